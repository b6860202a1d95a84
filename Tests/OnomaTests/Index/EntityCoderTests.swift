import Testing

@testable import Onoma

@Suite struct EntityCoderTests {
  private static let full = Entity(
    id: EntityID("Q7747") ?? SmallLexicon.entities[0].id, kind: .person, subtype: "politician",
    country: "ru", sex: .masculine,
    names: [
      EntityName(
        form: "Владимир Владимирович Путин", language: .russian, status: .preferred,
        from: PartialDate("1999-08-09"),
        parts: NameParts(given: "Владимир", patronymic: "Владимирович", family: "Путин"),
        grammar: .masculine),
      EntityName(form: "Vladimir Putin", language: .english, status: .alias, parts: NameParts()),
      EntityName(
        form: "Путін", language: .ukrainian, status: .misspelling, until: PartialDate("2000"),
        parts: NameParts(family: "Путін")),
    ],
    context: ["Кремль", "Rusiya prezidenti"], needsContext: true,
    roles: [Role(title: "president", country: "ru", from: PartialDate("2012-05"))],
    prominence: 100, sources: ["hand", "wikidata"])

  private static let empty = Entity(
    id: SmallLexicon.entities[2].id, kind: .organization, names: [], prominence: 0)

  @Test(arguments: SmallLexicon.entities + [full, empty])
  func entitiesReadAsTheyWereWritten(entity: Entity) {
    #expect(EntityCoder.decoded(EntityCoder.encoded(entity)) == entity)
  }

  @Test func shippedEntitiesReadAsTheyWereWritten() throws {
    let lexicon = try ShippedLexicon.shared().annotator.lexicon
    try lexicon.forEachEntity { entity in
      if EntityCoder.decoded(EntityCoder.encoded(entity)) != entity {
        Issue.record("\(entity.id) is read otherwise than it was written")
      }
    }
  }

  @Test func bytesThatEndEarlyHoldNoEntity() {
    let bytes = EntityCoder.encoded(Self.full)
    for count in bytes.indices { #expect(EntityCoder.decoded(Array(bytes[..<count])) == nil) }
  }

  @Test func otherBytesNeverTrap() {
    var random = SeededRandom(seed: 41)
    let bytes = EntityCoder.encoded(Self.full)
    for round in 0..<3000 {
      var changed = round % 3 == 0 ? random.bytes(count: round % 90) : bytes
      for _ in 0..<Int.random(in: 0...3, using: &random) where !changed.isEmpty {
        changed[Int.random(in: 0..<changed.count, using: &random)] = UInt8.random(
          in: 0...255, using: &random)
      }
      guard let entity = EntityCoder.decoded(changed) else { continue }
      #expect(EntityCoder.decoded(EntityCoder.encoded(entity)) == entity)
    }
  }

  @Test(arguments: [UInt64(0), 1, 127, 128, 16_383, 16_384, 1 << 32, .max])
  func integersReadAsTheyWereWritten(value: UInt64) {
    var writer = ByteWriter()
    writer.integer(value)
    var reader = ByteReader(writer.bytes)
    #expect(reader.integer() == value)
    #expect(reader.integer() == nil)
    var short = ByteReader(Array(writer.bytes.dropLast()))
    #expect(short.integer() == nil)
  }

  @Test func malformedValuesAreNil() {
    var endless = ByteReader([UInt8](repeating: 0xFF, count: 20))
    #expect(endless.integer() == nil)
    var longer = ByteReader([5, 0x61, 0x62])
    #expect(longer.text() == nil)
    var huge = ByteReader([0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 1, 0x61])
    #expect(huge.text() == nil)
    var invalid = ByteReader([2, 0xC3, 0x28])
    #expect(invalid.text() == nil)
    var list = ByteReader([100, 1, 0x61])
    #expect(list.list { $0.text() } == nil)
  }
}
