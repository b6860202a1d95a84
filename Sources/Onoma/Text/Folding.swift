/// Drops what spellings of one name differ in without being different names: case, dots of i,
/// ways to write a mark, apostrophes, invisible characters.
///
/// Folding is idempotent and depends on nothing but the text: i, ı, İ and I are one letter in every
/// language.
enum Folding {
  /// Adds the exact key text of bytes: in lower case and Unicode normalization form C.
  ///
  /// - Parameter script: The script to which letters of the other are brought by their look, for
  ///   words that have ``Token/Flags/hasLookalike``.
  static func fold(
    _ text: Span<UInt8>, repairingTo script: CharacterProperties.Script? = nil,
    into key: inout [UInt8]
  ) {
    let first = key.count
    var offset = 0
    while offset < text.count {
      let byte = text[offset]
      if byte < 0x80 && script != .cyrillic {
        add(ascii: byte, to: &key)
        offset += 1
      } else {
        let scalar = UTF8Reader.scalar(at: offset, in: text)
        add(repaired(scalar.value, script), to: &key, from: first)
        offset += scalar.byteCount
      }
    }
  }

  /// Adds the exact key text of a token, its look-alikes repaired.
  static func fold(_ token: Token, of text: Span<UInt8>, into key: inout [UInt8]) {
    let script = token.flags.contains(.hasLookalike) ? token.script : nil
    fold(text.extracting(token.range), repairingTo: script, into: &key)
  }

  /// The exact key text of a whole text, folded token by token.
  static func folded(_ text: String) -> [UInt8] {
    let bytes = Array(text.utf8)
    var key: [UInt8] = []
    for token in Tokenizer(bytes) { fold(token, of: bytes.span, into: &key) }
    return key
  }

  @inline(__always)
  private static func add(ascii byte: UInt8, to key: inout [UInt8]) {
    if byte >= 0x41 && byte <= 0x5A {
      key.append(byte | 0x20)
    } else if byte != 0x27 && byte != 0x60 {
      key.append(byte)
    }
  }

  @inline(__always)
  private static func repaired(
    _ scalar: UInt32, _ script: CharacterProperties.Script?
  ) -> UInt32 {
    guard let script else { return scalar }
    return Lookalikes.lookalike(of: scalar, in: script) ?? scalar
  }

  private static func add(_ scalar: UInt32, to key: inout [UInt8], from first: Int) {
    if Apostrophe.contains(scalar) { return }
    let properties = CharacterProperties.of(scalar)
    switch properties.characterClass {
    case .format: return
    case .mark: addMark(scalar, properties, to: &key, from: first)
    case .space: key.append(0x20)
    case .punctuation, .symbol: key.append(utf8: isHyphen(scalar) ? 0x2D : scalar)
    default: key.append(utf8: merged(properties.lowercased))
    }
  }

  // Marks that no letter composes with are dropped: stress on Cyrillic vowels, the second dot of an
  // i. Vowel signs of scripts of India and the like are letters in all but name, and stay.
  private static func addMark(
    _ mark: UInt32, _ properties: CharacterProperties, to key: inout [UInt8], from first: Int
  ) {
    if properties.script == .other { return key.append(utf8: mark) }
    guard let last = lastScalar(of: key, from: first),
      let composed = composed(last.value, mark)
    else { return }
    key.removeLast(last.byteCount)
    key.append(utf8: merged(composed))
  }

  private static func composed(_ base: UInt32, _ mark: UInt32) -> UInt32? {
    // Romanian's comma below is typed for the cedilla.
    let mark = mark == 0x326 && (base == 0x73 || base == 0x74) ? 0x327 : mark
    if let whole = Composition.composed(base, mark) { return whole }
    // A mark below that stands after one above comes first in Unicode's order.
    guard isBelow(mark), let parts = Composition.decomposed(base), !isBelow(parts.mark),
      let inner = composed(parts.base, mark)
    else { return nil }
    return Composition.composed(inner, parts.mark) ?? inner
  }

  private static func isBelow(_ mark: UInt32) -> Bool { (0x316...0x333).contains(mark) }

  private static func lastScalar(of key: [UInt8], from first: Int) -> DecodedScalar? {
    var offset = key.count - 1
    guard offset >= first else { return nil }
    while offset > first, key[offset] & 0xC0 == 0x80 { offset -= 1 }
    return UTF8Reader.scalar(at: offset, in: key.span)
  }

  // Letters that stand for one another, after the case mapping.
  @inline(__always)
  private static func merged(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x131: 0x69  // ı
    case 0x1DD: 0x259  // ǝ, turned e, for schwa
    case 0x219: 0x15F  // s with comma below
    case 0x21B: 0x163  // t with comma below
    case 0x3C2: 0x3C3  // final sigma
    case 0x450, 0x451: 0x435  // ѐ, ё
    case 0x45D: 0x438  // ѝ
    default: scalar
    }
  }

  private static func isHyphen(_ scalar: UInt32) -> Bool {
    (0x2010...0x2015).contains(scalar) || scalar == 0x2212
  }
}
