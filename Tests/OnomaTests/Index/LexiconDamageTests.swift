import Testing

@testable import Onoma

/// A damaged lexicon gives an error or right answers: never a trap, never a wrong entity, never a
/// name that is silently lost.
@Suite struct LexiconDamageTests {
  private static let entities = [
    Entity(
      id: EntityID("Q9248") ?? fallback, kind: .place,
      names: [
        EntityName(form: "Bakı", language: .azerbaijani, status: .preferred),
        EntityName(form: "Баку", language: .russian, status: .preferred, grammar: .indeclinable),
      ]),
    Entity(
      id: EntityID("x-gaziz-abyshev") ?? fallback, kind: .person, sex: .masculine,
      names: [
        EntityName(
          form: "Qaziz Abışov", language: .azerbaijani, status: .preferred,
          parts: NameParts(given: "Qaziz", family: "Abışov"))
      ]),
  ]
  private static let fallback = EntityID("Q1") ?? { preconditionFailure("Q1 is an id") }()

  private func answers(_ bytes: [UInt8]) throws(LexiconError) -> [EntityID?] {
    let lexicon = try Lexicon(bytes: bytes)
    var answers: [EntityID?] = []
    for name in ["Bakı", "Баку", "Qaziz Abışov", "Abışov Qaziz", "Abışov"] {
      let hash = NameTokens.folded(name).reduce(KeyHash.start) { $0.appending(KeyHash.token($1)) }
      let posting = try lexicon.spelling(hash).map { (entry) throws(LexiconError) in
        try lexicon.postings(entry).first
      }
      guard let found = posting, let found else {
        answers.append(nil)
        continue
      }
      answers.append(try lexicon.entity(at: found.entity).id)
    }
    for entity in Self.entities { answers.append(try lexicon.entity(entity.id)?.id) }
    return answers
  }

  @Test func aFlippedBitInEachByteIsAnErrorOrHarmless() throws {
    let sound = try Lexicon.compiled(Self.entities)
    let right = try answers(sound)
    #expect(!right.contains(nil))
    for offset in sound.indices {
      var damaged = sound
      damaged[offset] ^= 1 << UInt8(offset % 8)
      do throws(LexiconError) {
        let found = try answers(damaged)
        #expect(found == right, "byte \(offset)")
      } catch {
        #expect(error.description.contains("help:"), "byte \(offset)")
      }
    }
  }

  @Test func everyFlippedByteIsFoundByVerify() throws {
    let sound = try Lexicon.compiled(Self.entities)
    try Lexicon(bytes: sound).verify()
    for offset in stride(from: 0, to: sound.count, by: 41) {
      var damaged = sound
      damaged[offset] ^= 0x10
      #expect(throws: LexiconError.self, "byte \(offset)") {
        try Lexicon(bytes: damaged).verify()
      }
    }
  }

  @Test func aTruncatedFileIsRefused() throws {
    let sound = try Lexicon.compiled(Self.entities)
    for count in stride(from: 0, to: sound.count, by: 509) {
      #expect(throws: LexiconError.self, "\(count) bytes") {
        try Lexicon(bytes: Array(sound.prefix(count)))
      }
    }
  }

  @Test func otherVersionsSayHowToRebuild() throws {
    var bytes = try Lexicon.compiled(Self.entities)
    bytes[LexiconLayout.formatOffset] = 9
    do {
      _ = try Lexicon(bytes: bytes)
      Issue.record("a lexicon of format 9 was opened")
    } catch {
      #expect(
        error.description == """
          <memory>: made for format 9, this program reads 1
          help: build it again with 'onoma dict build'
          """)
    }
  }

  @Test func theOrderOfEntitiesChangesNothing() throws {
    let bytes = try Lexicon.compiled(Self.entities)
    #expect(try Lexicon.compiled(Self.entities.reversed()) == bytes)
  }

  @Test func aMissingFileIsNamed() {
    #expect(throws: LexiconError(path: "/nowhere.onx", .cannotRead("No such file or directory"))) {
      try Lexicon(path: "/nowhere.onx")
    }
  }
}
