/// What entities come to in a lexicon, told by a few numbers.
package struct LexiconFingerprint: Hashable, Sendable {
  /// How many names the entities have.
  package private(set) var names = 0
  /// How many spellings they are looked up under.
  package private(set) var keys = 0
  private var sum = Checksum()

  /// Takes the entities in, in their order.
  package init(of entities: some Sequence<Entity>) {
    for entity in entities { add(entity) }
  }

  /// A checksum over the entities and the keys made of their names.
  package var checksum: UInt64 { sum.value }

  package static func == (left: Self, right: Self) -> Bool {
    left.names == right.names && left.keys == right.keys && left.checksum == right.checksum
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(checksum) }

  private mutating func add(_ entity: Entity) {
    names += entity.names.count
    for byte in EntityCoder.encoded(entity) { sum.add(byte) }
    for spelling in NameSpellings.all(of: entity, at: 0) {
      keys += 1
      let hash = spelling.tokens.reduce(KeyHash.start) { $0.appending(KeyHash.token($1)) }
      add(hash.value)
      add(spelling.posting.packed)
    }
  }

  private mutating func add(_ integer: UInt64) {
    for shift in 0..<8 { sum.add(UInt8(truncatingIfNeeded: integer >> (8 * UInt64(shift)))) }
  }
}
