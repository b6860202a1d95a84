/// The reading rules by which the letters of a name become phones.
enum SpellingProfile: UInt8, Sendable, CaseIterable {
  /// Azerbaijani in its own alphabet, and Turkish: one letter, one sound.
  case azerbaijani
  /// Azerbaijani without its marked letters: *Memmedov* may be *Məmmədov*.
  case azerbaijaniASCII
  /// Russian and every other language in Cyrillic letters; Georgian and Armenian letters read as such.
  case cyrillic
  /// English and every other language in Latin letters.
  case latin

  /// The profile of a token, or of a whole name, in that language; `nil` is a language unknown.
  ///
  /// The script of the letters overrules the language. An Azerbaijani text is asked as a whole, not
  /// token by token, where that can be done: only a text without any marked letter is ASCII.
  static func profile(for language: Language?, token: String) -> SpellingProfile {
    let letters = LetterCensus(token)
    if letters.cyrillic > letters.latin { return .cyrillic }
    switch language {
    case .azerbaijani, .azerbaijaniCyrillic:
      return letters.hasMarked ? .azerbaijani : .azerbaijaniASCII
    case .turkish: return .azerbaijani
    case nil, .undetermined: return letters.hasAzerbaijani ? .azerbaijani : .latin
    default: return .latin
    }
  }

  /// The profile itself, or that of the token's script where a name mixes scripts.
  func adapted(toScriptOf token: String) -> SpellingProfile {
    let letters = LetterCensus(token)
    if letters.cyrillic > letters.latin { return .cyrillic }
    return self == .cyrillic && letters.latin > 0 ? .latin : self
  }

  /// Whether capital I is the capital of ı here.
  var pairsDotlessI: Bool { self == .azerbaijani }
}

// What letters a name stands in.
private struct LetterCensus {
  var latin = 0
  var cyrillic = 0
  // A letter that ASCII lacks and Azerbaijani has.
  var hasMarked = false
  // A letter that of the languages in question only Azerbaijani or Turkish has.
  var hasAzerbaijani = false

  init(_ text: String) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "a"..."z", "A"..."Z": latin += 1
      case "\u{400}"..."\u{52F}": cyrillic += 1
      case "\u{531}"..."\u{587}", "\u{10D0}"..."\u{10F0}": cyrillic += 1
      case "ə", "Ə", "ǝ", "Ǝ", "ı", "İ", "ğ", "Ğ", "ş", "Ş":
        latin += 1
        hasMarked = true
        hasAzerbaijani = true
      case "ç", "Ç", "ö", "Ö", "ü", "Ü":
        latin += 1
        hasMarked = true
      case "\u{C0}"..."\u{24F}", "\u{1E00}"..."\u{1EFF}": latin += 1
      default: break
      }
    }
  }
}
