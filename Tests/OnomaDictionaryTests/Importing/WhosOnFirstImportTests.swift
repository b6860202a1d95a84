import OnomaDictionary
import Testing

@Suite struct WhosOnFirstImportTests {
  @Test func featuresBecomeRecords() throws {
    let folder = try ImportedFolder()
    try folder.bring(WhosOnFirstImport(), "whosonfirst.geojson")
    #expect(
      folder.lines == [
        "Q9248 place locality AZ 65 az=Bakı ru=Баку en=Baku en=+Baki en=+Bakou ru=~Бакуе",
        "x-wof-1108804 place locality 50 en=Şuşa",
      ])
    #expect(folder.problems == ["whosonfirst.geojson:16: 'wof:id' is missing"])
  }

  @Test func theTableOfAMetaFolderIsReadToo() throws {
    let folder = try ImportedFolder()
    try folder.bring(WhosOnFirstImport(), "whosonfirst.csv")
    #expect(
      folder.lines == [
        "x-wof-1108804 place locality AZ 50 en=Şuşa", "x-wof-85632773 place locality AZ 50 en=Baku",
      ])
  }
}
