import OnomaDictionary
import Testing

@testable import onoma_tool

@Suite struct DictCheckCommandTests {
  private static let records = ToolLexicon.records.replacing("country: UA", with: "")
    .replacing("az: Kiyev", with: "az: Bakı").replacing("sex: m", with: "sex: f")

  private static func file() throws -> String {
    try ToolLexicon.write(records, to: "records.yaml", in: ToolLexicon.folder())
  }

  @Test func theListHasALineACheck() {
    let run = RecordedRun("dict", "check", "--list")
    let lines = run.output.split(separator: "\n")
    #expect(run.code == .success && lines.count == DictionaryCheck.all.count && lines.count >= 25)
    #expect(
      lines.contains("duplicate-ids (error): two records with one id"), "\(run.output)")
  }

  @Test func findingsSayHowSureTheyAre() throws {
    let path = try Self.file()
    let run = RecordedRun("dict", "check", path)
    #expect(run.code == .success)
    #expect(run.errors.contains("\(path):13:13: warning: 'Bakı' (az) is also the place Q9248"))
    #expect(run.errors.contains("[sex-against-name]\nhelp: "))
  }

  @Test func oneCheckCanBeMadeAlone() throws {
    let run = RecordedRun("dict", "check", "--only", "sex-against-name", try Self.file())
    #expect(run.errors.contains("[sex-against-name]") && !run.errors.contains("[duplicate-forms]"))
    let wrong = RecordedRun("dict", "check", "--only", "sex-against-names")
    #expect(wrong.code == .usage && wrong.errors.contains("did you mean 'sex-against-name'?"))
  }

  @Test func linesOfJSONHaveThePartsOfAFinding() throws {
    let path = try Self.file()
    let run = RecordedRun(
      "dict", "check", "--format", "jsonl", "--only", "duplicate-forms", path)
    #expect(run.code == .success && run.errors.isEmpty)
    #expect(
      run.output == """
        {"check":"duplicate-forms","column":13,"entity":"Q1899","help":"make one record of the two, \
        or add 'context: [words beside the mention]' to them","line":13,"message":"'Bakı' (az) is \
        also the place Q9248 in \(path):5:13","path":"\(path)","severity":"warning"}

        """)
    let broken = RecordedRun("dict", "check", "--format", "jsonl", "/nowhere.yaml")
    #expect(broken.code == .dictionaryInvalid && broken.output.contains("\"check\":\"form\""))
  }

  // Whether fingerprints are current is seen by 'dict check' alone: it takes a while.
  @Test func theShippedDictionariesAreClean() {
    let contents = DictionaryFolder(path: RecordedRun.root + "/dictionaries").read()
    let checks = DictionaryCheck.all.filter { $0 != StaleFingerprints.self }
    let found = DictionaryCheck.findings(in: contents, checks: checks)
    #expect(contents.problems.map(\.description) == [] && found.map(\.description) == [])
  }
}
