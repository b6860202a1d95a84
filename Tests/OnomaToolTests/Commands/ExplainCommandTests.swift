import Testing

@testable import onoma_tool

@Suite struct ExplainCommandTests {
  private func run(_ words: String...) throws -> RecordedRun {
    RecordedRun(words: ["explain", "--index", try ToolLexicon.index()] + words)
  }

  @Test func stepsAreShownInOrder() throws {
    let run = try run("Bakıda", "--in", "O, Bakıda olub.")
    #expect(run.code == .success)
    let heads = run.output.split(separator: "\n").filter { !$0.hasPrefix(" ") }
    #expect(heads == ["language", "tokens", "spellings", "readings", "skeletons", "verdict"])
    #expect(run.output.contains("'Bakı' and 'da' (LOC)"))
  }

  @Test func theExpectedEntityIsWhatIsMeant() throws {
    let run = try run("Bakıda", "--in", "O, Bakıda olub.", "--expect", "Q9248")
    #expect(run.code == .success && run.output.hasSuffix("Q9248 is what the name means\n"))
  }

  @Test func theLostEntityIsNamed() throws {
    let run = try run("Bakıda", "--in", "O, Bakıda olub.", "--expect", "Q1899")
    #expect(run.code == .findings && run.output.contains("Q1899 is lost at 'spellings': "))
  }

  @Test func objectsTellTheSame() throws {
    let run = try run("Zzyzx", "--expect", "Q9248", "--format", "jsonl")
    #expect(run.code == .findings)
    #expect(run.output.hasPrefix(#"{"entity":null,"expected":{"entity":"Q9248","reason":""#))
    #expect(run.output.contains(#""verdict":"unknown""#) && run.output.hasSuffix("}\n"))
  }

  @Test func wrongWordsAreWrongUsage() throws {
    #expect(try run().code == .usage)
    let run = try run("Bakı", "--expect", "Baku")
    #expect(run.code == .usage && run.errors.contains("'--expect' is 'Baku', expected an id"))
  }
}
