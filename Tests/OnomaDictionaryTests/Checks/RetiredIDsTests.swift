import OnomaDictionary
import Testing

@Suite struct RetiredIDsTests {
  private static func contents(_ table: String) -> DictionaryContents {
    var contents = DictionaryContents()
    contents.retiredIDs = RetiredID.read(Array(table.utf8), file: "retired.tsv").ids
    return contents
  }

  @Test func aRecordUnderAnOldIDIsReportedAndSoIsALostOne() {
    let contents = Self.contents(
      "old\tnew\tdate\twhy\nx-baku\tQ9248\t2026-11-25\tconfirmed\nx-ganja\tQ1\t2026-11-25\tconfirmed\n"
    )
    let baku = CheckedText.place("x-baku", az: "Bakı", ru: "Баку", en: "Baku")
    let ganja = CheckedText.place("Q1", az: "Gəncə", ru: "Гянджа", en: "Ganja")
    #expect(
      CheckedText.findings(RetiredIDs.self, in: [baku, ganja], contents: contents) == [
        """
        retired.tsv:2: error: Q9248, which took the place of x-baku, is no record's id [retired-id]
        help: write the id that the record has now
        """,
        """
        x.yaml:2:5: error: the id x-baku was given up on 2026-11-25: confirmed [retired-id]
        help: write Q9248
        """,
      ])
  }

  @Test func withoutATableNoIDIsJudged() {
    let baku = CheckedText.place("x-baku", az: "Bakı", ru: "Баку", en: "Baku")
    #expect(CheckedText.findings(RetiredIDs.self, in: [baku]).isEmpty)
  }
}
