import OnomaDictionary
import Testing

@Suite struct GeoNamesImportTests {
  @Test func placesTakeTheirNamesAndTheirQIDs() throws {
    let folder = try ImportedFolder()
    try folder.bring(GeoNamesImport(), "places.txt", "alternateNamesV2.txt")
    #expect(
      folder.lines == [
        "Q9248 place city AZ 65 az=Bakı ru=Баку en=Baku en=+Bakou und=+Baki",
        "x-geonames-585184 place city AZ 50 ru=Шуша en=Şuşa en=+Susa und=+Shusha en=~Panahabad",
      ])
    #expect(
      folder.problems == [
        "places.txt:3: 2 columns, expected 19 or 10",
        "alternateNamesV2.txt:10: '<i>Shusha</i>' is no name: it holds markup",
      ])
  }

  @Test func namesAloneAreThoseOfAllPlaces() throws {
    let folder = try ImportedFolder()
    try folder.bring(GeoNamesImport(), "alternateNamesV2.txt", languages: ["ru"])
    #expect(
      folder.lines == [
        "Q9248 place 50 ru=Баку", "x-geonames-585184 place 50 ru=Шуша",
        "x-geonames-999 place 50 ru=Где-то",
      ])
  }
}
