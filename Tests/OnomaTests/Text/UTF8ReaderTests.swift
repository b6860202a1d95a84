import Testing

@testable import Onoma

@Suite struct UTF8ReaderTests {
  // Swift's own decoding puts one U+FFFD for each maximal subpart.
  @Test func randomBytesReadAsSwiftReadsThem() {
    var random = SeededRandom(seed: 5)
    for round in 0..<4000 {
      let bytes = random.bytes(count: 1 + round % 40)
      let expected = String(decoding: bytes, as: UTF8.self).unicodeScalars.map(\.value)
      #expect(decoded(bytes).map(\.value) == expected, "round \(round): \(bytes)")
      #expect(decoded(bytes).map(\.byteCount).reduce(0, +) == bytes.count)
    }
  }

  @Test func everyScalarRoundTrips() {
    var bytes: [UInt8] = []
    let scalars = Array(0..<0xD800) + Array(0xE000..<0x11000) + Array(0x10FF00...0x10FFFF)
    for scalar in scalars { bytes.append(utf8: UInt32(scalar)) }
    #expect(decoded(bytes).map { Int($0.value) } == scalars)
    #expect(!decoded(bytes).contains { !$0.isValid })
  }

  @Test(
    arguments: [
      ("overlong slash", [0xC0, 0xAF], [1, 1]),
      ("surrogate", [0xED, 0xA0, 0x80], [1, 1, 1]),
      ("truncated ə after B", [0x42, 0xC9], [1, 1]),
      ("three of four bytes", [0xF0, 0x9F, 0x98], [3]),
      ("beyond the last plane", [0xF4, 0x90, 0x80, 0x80], [1, 1, 1, 1]),
    ] as [(String, [UInt8], [Int])])
  func illFormedSequencesTakeTheirMaximalSubpart(name: String, bytes: [UInt8], counts: [Int]) {
    #expect(decoded(bytes).map(\.byteCount) == counts, "\(name)")
    #expect(decoded(bytes).last?.isValid == false, "\(name)")
  }

  private func decoded(_ bytes: [UInt8]) -> [DecodedScalar] {
    var scalars: [DecodedScalar] = []
    var offset = 0
    while offset < bytes.count {
      let scalar = UTF8Reader.scalar(at: offset, in: bytes.span)
      scalars.append(scalar)
      offset += scalar.byteCount
    }
    return scalars
  }
}
