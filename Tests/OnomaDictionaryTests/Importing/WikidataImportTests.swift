import OnomaDictionary
import Testing

@Suite struct WikidataImportTests {
  @Test func itemsOfTheDumpBecomeRecords() throws {
    let folder = try ImportedFolder()
    try folder.bring(WikidataImport(), "wikidata.json")
    #expect(
      folder.lines == [
        "Q170495 organization 50 az=SOCAR",
        "Q7747 person RU m 10 ru=Владимир Путин en=Vladimir Putin mul=Vladimir Putin",
        "Q1520 place city 50 en=Astana ru=~Нур-Султан",
        "Q9248 place city AZ 30 az=Bakı ru=Баку en=Baku zh-Hans=巴库 ru=+г. Баку",
      ])
    #expect(folder.problems == ["wikidata.json:7: malformed JSON: an object is expected"])
    let former = folder.contents.records.flatMap(\.entity.names).first { $0.status == .former }
    #expect(former?.from?.description == "2019-03-23" && former?.until?.description == "2022-09-17")
  }
}
