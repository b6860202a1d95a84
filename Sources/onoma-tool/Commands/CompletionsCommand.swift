extension Command {
  /// `onoma completions`.
  static let completions = Command(
    CommandDescription(
      "completions", "Prints a script that teaches your shell onoma's commands and options",
      operand: .init(
        "SHELL", .choice(Shell.allCases.map(\.rawValue)), count: 1...1, "bash, zsh or fish"),
      examples: [.init("completions", "bash")])
  ) { invocation in
    let commands = invocation.commands.map(\.description)
    for operand in invocation.arguments.operands {
      guard let shell = Shell(rawValue: operand.text) else { continue }
      try invocation.console.writeText(shell.completions(for: commands))
    }
    return .success
  }
}
