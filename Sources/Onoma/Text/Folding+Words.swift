extension Folding {
  /// Adds the exact key text of bytes.
  static func fold(_ text: ArraySlice<UInt8>, into key: inout [UInt8]) {
    fold(text.span, into: &key)
  }

  /// The key text without the marks of Latin letters: ə as e, ş as s, ö as o.
  static func asciiFolded(_ key: [UInt8]) -> [UInt8] {
    var ascii: [UInt8] = []
    asciiFold(key.span, into: &ascii)
    return ascii
  }

  /// The word in lower case by the language's rules for I, without invisible characters, its other
  /// marks kept: what endings are read from.
  static func lowered(_ word: ArraySlice<UInt8>, in language: Language) -> [UInt8] {
    let text = word.span
    var out: [UInt8] = []
    var offset = 0
    while offset < text.count {
      let scalar = UTF8Reader.scalar(at: offset, in: text)
      offset += scalar.byteCount
      let properties = CharacterProperties.of(scalar.value)
      guard scalar.isValid, scalar.value != 0x307, properties.characterClass != .format else {
        continue
      }
      let isDotless = scalar.value == 0x49 && language.hasDottedCapitalI
      out.append(utf8: isDotless ? 0x131 : scalar.value == 0x130 ? 0x69 : properties.lowercased)
    }
    return out
  }
}

extension CharacterProperties {
  var isUppercase: Bool { characterClass == .upperLetter || characterClass == .titleLetter }
  var isLowercase: Bool { characterClass == .lowerLetter }
}

extension Lookalikes {
  /// The word with letters that look like those of its own script replaced by them; the word itself
  /// where one has no such counterpart.
  static func repaired(_ word: String) -> String {
    let bytes = Array(word.utf8)
    guard let script = commonScript(of: bytes.span) else { return word }
    return String(decoding: repaired(bytes.span, to: script), as: UTF8.self)
  }
}
