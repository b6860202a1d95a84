import Testing

@testable import Onoma

@Suite struct LexiconFileTests {
  // A header, a page of checksums, and a page of data that is not full.
  private static func bytes() throws -> [UInt8] {
    var writer = LexiconWriter()
    writer.add(.metadata, Array("Bakı\n".utf8))
    return try writer.file(fingerprint: 42)
  }

  @Test func sectionsAreRead() throws {
    let file = try LexiconFile(bytes: Self.bytes())
    #expect(file.path == "<memory>")
    #expect(file.fingerprint == 42)
    #expect(file.byteCount(of: .metadata) == 6)
    #expect(file.byteCount(of: .words) == 0)
    #expect(try file.bytes(.metadata, at: 0, count: 6) == Array("Bakı\n".utf8))
    #expect(try file.bytes(.metadata, at: 6, count: 0) == [])
    #expect(try file.integer(.metadata, at: 1, as: UInt16.self) == 0x6B61)
  }

  @Test(arguments: [(-1, 1), (0, 7), (7, 0), (3, -1), (1, .max), (.max, 1), (.min, 1)])
  func readsThatLeaveASectionAreErrors(offset: Int, count: Int) throws {
    let file = try LexiconFile(bytes: Self.bytes())
    #expect(throws: LexiconError.self) {
      try file.bytes(.metadata, at: offset, count: count)
    }
  }

  @Test(arguments: [-1, 5, 6, 4096, .max - 1, .min])
  func integersThatLeaveASectionAreErrors(offset: Int) throws {
    let file = try LexiconFile(bytes: Self.bytes())
    #expect(throws: LexiconError.self) {
      try file.integer(.metadata, at: offset, as: UInt16.self)
    }
    #expect(throws: LexiconError.self) {
      try file.integer(.words, at: offset, as: UInt8.self)
    }
  }

  @Test(arguments: 0..<4) func verifyFindsEveryFlippedBit(part: Int) throws {
    var bytes = try SmallLexicon.bytes()
    for offset in bytes.indices where offset % 4 == part {
      for bit in 0..<8 {
        bytes[offset] ^= 1 << bit
        if isWhole(bytes) {
          Issue.record("bit \(bit) of byte \(offset) was flipped, and nothing found it")
        }
        bytes[offset] ^= 1 << bit
      }
    }
    #expect(isWhole(bytes))
  }

  private func isWhole(_ bytes: [UInt8]) -> Bool {
    (try? LexiconFile(bytes: bytes).verify()) != nil
  }

  @Test func aFileCutShortIsNeverOpened() throws {
    let bytes = try SmallLexicon.bytes()
    var random = SeededRandom(seed: 97)
    let pages = stride(from: 0, to: bytes.count, by: 4096)
    let others = (0..<200).map { _ in Int.random(in: 0..<bytes.count, using: &random) }
    for count in Array(pages) + others + [1, 7, 8, 4095, 4097, bytes.count - 1] {
      let expected: LexiconError.Problem =
        count < 4096
        ? .notALexicon : .wrongLength(expected: UInt64(bytes.count), found: UInt64(count))
      #expect(problem(Array(bytes.prefix(count))) == expected, "\(count) bytes")
    }
  }

  @Test func aFileWithMoreBehindItIsNotOpened() throws {
    let bytes = try SmallLexicon.bytes()
    for count in [1, 4096] {
      let longer = bytes + [UInt8](repeating: 0, count: count)
      #expect(
        problem(longer)
          == .wrongLength(expected: UInt64(bytes.count), found: UInt64(bytes.count + count)))
    }
  }

  // Headers that are whole and lie: as from a broken writer.
  @Test(arguments: [
    ("section before the end", LexiconLayout.sectionsOffset + 8, UInt64.max),
    ("section too long", LexiconLayout.sectionsOffset + 16, 1 << 40),
    ("section of no signed count", LexiconLayout.sectionsOffset + 16, 1 << 63),
  ])
  func sectionsOutsideTheFileAreErrors(name: String, offset: Int, value: UInt64) throws {
    var bytes = try SmallLexicon.bytes()
    bytes.store(value, at: offset)
    bytes.sealHeader()
    #expect(problem(bytes) == .damaged(offset: UInt64(LexiconLayout.sectionsOffset)))
  }

  @Test func unknownSectionsAreLeftAlone() throws {
    var bytes = try SmallLexicon.bytes()
    let count = try #require(bytes.firstUnusedSection)
    let entry = LexiconLayout.sectionsOffset + count * LexiconLayout.sectionByteCount
    bytes.store(UInt32(999), at: entry)
    bytes.store(UInt32(count + 1), at: LexiconLayout.sectionCountOffset)
    bytes.sealHeader()
    let probe = try LexiconProbe(
      Lexicon(bytes: SmallLexicon.bytes()), of: SmallLexicon.entities)
    #expect(try probe.wrongAnswers(of: Lexicon(bytes: bytes)) == [])
  }

  @Test func countsOfSectionsThatNoHeaderHoldsAreErrors() throws {
    for count in [UInt32(20), 1000, .max] {
      var bytes = try SmallLexicon.bytes()
      bytes.store(count, at: LexiconLayout.sectionCountOffset)
      bytes.sealHeader()
      #expect(problem(bytes) == .damaged(offset: 0), "\(count) sections")
    }
  }

  private func problem(_ bytes: [UInt8]) -> LexiconError.Problem? {
    do throws(LexiconError) {
      _ = try LexiconFile(bytes: bytes)
      return nil
    } catch {
      return error.problem
    }
  }
}

extension [UInt8] {
  /// How many sections a lexicon's header lists.
  fileprivate var firstUnusedSection: Int? {
    MappedFile(bytes: self).integer(at: LexiconLayout.sectionCountOffset, as: UInt32.self).map {
      Int($0)
    }
  }
}
