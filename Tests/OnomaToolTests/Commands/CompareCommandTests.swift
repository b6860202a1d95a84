import Testing

@testable import onoma_tool

@Suite struct CompareCommandTests {
  @Test func spellingsOfOneNameAreTheSame() {
    let run = RecordedRun("compare", "Qaziz Abışov", "Газиз Абишев")
    #expect(run.code == .success && run.output.hasPrefix("same, score "))
  }

  @Test func otherNamesAreDifferent() {
    let run = RecordedRun("compare", "--format", "jsonl", "Əliyev", "Путин")
    #expect(run.code == .findings)
    #expect(
      run.output.contains(#""verdict":"different""#)
        && run.output.hasPrefix(#"{"evidence":{"features":{"#)
        && run.output.contains(#""lines":["#))
  }

  @Test func tabSeparatedLinesComeInOrder() {
    let run = RecordedRun(
      "compare", "--input", "tsv",
      input: "Əliyev\tАлиев\taz\tru\tperson\nBakı\n\nПутин\tPutin\n")
    #expect(run.code == .someInputsFailed)
    let lines = run.output.split(separator: "\n")
    #expect(lines.count == 2 && lines.allSatisfy { $0.contains(#""verdict":"same""#) })
    #expect(run.errors.hasPrefix("<stdin>:2: two names are expected\nhelp: separate them by a tab"))
  }

  @Test func oneNameIsTooFew() {
    let run = RecordedRun("compare", "Əliyev")
    #expect(run.code == .usage && run.errors.hasPrefix("onoma compare: NAME is missing"))
  }
}
