import Testing

@testable import Onoma

@Suite struct LexiconFingerprintTests {
  private static func entity(_ form: String, context: [String] = []) throws -> Entity {
    Entity(
      id: try #require(EntityID("Q90")), kind: .place,
      names: [EntityName(form: form, language: .russian, status: .preferred)], context: context)
  }

  @Test func namesKeysAndTheRestShow() throws {
    let paris = LexiconFingerprint(of: [try Self.entity("Париж")])
    #expect(paris.names == 1 && paris.keys > 1)
    #expect(paris == LexiconFingerprint(of: [try Self.entity("Париж")]))
    #expect(paris != LexiconFingerprint(of: [try Self.entity("ПАРИЖ")]))
    #expect(paris != LexiconFingerprint(of: [try Self.entity("Париж", context: ["Сена"])]))
    let none = LexiconFingerprint(of: [Entity]())
    #expect(none.names == 0 && none.keys == 0)
  }
}
