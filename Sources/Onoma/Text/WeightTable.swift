/// Weights of words by a hash of their letters, found without hashing again.
struct WeightTable: Sendable {
  // Open addressing: a free place has the key zero, and at least half of the places are free.
  private var keys: [UInt64]
  private var weights: [SIMD16<Float>]

  init(_ entries: [UInt64: SIMD16<Float>]) {
    var capacity = 16
    while capacity < entries.count * 2 { capacity *= 2 }
    keys = Array(repeating: 0, count: capacity)
    weights = Array(repeating: SIMD16(), count: capacity)
    for (key, weight) in entries {
      let place = place(of: key)
      keys[place] = key
      weights[place] = weight
    }
  }

  /// The weights of a word; `nil` for an unknown one.
  subscript(key: UInt64) -> SIMD16<Float>? {
    let place = place(of: key)
    return keys[place] == key && key != 0 ? weights[place] : nil
  }

  // Where the key stands or may be put.
  private func place(of key: UInt64) -> Int {
    var place = Int(truncatingIfNeeded: key ^ key >> 32) & (keys.count - 1)
    while keys[place] != 0 && keys[place] != key { place = (place + 1) & (keys.count - 1) }
    return place
  }
}
