import OnomaDictionary
import Testing

@Suite struct TSVImportTests {
  @Test func rowsOfAnIDAddUpAndBrokenOnesAreReported() throws {
    let folder = try ImportedFolder()
    try folder.bring(TSVImport(), "names.tsv")
    #expect(
      folder.lines == [
        "x-ep-abc organization 50 en=Milli Majlis",
        "Q7747 person 50 ru=Владимир Путин ru=+Путин",
        "Q9248 place 50 az=Bakı ru=Баку",
        "x-geonames-585184 place 50 az=Şuşa",
      ])
    #expect(
      folder.problems == [
        "names.tsv:8: 'EVT' is not a type of entity",
        "names.tsv:9: '<b>Baku</b>' is no name: it holds markup",
        "names.tsv:10: 3 columns, expected 4",
        "names.tsv:11: 'english' is not a language tag",
      ])
    #expect(folder.contents.problems.isEmpty)
  }

  @Test func aTableWithoutTheHeaderIsRefused() throws {
    let folder = try ImportedFolder()
    #expect(throws: ImportProblem.self) {
      try folder.bring(TSVImport(), text: "Q1\tPER\taz\tAd\n")
    }
  }

  @Test func idsOfOneSlugStayApartAndAreTheSameAgain() throws {
    let folder = try ImportedFolder()
    let table = "id\ttype\tlang\tname\nA-1\tPER\taz\tAli\na:1\tPER\taz\tVəli\nЖук\tPER\tru\tЖук\n"
    try folder.bring(TSVImport(), text: table)
    let ids = folder.contents.records.map(\.entity.id.text)
    #expect(ids == ["x-93caeba230f95f5d", "x-a-1", "x-a-1-2"])
    let text = try folder.text("person/tsv.yaml")
    try folder.bring(
      TSVImport(), text: "id\ttype\tlang\tname\na:1\tPER\taz\tVəli\nA-1\tPER\taz\tAli\n")
    #expect(try folder.text("person/tsv.yaml") == text)
  }
}
