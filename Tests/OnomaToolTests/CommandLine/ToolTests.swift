import Testing

@testable import onoma_tool

@Suite struct ToolTests {
  private static func command(_ name: String, throwing error: (any Error)? = nil) -> Command {
    Command(CommandDescription(name, "Does \(name)")) { invocation in
      if let error { throw error }
      try invocation.console.writeLine("ran \(name)")
      return .success
    }
  }

  private let commands = [command("dict build"), command("dict check"), command("resolve")]

  @Test func commandsMayHaveTwoWords() {
    #expect(RecordedRun("dict", "check", commands: commands).output == "ran dict check\n")
    #expect(RecordedRun("resolve", commands: commands).output == "ran resolve\n")
  }

  @Test(arguments: [
    (["reslove"], "onoma: unknown command 'reslove'\nhelp: did you mean 'resolve'?\n"),
    (["dict", "biuld"], "onoma: unknown command 'dict biuld'\nhelp: did you mean 'dict build'?\n"),
    (["--versoin"], "onoma: unknown option '--versoin'\nhelp: did you mean '--version'?\n"),
    (["xyz"], "onoma: unknown command 'xyz'\nhelp: 'onoma help' lists the commands\n"),
  ])
  func unknownWordsGetASuggestion(words: [String], message: String) {
    let run = RecordedRun(words: words, commands: commands)
    #expect(run.code == .usage)
    #expect(run.errors == message)
    #expect(run.output.isEmpty)
  }

  @Test func noCommandIsWrongUsage() {
    #expect(RecordedRun(commands: commands).code == .usage)
  }

  @Test func versionAndHelpAreData() {
    #expect(RecordedRun("--version").output == "onoma \(Tool.version)\n")
    let help = RecordedRun("--help", commands: commands)
    #expect(help.code == .success)
    #expect(help.output.contains("  dict build"))
  }

  @Test func brokenPipeIsSuccess() {
    let run = RecordedRun(
      "resolve", commands: [Self.command("resolve", throwing: OutputError.brokenPipe)])
    #expect(run.code == .success)
    #expect(run.errors.isEmpty)
  }

  @Test func fullDiskIsAFailure() {
    let error = OutputError.failed(reason: "No space left on device")
    let run = RecordedRun("resolve", commands: [Self.command("resolve", throwing: error)])
    #expect(run.code == .someInputsFailed)
    #expect(run.errors == "onoma: standard output: No space left on device\n")
  }

  @Test func missingDictionariesAreExplained() {
    let run = RecordedRun("transliterate", "--list", home: "/nowhere")
    #expect(run.code == .usage)
    #expect(run.errors.hasPrefix("/nowhere: no folder 'dictionaries' here or above\nhelp: "))
  }
}
