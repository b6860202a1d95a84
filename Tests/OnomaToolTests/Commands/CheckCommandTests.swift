import Testing

@testable import onoma_tool

@Suite struct CheckCommandTests {
  private func run(_ words: String..., input: String = "") throws -> RecordedRun {
    RecordedRun(words: ["check", "--index", try ToolLexicon.index()] + words, input: input)
  }

  @Test func findingsAreExitCodeOne() throws {
    let run = try run(input: "It is over.\nIt was in Kiev and it is over.\n")
    #expect(run.code == .findings)
    #expect(
      run.output == """
        <stdin>:2:11: 'Kiev' is written 'Kyiv' [prefer-house-spelling]
        help: write 'Kyiv'

        """)
  }

  @Test func noFindingIsSuccess() throws {
    let run = try run(input: "It was in Kyiv and it is over.\n")
    #expect(run.code == .success && run.output.isEmpty)
  }

  @Test func findingsAsObjects() throws {
    let run = try run("--format", "jsonl", input: "Is Bаku the city?")
    #expect(
      run.output
        == #"{"column":4,"end":8,"line":1,"message":"'Bаku' mixes Latin and Cyrillic letters that look alike","#
        + #""path":"<stdin>","replacement":"Baku","rule":"no-lookalike-letters","start":3,"text":"Bаku"}"#
        + "\n")
  }

  @Test func aFileThatCannotBeReadOutweighsFindings() throws {
    let run = try run("/nowhere/a.txt", "-", input: "It was in Kiev and it is over.")
    #expect(run.code == .someInputsFailed && run.output.contains("Kyiv"))
  }

  @Test func theHouseMayWriteAnotherLanguage() throws {
    let run = try run("--house", "az", input: "It was in Kyiv and it is over.")
    #expect(run.code == .findings && run.output.contains("write 'Kiyev'"))
  }

  @Test func rulesAreListed() throws {
    let lines = try run("--rules").output.split(separator: "\n")
    #expect(lines.count == 4 && lines.allSatisfy { $0.contains(": ") })
  }
}
