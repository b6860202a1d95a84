import OnomaDictionary
import Testing

@Suite struct SPARQLImportTests {
  @Test func rowsOfAnItemAddUp() throws {
    let folder = try ImportedFolder()
    try folder.bring(SPARQLImport(), "sparql.json")
    #expect(
      folder.lines == [
        "Q9248 place AZ 88 az=Bakı ru=Баку en=Baku [the \"city\"] en=+Baki en=+Baky"
      ])
    #expect(folder.problems == ["sparql.json:18: 'item' is missing"])
  }
}
