import Testing

@testable import onoma_tool

@Suite struct CompletionsCommandTests {
  @Test func scriptOfTheShellIsPrinted() {
    #expect(RecordedRun("completions", "zsh").output.hasPrefix("#compdef onoma\n"))
    #expect(RecordedRun("completions", "fish").output.contains("complete -c onoma"))
  }

  @Test func otherShellsAreRefused() {
    let run = RecordedRun("completions", "bsh")
    #expect(run.code == .usage)
    #expect(run.errors.hasSuffix("help: did you mean 'bash'?\n"))
  }
}
