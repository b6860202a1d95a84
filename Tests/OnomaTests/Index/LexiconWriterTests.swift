import Testing

@testable import Onoma

@Suite struct LexiconWriterTests {
  @Test(arguments: [0, 1, 4095, 4096, 4097, 3_000_000])
  func whatWasAddedIsRead(byteCount: Int) throws {
    let content = (0..<byteCount).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ $0 >> 8) }
    var writer = LexiconWriter()
    writer.add(.entities, content)
    writer.add(.titles, [1, 2, 3])
    let bytes = try writer.file(fingerprint: 7)
    #expect(bytes.count % 8 == 0)
    let file = try LexiconFile(bytes: bytes)
    try file.verify()
    #expect(try file.bytes(.entities, at: 0, count: byteCount) == content)
    #expect(try file.bytes(.titles, at: 0, count: 3) == [1, 2, 3])
    #expect(file.byteCount(of: .entities) == byteCount)
  }

  @Test func aLexiconOfNothingIsOnePage() throws {
    let bytes = try LexiconWriter().file(fingerprint: 0)
    #expect(bytes.count == 4096)
    try LexiconFile(bytes: bytes).verify()
  }

  @Test func integersAreStoredLittleEndian() {
    var bytes: [UInt8] = []
    bytes.append(integer: UInt32(0x0102_0304))
    bytes.append(integer: UInt8(9))
    bytes.append(integer: UInt64(0x0A0B))
    #expect(bytes == [4, 3, 2, 1, 9, 0x0B, 0x0A, 0, 0, 0, 0, 0, 0])
    bytes.store(UInt16(0xFFEE), at: 3)
    #expect(bytes == [4, 3, 2, 0xEE, 0xFF, 0x0B, 0x0A, 0, 0, 0, 0, 0, 0])
  }
}
