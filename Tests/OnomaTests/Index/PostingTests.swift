import Testing

@testable import Onoma

@Suite struct PostingTests {
  private static let endings: [Ending?] = [
    nil, .genitive, .dative, .accusative, .instrumental, .locative,
  ]
  private static let shapes: [NameShape] = [.full, .inverted, .short, .family]

  private static let all = endings.flatMap { ending in
    shapes.flatMap { shape in
      [(UInt32.min, UInt16.min), (7, 300), (.max, .max)].flatMap { entity, name in
        [false, true].map {
          Posting(entity: entity, name: name, shape: shape, ending: ending, isMarkless: $0)
        }
      }
    }
  }

  @Test func postingsUnpackAsTheyWerePacked() {
    for posting in Self.all { #expect(Posting(packed: posting.packed) == posting) }
    #expect(Set(Self.all.map(\.packed)).count == Self.all.count)
  }

  @Test func whatNoPostingPacksToIsNil() {
    var random = SeededRandom(seed: 5)
    for _ in 0..<5000 {
      let packed = random.next()
      guard let posting = Posting(packed: packed) else { continue }
      #expect(posting.packed == packed)
    }
    #expect(Posting(packed: 4 << 48) == nil)
    #expect(Posting(packed: 0x7F << 56) == nil)
  }

  @Test func postingsAreOrderedByEntityThenName() {
    let sorted = Self.all.shuffled().sorted()
    for (left, right) in zip(sorted, sorted.dropFirst()) {
      #expect(left < right && !(right < left))
      #expect((left.entity, left.name) <= (right.entity, right.name))
    }
  }
}
