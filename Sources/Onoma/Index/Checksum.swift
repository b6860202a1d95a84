/// A 64-bit checksum over bytes that no change within one aligned word can leave as it was.
///
/// Each step is a bijection of the word it takes in, and the four lanes are joined by a bijection of
/// each; so a flipped bit, or any burst inside one word, always shows.
struct Checksum: Equatable, Sendable {
  private var lanes: (UInt64, UInt64, UInt64, UInt64)
  private var wordCount = 0
  private var pending: UInt64 = 0
  private var pendingCount = 0
  private var byteCount: UInt64 = 0

  init() {
    lanes = (0x9E37_79B9, 0x7F4A_7C15, 0xF39C_C060, 0x5CED_C834)
  }

  static func == (left: Checksum, right: Checksum) -> Bool { left.value == right.value }

  /// The checksum of the bytes.
  static func of(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var sum = Checksum()
    for byte in bytes { sum.add(byte) }
    return sum.value
  }

  /// Takes in one byte.
  @inline(__always)
  mutating func add(_ byte: UInt8) {
    pending |= UInt64(byte) << (8 * UInt64(pendingCount))
    pendingCount += 1
    byteCount += 1
    if pendingCount == 8 {
      take(pending)
      pending = 0
      pendingCount = 0
    }
  }

  /// Takes in eight bytes at once; the bytes before must be a multiple of eight.
  @inline(__always)
  mutating func add(word: UInt64) {
    byteCount += 8
    take(word)
  }

  /// The checksum of all that was taken in.
  var value: UInt64 {
    var sum = self
    if sum.pendingCount > 0 { sum.take(sum.pending) }
    let joined =
      sum.lanes.0 ^ rotated(sum.lanes.1, 13) ^ rotated(sum.lanes.2, 29)
      ^ rotated(sum.lanes.3, 47)
    return KeyHash.mixed(joined ^ KeyHash.mixed(sum.byteCount))
  }

  @inline(__always)
  private mutating func take(_ word: UInt64) {
    switch wordCount & 3 {
    case 0: lanes.0 = step(lanes.0, word)
    case 1: lanes.1 = step(lanes.1, word)
    case 2: lanes.2 = step(lanes.2, word)
    default: lanes.3 = step(lanes.3, word)
    }
    wordCount += 1
  }

  @inline(__always)
  private func step(_ lane: UInt64, _ word: UInt64) -> UInt64 {
    rotated((lane ^ word) &* 0x9FB2_1C65_1E98_DF25, 27)
  }

  @inline(__always)
  private func rotated(_ value: UInt64, _ count: UInt64) -> UInt64 {
    value << count | value >> (64 - count)
  }
}
