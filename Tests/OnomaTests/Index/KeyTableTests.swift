import Testing

@testable import Onoma

@Suite struct KeyTableTests {
  private static func table(_ section: [UInt8]) throws -> KeyTable {
    var writer = LexiconWriter()
    writer.add(.spellings, section)
    return try KeyTable(.spellings, in: LexiconFile(bytes: writer.file(fingerprint: 0)))
  }

  @Test(arguments: [0, 1, 2, 7, 100, 5000])
  func everyKeyIsFoundAndNoOther(keyCount: Int) throws {
    var random = SeededRandom(seed: UInt64(keyCount))
    var keys: [UInt64: KeyTable.Entry] = [:]
    while keys.count < keyCount {
      keys[random.next()] = KeyTable.Entry(
        value: UInt32(keys.count), count: UInt32(random.next() & 0xF_FFFF),
        flags: UInt8(random.next() & 0xF))
    }
    var builder = KeyTableBuilder()
    for (hash, entry) in keys { builder.add(hash, entry) }
    let table = try Self.table(builder.bytes())
    for (hash, entry) in keys { #expect(try table.entry(hash) == entry) }
    for _ in 0..<1000 {
      let hash = random.next()
      #expect(try table.entry(hash) == keys[hash])
    }
  }

  // All keys want the same slot, or the last ones, so that they run on over the end.
  @Test(arguments: [UInt64(0), UInt64.max - 200, UInt64(1) << 63])
  func keysThatCollideAreFound(first: UInt64) throws {
    var builder = KeyTableBuilder()
    let keys = (0..<100).map { first &+ UInt64($0) }
    for (index, key) in keys.enumerated() where KeyTable.tag(key) != 1 {
      builder.add(key, .init(value: UInt32(index), count: 1, flags: 0))
    }
    let table = try Self.table(builder.bytes())
    for (index, key) in keys.enumerated() where KeyTable.tag(key) > 1 {
      #expect(try table.entry(key)?.value == UInt32(index))
    }
    #expect(try table.entry(first &+ 100) == nil)
    #expect(try table.entry(first &- 1) == nil)
  }

  @Test func theHashOfZeroIsAKeyLikeOthers() throws {
    var builder = KeyTableBuilder()
    builder.add(0, .init(value: 5, count: 1, flags: 0))
    #expect(try Self.table(builder.bytes()).entry(0)?.value == 5)
  }

  @Test func theOrderOfAddingMakesNoDifference() {
    var random = SeededRandom(seed: 3)
    let keys = (0..<500).map { ($0, random.next()) }
    func bytes(_ keys: [(Int, UInt64)]) -> [UInt8] {
      var builder = KeyTableBuilder()
      for (index, key) in keys { builder.add(key, .init(value: UInt32(index), count: 1, flags: 0)) }
      return builder.bytes()
    }
    #expect(bytes(keys) == bytes(keys.shuffled(using: &random)))
  }

  @Test func aMissingTableHasNoKeys() throws {
    let file = try LexiconFile(bytes: LexiconWriter().file(fingerprint: 0))
    #expect(try KeyTable(.spellings, in: file).entry(1) == nil)
  }

  // Sections whose checksums are right and that are no tables all the same.
  @Test func tablesThatLieAreErrorsOrEnd() throws {
    var full: [UInt8] = []
    full.append(integer: UInt64(4))
    full.append(integer: UInt64(4))
    for slot in 0..<4 {
      full.append(integer: UInt64(slot) << 62 | 2)
      full.append(integer: UInt32(0))
    }
    #expect(try Self.table(full).entry(77) == nil)
    for count in [UInt64(5), 1 << 40, .max] {
      full.store(count, at: 0)
      #expect(throws: LexiconError.self) { try Self.table(full) }
    }
    #expect(throws: LexiconError.self) { try Self.table([1, 2, 3]) }
  }
}
