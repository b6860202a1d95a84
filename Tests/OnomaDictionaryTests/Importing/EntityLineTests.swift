import Onoma
import Testing

@testable import OnomaDictionary

@Suite struct EntityLineTests {
  @Test func everyEntityComesBack() throws {
    var entity = ImportedEntity(originalID: "geonames:587084", kind: .place)
    (entity.subtype, entity.country, entity.prominence) = ("city", "AZ", 80)
    entity.sources = ["geonames", "cldr"]
    let language = try #require(Language("az-Cyrl"))
    entity.names = [
      ImportedName("Bakı: şəhər", .azerbaijani, .preferred), ImportedName("Бакы", language, .alias),
      ImportedName(
        "Baki", .english, .former, from: PartialDate("1924-01"), until: PartialDate("1991")),
      ImportedName("Baku", .undetermined, .misspelling, until: PartialDate("1806-10-03")),
      ImportedName("Baky", .english, .avoided),
    ]
    entity.names[4].isOwn = true
    #expect(EntityLine.entity(from: EntityLine.bytes(of: entity)) == entity)
    var person = ImportedEntity(originalID: "Q7747", kind: .person)
    person.sex = .masculine
    #expect(EntityLine.entity(from: EntityLine.bytes(of: person)) == person)
  }

  @Test(arguments: ["", "Q1", "Q1\tplace\t\t\t\t\t\tx", "Q1\tplace\t\t\t\t\t\taz q::Bakı"])
  func otherLinesAreNone(text: String) {
    #expect(EntityLine.entity(from: Array(text.utf8)) == nil)
  }
}
