import Testing

@testable import Onoma

/// Any bytes are legal text.
@Suite struct AnyBytesTests {
  private static let lexicon = Result {
    try Lexicon(compiling: [
      Entity(
        id: EntityID("Q9248") ?? { preconditionFailure("Q9248 is an id") }(), kind: .place,
        names: [EntityName(form: "Bakı", language: .azerbaijani, status: .preferred)])
    ])
  }

  private func mentions(in bytes: [UInt8]) throws -> [Mention] {
    try Annotator(Self.lexicon.get()).annotation(of: bytes, language: .azerbaijani).mentions
  }

  @Test func anEmptyTextHasNoMentions() throws {
    #expect(try mentions(in: []).isEmpty)
  }

  @Test func namesAreFoundBesideBytesThatAreNoText() throws {
    let bytes: [UInt8] = [0xFF, 0x00, 0xC9, 0x20] + Array("Bakıda toy oldu".utf8) + [0xE2, 0x80]
    #expect(try mentions(in: bytes).map(\.text) == ["Bakıda"])
  }

  @Test func randomBytesNeverTrapAndStayAsTheyAre() throws {
    var generator = SeededRandom(seed: 7)
    let normalizer = try Normalizer(Self.lexicon.get(), to: .azerbaijani)
    for _ in 0..<200 {
      let bytes = (0..<300).map { _ in UInt8.random(in: 0...255, using: &generator) }
      for mention in try mentions(in: bytes) {
        #expect(mention.range.upperBound <= bytes.count)
      }
      #expect(try normalizer.normalized(bytes) == bytes)
    }
  }

  @Test func aLongLineIsReadAsAnyOther() throws {
    let line = Array(repeatElement(Array("Bakıda yağış yağır və ".utf8), count: 2_000).joined())
    #expect(try mentions(in: line).count == 2_000)
  }
}
