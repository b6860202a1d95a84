/// The text under which words are compared.
///
/// Folding drops case (dotted and dotless i alike, so that capitals without their dots still match),
/// stress marks, invisible characters and the dots of ё; it keeps the other marks of letters, which
/// tell names apart. It is idempotent. ``asciiFolded(_:)`` drops those marks too.
enum Folding {
  /// Appends the folded text of the bytes.
  static func fold(_ bytes: ArraySlice<UInt8>, into out: inout [UInt8]) {
    var offset = bytes.startIndex
    let start = out.count
    var needsComposition = false
    let whole = Array(bytes)
    offset = 0
    while offset < whole.count {
      let scalar = UTF8Reader.scalar(in: whole, at: offset, limit: whole.count)
      offset += scalar.byteCount
      guard let value = scalar.value else { continue }
      if CharacterProperties.of(value).characterClass == .mark { needsComposition = true }
      append(value, to: &out)
    }
    if needsComposition { compose(&out, from: start) }
  }

  /// Appends the folded text of the token, with look-alike letters repaired.
  static func fold(_ token: Token, in bytes: [UInt8], into out: inout [UInt8]) {
    guard token.flags.contains(.hasLookalike) else {
      return fold(bytes[token.start..<token.end], into: &out)
    }
    let written = String(decoding: bytes[token.start..<token.end], as: UTF8.self)
    fold(Array(Lookalikes.repaired(written).utf8)[...], into: &out)
  }

  /// The folded text.
  static func folded(_ text: String) -> [UInt8] {
    var out: [UInt8] = []
    fold(Array(text.utf8)[...], into: &out)
    return out
  }

  @inline(__always)
  private static func append(_ scalar: UInt32, to out: inout [UInt8]) {
    if scalar < 0x80 {
      let isCapital = scalar >= 0x41 && scalar <= 0x5A
      out.append(UInt8(truncatingIfNeeded: isCapital ? scalar | 0x20 : scalar))
      return
    }
    switch CharacterProperties.lowercased(scalar) {
    case 0x131: out.append(0x69)  // ı
    case 0x307, 0x300, 0x301: break  // a dot above, stress
    case 0x451: UTF8Reader.append(0x435, to: &out)  // ё
    case 0x1DD: UTF8Reader.append(0x259, to: &out)  // ǝ
    case 0x219: UTF8Reader.append(0x15F, to: &out)  // ș
    case 0x21B: UTF8Reader.append(0x163, to: &out)  // ț
    case let lower:
      if CharacterProperties.of(lower).characterClass != .format {
        UTF8Reader.append(lower, to: &out)
      }
    }
  }

  // Letters and marks that stand apart become one; rare enough to ask ICU.
  private static func compose(_ out: inout [UInt8], from start: Int) {
    let composed = Array(ICU.nfc(String(decoding: out[start...], as: UTF8.self)).utf8)
    out.removeSubrange(start...)
    var offset = 0
    while offset < composed.count {
      let scalar = UTF8Reader.scalar(in: composed, at: offset, limit: composed.count)
      offset += scalar.byteCount
      if let value = scalar.value { append(value, to: &out) }
    }
  }

  /// The folded text without the marks of Latin letters: ə as e, ş as s, ö as o.
  static func asciiFolded(_ folded: [UInt8]) -> [UInt8] {
    guard folded.contains(where: { $0 >= 0xC3 && $0 <= 0xC9 || $0 == 0xE1 }) else { return folded }
    var out: [UInt8] = []
    out.reserveCapacity(folded.count)
    var offset = 0
    while offset < folded.count {
      let scalar = UTF8Reader.scalar(in: folded, at: offset, limit: folded.count)
      if let value = scalar.value, let bare = bareLetters[value] {
        out.append(contentsOf: bare)
      } else {
        out.append(contentsOf: folded[offset..<(offset + scalar.byteCount)])
      }
      offset += scalar.byteCount
    }
    return out
  }

  // The letters whose decomposition begins with an ASCII letter, by ICU, and those that have none.
  private static let bareLetters: [UInt32: [UInt8]] = {
    var table: [UInt32: [UInt8]] = [
      0x259: [0x65], 0x131: [0x69], 0xF8: [0x6F], 0x142: [0x6C], 0x111: [0x64],
      0xDF: [0x73, 0x73], 0xE6: [0x61, 0x65], 0x153: [0x6F, 0x65], 0xF0: [0x64], 0xFE: [0x74, 0x68],
    ]
    for value in Array(UInt32(0xE0)...0x24F) + Array(0x1E00...0x1EFF) where table[value] == nil {
      guard let scalar = Unicode.Scalar(value),
        let first = ICU.nfd(String(Character(scalar))).utf8.first, (0x61...0x7A).contains(first)
      else { continue }
      table[value] = [first]
    }
    return table
  }()

  /// Appends the bytes in lower case, by no language's rules.
  static func lower(_ bytes: ArraySlice<UInt8>, into out: inout [UInt8]) {
    let whole = Array(bytes)
    var offset = 0
    while offset < whole.count {
      let scalar = UTF8Reader.scalar(in: whole, at: offset, limit: whole.count)
      offset += scalar.byteCount
      if let value = scalar.value { UTF8Reader.append(CharacterProperties.lowercased(value), to: &out) }
    }
  }

  /// The bytes in lower case by the language's rules for I, without invisible characters.
  static func lowered(_ bytes: ArraySlice<UInt8>, in language: Language) -> [UInt8] {
    let whole = Array(bytes)
    var out: [UInt8] = []
    var offset = 0
    while offset < whole.count {
      let scalar = UTF8Reader.scalar(in: whole, at: offset, limit: whole.count)
      offset += scalar.byteCount
      guard let value = scalar.value, value != 0x307,
        CharacterProperties.of(value).characterClass != .format
      else { continue }
      if value == 0x49, language.hasDottedCapitalI {
        UTF8Reader.append(0x131, to: &out)
      } else {
        UTF8Reader.append(CharacterProperties.lowercased(value), to: &out)
      }
    }
    return out
  }
}
