import Onoma

extension Command {
  /// `onoma help`.
  static let help = Command(
    CommandDescription(
      "help", "Shows what the commands do, or all about one of them",
      operand: .init("COMMAND", .text, count: 0...2, "The command's name"),
      examples: [.init("help", "transliterate")])
  ) { invocation in
    let words = invocation.arguments.operands.map(\.text)
    let commands = invocation.commands.map(\.description)
    let name = words.joined(separator: " ")
    if words.isEmpty {
      try invocation.console.writeText(HelpText.overview(of: commands))
      return .success
    }
    let pages = commands.filter { $0.name == name || $0.words.first == name }
    if pages.isEmpty {
      let nearest = commands.map(\.name).nearest(to: name)
      throw UsageError(problem: .unknownCommand(name, nearest: nearest), command: "")
    }
    let texts = pages.map { HelpText.page(of: $0) }
    try invocation.console.writeText(texts.joined(separator: "\n"))
    return .success
  }
}
