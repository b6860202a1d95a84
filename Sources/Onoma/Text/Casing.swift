/// Case by the rules of a language, for text that is written out and not only compared.
enum Casing {
  /// The word in lower case: *İLHAM* is *ilham* and *IŞIQ* is *ışıq* in Azerbaijani.
  static func lowercased(_ word: String, in language: Language) -> String {
    ICU.lowercased(word, in: language)
  }

  /// The text with the capitals of another word.
  ///
  /// A capitalized shape only raises the first letter: *sankt-Peterburq* keeps its second capital.
  static func recased(_ text: String, like shape: CaseShape, in language: Language) -> String {
    switch shape {
    case .none, .mixed: return text
    case .lower: return ICU.lowercased(text, in: language)
    case .allCaps: return ICU.uppercased(text, in: language)
    case .capitalized:
      let scalars = text.unicodeScalars
      let isCased = { (scalar: Unicode.Scalar) in CharacterProperties.of(scalar.value).isLetter }
      guard let first = scalars.firstIndex(where: isCased) else { return text }
      let capital = ICU.uppercased(String(scalars[first]), in: language)
      return String(scalars[..<first]) + capital + String(scalars[scalars.index(after: first)...])
    }
  }
}
