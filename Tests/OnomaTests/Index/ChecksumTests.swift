import Testing

@testable import Onoma

@Suite struct ChecksumTests {
  @Test(arguments: [0, 1, 7, 8, 9, 31, 32, 33, 64, 100])
  func everyFlippedBitShows(byteCount: Int) {
    var random = SeededRandom(seed: UInt64(byteCount))
    var bytes = random.bytes(count: byteCount)
    let sum = Checksum.of(bytes)
    for bit in 0..<(byteCount * 8) {
      bytes[bit / 8] ^= 1 << (bit % 8)
      #expect(Checksum.of(bytes) != sum, "bit \(bit) of \(byteCount) bytes")
      bytes[bit / 8] ^= 1 << (bit % 8)
    }
  }

  @Test func everyChangeInsideOneWordShows() {
    var random = SeededRandom(seed: 7)
    let bytes = random.bytes(count: 64)
    let sum = Checksum.of(bytes)
    for round in 0..<2000 {
      var changed = bytes
      let word = round % 8 * 8
      let burst = UInt64.random(in: 1...UInt64.max, using: &random)
      for index in 0..<8 {
        changed[word + index] ^= UInt8(truncatingIfNeeded: burst >> (8 * index))
      }
      #expect(Checksum.of(changed) != sum, "\(burst) in the word at \(word)")
    }
  }

  @Test func swappedWordsAndLengthsOfZerosShow() {
    let words: [UInt64] = [1, 2, 3, 4, 5, 6, 7, 8]
    func sum(_ words: [UInt64]) -> UInt64 {
      var sum = Checksum()
      for word in words { sum.add(word: word) }
      return sum.value
    }
    for left in words.indices {
      for right in words.indices where left < right {
        var swapped = words
        swapped.swapAt(left, right)
        #expect(sum(swapped) != sum(words), "words \(left) and \(right)")
      }
    }
    let zeros = (0..<70).map { Checksum.of([UInt8](repeating: 0, count: $0)) }
    #expect(Set(zeros).count == zeros.count)
  }

  @Test func bytesAndWordsSumAlike() {
    var random = SeededRandom(seed: 11)
    let bytes = random.bytes(count: 80)
    var byWords = Checksum()
    for start in stride(from: 0, to: 80, by: 8) {
      byWords.add(
        word: bytes[start..<(start + 8)].reversed().reduce(0) { $0 << 8 | UInt64($1) })
    }
    #expect(byWords.value == Checksum.of(bytes))
    var byBytes = Checksum()
    for byte in bytes { byBytes.add(byte) }
    #expect(byBytes == byWords)
  }
}
