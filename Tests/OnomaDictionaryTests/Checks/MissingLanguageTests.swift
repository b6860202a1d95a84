import Onoma
import OnomaDictionary
import Testing

@Suite struct MissingLanguageTests {
  private static func findings(_ languages: [Language], source: String = "hand") throws -> [String]
  {
    let entity = Entity(
      id: try #require(EntityID("Q9248")), kind: .place,
      names: languages.map { EntityName(form: "Baku", language: $0, status: .preferred) },
      sources: [source])
    var contents = DictionaryContents()
    contents.records = [EntityRecord(entity: entity)]
    return MissingLanguage.findings(in: CheckedRecords(contents)).map(\.message)
  }

  @Test func whatIsWrittenByHandHasTheHouseLanguages() throws {
    #expect(
      try Self.findings([.english]) == [
        "Q9248 has no preferred form in 'az'", "Q9248 has no preferred form in 'ru'",
      ])
    #expect(try Self.findings([.azerbaijani, .russian, .english]).isEmpty)
  }

  @Test func importedRecordsMayHaveOne() throws {
    #expect(try Self.findings([.english], source: "geonames").isEmpty)
  }
}
