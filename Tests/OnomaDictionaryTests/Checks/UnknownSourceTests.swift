import Testing

@testable import OnomaDictionary

@Suite struct UnknownSourceTests {
  private static let sources = SourceRecord.read(
    Array(
      "- {key: hand, name: a, licence: b, taken: c}\n- {key: wikidata, name: a, licence: b, taken: c}"
        .utf8),
    file: "sources.yaml"
  ).sources

  private static let record = CheckedText.place("Q1", az: "Bakı", ru: "Баку", en: "Baku")

  @Test func aMisspelledAndAnUnknownKeyAreReported() {
    let text = Self.record + "\nsources: [hand, wikidta, encyclopedia]"
    #expect(
      CheckedText.findings(UnknownSource.self, in: [text], sources: Self.sources) == [
        """
        x.yaml:5:17: error: the source 'wikidta' is not in sources.yaml [unknown-source]
        help: did you mean 'wikidata'?
        """,
        """
        x.yaml:5:26: error: the source 'encyclopedia' is not in sources.yaml [unknown-source]
        help: add it to sources.yaml with its name and licence
        """,
      ])
  }

  @Test func withoutAListOfSourcesNoneIsJudged() {
    #expect(CheckedText.findings(UnknownSource.self, in: [Self.record]).isEmpty)
  }
}
