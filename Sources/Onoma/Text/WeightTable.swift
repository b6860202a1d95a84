/// For which candidates each word speaks, by a hash of its letters, found without hashing again.
///
/// All words of a table weigh the same, so that a word takes ten bytes and the table is made quickly.
struct WeightTable: Sendable {
  // Open addressing: a free place has the key zero, and at least half of the places are free.
  private var keys: [UInt64]
  // A bit a candidate, by raw value.
  private var members: [UInt16]
  private let weight: Float

  /// - Parameter capacity: How many words will be added at most.
  init(capacity: Int, weight: Float) {
    var places = 16
    while places < capacity * 2 { places *= 2 }
    keys = Array(repeating: 0, count: places)
    members = Array(repeating: 0, count: places)
    self.weight = weight
  }

  /// Lets the word speak for the candidate with that number, below sixteen; zero is no key.
  mutating func add(_ key: UInt64, candidate: Int) {
    let place = place(of: key)
    keys[place] = key
    members[place] |= 1 << UInt16(candidate)
  }

  /// The weights of a word by candidate; `nil` for an unknown one.
  subscript(key: UInt64) -> SIMD16<Float>? {
    let place = place(of: key)
    guard keys[place] == key && key != 0 else { return nil }
    var weights = SIMD16<Float>()
    var rest = members[place]
    while rest != 0 {
      weights[rest.trailingZeroBitCount] = weight
      rest &= rest - 1
    }
    return weights
  }

  // Where the key stands or may be put.
  private func place(of key: UInt64) -> Int {
    var place = Int(truncatingIfNeeded: key ^ key >> 32) & (keys.count - 1)
    while keys[place] != 0 && keys[place] != key { place = (place + 1) & (keys.count - 1) }
    return place
  }
}
