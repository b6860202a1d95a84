import OnomaDictionary
import Testing

@Suite struct SolrImportTests {
  @Test func rulesBecomeRecords() throws {
    let folder = try ImportedFolder()
    try folder.bring(SolrImport(), "synonyms.txt", kind: .place)
    #expect(
      folder.lines == [
        "Q83387 place 50 az=Gəncə en=Kirovabad",
        "x-bak-az-rbaycan place 50 az=Bakı, Azərbaycan en=Baku",
        "x-beijing place 50 ru=Пекин en=Beijing en=+Peking",
        "x-bmt place 50 ru=ООН en=BMT en=+UN en=+United Nations",
      ])
    #expect(folder.problems == ["synonyms.txt:6: malformed synonyms: '=>' stands twice"])
  }

  @Test func withoutAKindThereIsNoRecord() throws {
    let folder = try ImportedFolder()
    try folder.bring(SolrImport(), text: "BMT, ООН\n")
    #expect(folder.lines.isEmpty && folder.problems == ["text: 'BMT' has no type in this file"])
  }
}
