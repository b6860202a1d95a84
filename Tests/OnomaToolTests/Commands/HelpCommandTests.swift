import Testing

@testable import onoma_tool

@Suite struct HelpCommandTests {
  @Test func helpOfACommandIsItsPage() {
    let page = RecordedRun("transliterate", "--help")
    #expect(page.output.hasPrefix("Writes names in other letters"))
    #expect(RecordedRun("help", "transliterate").output == page.output)
  }

  @Test func helpAloneIsTheOverview() {
    #expect(RecordedRun("help").output == RecordedRun("--help").output)
  }

  @Test func unknownCommandsGetASuggestion() {
    let run = RecordedRun("help", "transliterat")
    #expect(run.code == .usage)
    #expect(run.errors.hasSuffix("help: did you mean 'transliterate'?\n"))
  }
}
