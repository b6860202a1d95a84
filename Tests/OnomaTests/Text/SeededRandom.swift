/// A repeatable source of random numbers (SplitMix64), so that a failure can be run again.
struct SeededRandom: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }

  /// Bytes among which lead and continuation bytes, quotes, dots and spaces are frequent.
  mutating func bytes(count: Int) -> [UInt8] {
    let frequent: [UInt8] = [
      0x20, 0x0A, 0x2E, 0x41, 0x61, 0xC2, 0xAB, 0xBB, 0xC9, 0x99, 0xD0, 0xB0, 0xE2, 0x80, 0x9C,
      0xAD, 0xF0, 0x9F, 0x98, 0x80, 0x40, 0x23, 0x60, 0x22, 0x2F, 0x3A, 0x31, 0x00, 0xCC, 0x81,
    ]
    return (0..<count).map { _ in
      Bool.random(using: &self)
        ? frequent[Int.random(in: 0..<frequent.count, using: &self)]
        : UInt8.random(in: 0...255, using: &self)
    }
  }
}
