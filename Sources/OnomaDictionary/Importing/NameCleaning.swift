import Onoma

/// Makes outside texts into written forms, and tells junk from names.
enum NameCleaning {
  /// More than the longest official name of a state or an international body.
  static let lengthLimit = 300

  /// The text as a form: composed, with plain single spaces, without invisible characters.
  static func form(_ text: String) -> Result<String, Junk> {
    if isPlain(text) { return .success(text) }
    let scalars = text.unicodeScalars
    if scalars.contains(where: isControl) { return .failure(Junk(flaw: .controlCharacter)) }
    var visible = String.UnicodeScalarView()
    var isAfterSpace = true
    for scalar in scalars {
      let isSpace = scalar.properties.isWhitespace
      if isSpace && isAfterSpace || !isSpace && isInvisible(scalar) { continue }
      if let letters = ligatures[scalar] {
        visible.append(contentsOf: letters.unicodeScalars)
      } else {
        visible.append(isSpace ? " " : scalar)
      }
      isAfterSpace = isSpace
    }
    if visible.last == " " { visible.removeLast() }
    let form = CanonicalText.nfc(String(visible))
    if let flaw = flaw(of: form) { return .failure(Junk(flaw: flaw)) }
    return ofOneScript(form)
  }

  // Unicode Standard 15, Alphabetic Presentation Forms.
  private static let ligatures: [Unicode.Scalar: String] = [
    "\u{FB00}": "ff", "\u{FB01}": "fi", "\u{FB02}": "fl", "\u{FB03}": "ffi", "\u{FB04}": "ffl",
    "\u{FB05}": "st", "\u{FB06}": "st",
  ]

  /// Why a text is refused.
  struct Junk: Error, Hashable {
    var flaw: NameFlaw
  }

  // Forms of composed Latin or Cyrillic letters, digits, and the plainest punctuation need no work.
  private static func isPlain(_ text: String) -> Bool {
    var isAfterSpace = true
    var (hasLatin, hasCyrillic, hasSign) = (false, false, false)
    var count = 0
    for scalar in text.unicodeScalars {
      count += 1
      let isSpace = scalar.value == 0x20
      switch scalar.value {
      case 0x41...0x5A, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F: hasLatin = true
      case 0x400...0x481, 0x48A...0x52F: hasCyrillic = true
      case 0x30...0x39: hasSign = true
      case 0x20: if isAfterSpace { return false }
      case 0x27, 0x28, 0x29, 0x2C, 0x2D, 0x2E, 0x2F: break
      default: return false
      }
      isAfterSpace = isSpace
    }
    let isOfOneScript = hasLatin != hasCyrillic || hasSign && !hasLatin
    return isOfOneScript && !isAfterSpace && count <= lengthLimit
  }

  // A word with letters of two scripts: those that came in by their looks are set right.
  private static func ofOneScript(_ form: String) -> Result<String, Junk> {
    var result = ""
    for word in form.split(afterEach: { LetterScript($0) == nil }) {
      let scripts = Set(word.unicodeScalars.compactMap { LetterScript($0) })
      if scripts.count < 2 {
        result += word
      } else if let repaired = CanonicalText.withoutLookalikes(String(word)),
        Set(repaired.unicodeScalars.compactMap { LetterScript($0) }).count == 1
      {
        result += repaired
      } else {
        return .failure(Junk(flaw: .mixedScripts))
      }
    }
    return .success(result)
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

extension String {
  // The text cut behind every scalar of that sort, so that letters of a word stay together.
  fileprivate func split(afterEach isBoundary: (Unicode.Scalar) -> Bool) -> [Substring] {
    var parts: [Substring] = []
    var start = startIndex
    for index in unicodeScalars.indices where isBoundary(unicodeScalars[index]) {
      let end = unicodeScalars.index(after: index)
      parts.append(self[start..<end])
      start = end
    }
    parts.append(self[start...])
    return parts
  }
}
