import Testing

@testable import onoma_tool

@Suite struct CompletionsTests {
  private let commands = [
    CommandDescription(
      "dict build", "Compiles the user's dictionaries",
      operand: .init("PATH", .path, "Files"), options: [.format, .index, .jobs]),
    CommandDescription("dict check", "Checks dictionaries"),
    CommandDescription("resolve", "Resolves names: [which] entity", options: [.kind]),
  ]

  @Test(arguments: Shell.allCases)
  func everyCommandAndOptionIsCompleted(shell: Shell) {
    let script = shell.completions(for: commands)
    for word in ["dict", "build", "check", "resolve", "format", "index", "jobs", "kind", "help"] {
      #expect(script.contains(word), "\(shell): \(word)")
    }
    #expect(script.contains("person place organization"))
  }

  @Test func fishQuotesSummaries() {
    #expect(Shell.fish.completions(for: commands).contains(#"'Compiles the user\'s dictionaries'"#))
  }

  @Test func zshQuotesSummaries() {
    #expect(Shell.zsh.completions(for: commands).contains(#"user'\''s"#))
  }

  @Test func bashOffersFilesWhereTheOperandIsAPath() {
    let script = Shell.bash.completions(for: commands)
    #expect(script.contains(#""dict build:"*) COMPREPLY=($(compgen -f -- "$current")) ;;"#))
    #expect(!script.contains(#""resolve:"*) COMPREPLY"#))
  }
}
