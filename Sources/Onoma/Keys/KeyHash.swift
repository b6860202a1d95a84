/// The 64-bit hash under which a key stands in a lexicon.
///
/// A token's hash is made byte by byte, so that the hashes of all its prefixes come out of one pass;
/// a name's hash chains the hashes of its tokens, so that scanning extends a match by one token at
/// a time. With ten million keys the chance that a text's token meets a wrong one is below 10⁻¹².
/// Changing anything here changes ``recipeVersion``.
struct KeyHash: Hashable, Sendable {
  /// The version of the key recipe: folding, tokenization and hashing together.
  static let recipeVersion: UInt32 = 1

  let value: UInt64

  /// The empty sequence: what the first token of a name is chained to.
  static let start = KeyHash(value: 0x9E37_79B9_7F4A_7C15)

  /// The running state of one token's hash.
  struct TokenState {
    private var state: UInt64 = 0xCBF2_9CE4_8422_2325

    /// Takes in one byte of the token's folded text.
    @inline(__always)
    mutating func add(_ byte: UInt8) {
      // FNV-1a, 64 bits; the finalizer below mends its weak high bits.
      state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
    }

    /// The hash of the bytes so far.
    @inline(__always)
    var hash: UInt64 { KeyHash.mixed(state) }
  }

  /// The hash of a token's folded text.
  static func token(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var state = TokenState()
    for byte in bytes { state.add(byte) }
    return state.hash
  }

  /// The hash of the sequence that has this one before that token.
  @inline(__always)
  func appending(_ token: UInt64) -> KeyHash {
    KeyHash(value: KeyHash.mixed((value &* 0xD6E8_FEB8_6659_FD93) ^ token))
  }

  /// The finalizer of MurmurHash3 (fmix64), a bijection.
  @inline(__always)
  static func mixed(_ input: UInt64) -> UInt64 {
    var value = input
    value = (value ^ (value >> 33)) &* 0xFF51_AFD7_ED55_8CCD
    value = (value ^ (value >> 33)) &* 0xC4CE_B9FE_1A85_EC53
    return value ^ (value >> 33)
  }
}
