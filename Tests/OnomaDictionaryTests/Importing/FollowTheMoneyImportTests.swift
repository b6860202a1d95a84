import OnomaDictionary
import Testing

@Suite struct FollowTheMoneyImportTests {
  @Test func namesGetTheLanguageOfTheirLetters() throws {
    let folder = try ImportedFolder()
    try folder.bring(FollowTheMoneyImport(), "entities.ftm.json")
    #expect(
      folder.lines == [
        "Q170495 organization 50 en=SOCAR en=~Azneft",
        "Q7747 person RU m 50 ru=Владимир Владимирович Путин en=Vladimir Putin uk=Володимир Путін "
          + "en=!Putler",
      ])
    #expect(
      folder.problems == [
        "entities.ftm.json:4: '&#1055;утин' is no name: it holds markup",
        "entities.ftm.json:5: 'schema' is missing",
        "entities.ftm.json:6: malformed JSON: an object is expected",
      ])
  }
}
