import Onoma

/// Makes outside texts into written forms, and tells junk from names.
enum NameCleaning {
  /// More than the longest official name of a state or an international body.
  static let lengthLimit = 300

  /// The text as a form: composed, with plain single spaces, without invisible characters.
  static func form(_ text: String) -> Result<String, Junk> {
    if isPlain(text.utf8) { return .success(text) }
    let scalars = text.unicodeScalars
    if scalars.contains(where: isControl) { return .failure(Junk(flaw: .controlCharacter)) }
    var visible = String.UnicodeScalarView()
    var isAfterSpace = true
    for scalar in scalars {
      let isSpace = scalar.properties.isWhitespace
      if isSpace && isAfterSpace || !isSpace && isInvisible(scalar) { continue }
      visible.append(isSpace ? " " : scalar)
      isAfterSpace = isSpace
    }
    if visible.last == " " { visible.removeLast() }
    let form = CanonicalText.nfc(String(visible))
    if let flaw = flaw(of: form) { return .failure(Junk(flaw: flaw)) }
    return .success(form)
  }

  /// Why a text is refused.
  struct Junk: Error, Hashable {
    var flaw: NameFlaw
  }

  // Letters and digits of ASCII with single spaces between them need no work.
  private static func isPlain(_ bytes: String.UTF8View) -> Bool {
    var isAfterSpace = true
    for byte in bytes {
      let isSpace = byte == 0x20
      let isLetter = (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
      guard isLetter || isSpace && !isAfterSpace || (0x30...0x39).contains(byte) else {
        return false
      }
      isAfterSpace = isSpace
    }
    return !isAfterSpace && bytes.count <= lengthLimit
  }

  private static func flaw(of form: String) -> NameFlaw? {
    if form.isEmpty { return .empty }
    if form.unicodeScalars.count > lengthLimit { return .tooLong }
    if hasMarkup(form) { return .markup }
    let hasLetter = form.unicodeScalars.contains {
      $0.properties.isAlphabetic || $0.properties.numericType != nil
    }
    return hasLetter ? nil : .noLetters
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    if (0x20..<0x7F).contains(scalar.value) { return false }
    switch scalar.properties.generalCategory {
    case .control, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator:
      return true
    default: return scalar.value == 0xFFFD
    }
  }

  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x7F && FormText.isForbidden(scalar)
  }

  // `<b`, `</b`, `<!--` with a `>` behind, or a character reference: `&amp;`, `&#39;`.
  private static func hasMarkup(_ form: String) -> Bool {
    let bytes = Array(form.utf8)
    for (index, byte) in bytes.enumerated() {
      let rest = bytes[(index + 1)...]
      if byte == 0x3C, let next = rest.first, isLetter(next) || next == 0x2F || next == 0x21 {
        if rest.contains(0x3E) { return true }
      }
      if byte == 0x26 {
        let body = rest.prefix { isLetter($0) || (0x30...0x39).contains($0) || $0 == 0x23 }
        let next = rest.dropFirst(body.count).first
        if body.count > 1 && body.count < 10 && next == 0x3B { return true }
      }
    }
    return false
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }
}
