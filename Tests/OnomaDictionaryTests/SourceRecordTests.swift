import Testing

@testable import OnomaDictionary

@Suite struct SourceRecordTests {
  @Test func aSourceNeedsItsLicenceAndWhatWasTaken() {
    let text = "- {key: hand, name: This project, date: 2026-13}"
    let answer = SourceRecord.read(Array(text.utf8), file: "sources.yaml")
    #expect(answer.sources.isEmpty)
    #expect(
      answer.problems.map(\.description) == [
        "sources.yaml:1:3: the source has no 'licence'\nhelp: add 'licence'",
        "sources.yaml:1:3: the source has no 'taken'\nhelp: add 'taken'",
        "sources.yaml:1:41: '2026-13' is not a date\nhelp: write YYYY, YYYY-MM or YYYY-MM-DD",
      ])
  }

  @Test func theShippedSourcesAreWellFormed() throws {
    let path = Repository.path("dictionaries/sources.yaml")
    let answer = SourceRecord.read(try TextFile.bytes(of: path), file: path)
    #expect(answer.problems.map(\.description) == [])
    #expect(answer.sources.contains { $0.key == "hand" && $0.licence == "Apache-2.0" })
    #expect(Set(answer.sources.map(\.key)).count == answer.sources.count)
  }
}
