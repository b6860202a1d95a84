/// The change of a final q and k into ğ and y before a vowel: *krallıq*, *Krallığın*.
///
/// Names keep q and k (*Tofiqin*, *Bişkekə*); native common nouns inside names change.
enum AzerbaijaniSoftening {
  /// The stem as it would stand before a vowel; `nil` where it does not end in q or k or has one
  /// syllable only.
  ///
  /// For reading: writers soften names too (*Sadığın* of *Sadıq*).
  static func softenedStem(_ stem: String) -> String? {
    let isUpper: Bool
    let soft: String
    switch stem.last {
    case "q": (isUpper, soft) = (false, "ğ")
    case "Q": (isUpper, soft) = (true, "Ğ")
    case "k": (isUpper, soft) = (false, "y")
    case "K": (isUpper, soft) = (true, "Y")
    default: return nil
    }
    let word = AzerbaijaniHost.lastWord(of: stem)
    guard syllables(of: word) > 1, !isUpper || !AzerbaijaniAcronym.matches(word) || word.count > 4
    else { return nil }
    return stem.dropLast() + soft
  }

  /// Whether the last word is a native common noun, which is written softened.
  static func isCommonNoun(_ stem: String) -> Bool {
    let word = ICU.lowercased(String(AzerbaijaniHost.lastWord(of: stem)), in: .azerbaijani)
    if nouns.contains(where: word.hasSuffix) { return true }
    guard abstracts.contains(where: word.hasSuffix) else { return false }
    // The names Məlik, Malik, Xalıq have one open syllable before the seeming ending.
    let base = word.dropLast(3)
    guard let last = base.unicodeScalars.last else { return false }
    return AzerbaijaniVowel(last) == nil || syllables(of: base) > 1
  }

  private static let abstracts = ["lıq", "lik", "luq", "lük"]

  // Native nouns that end toponyms, softened after the 2019 orthography norms, 1.2 and 1.3.
  private static let nouns = ["bulaq", "qışlaq", "bucaq", "ocaq", "otaq"]

  private static func syllables(of word: Substring) -> Int {
    word.unicodeScalars.reduce(0) { $0 + (AzerbaijaniVowel($1) == nil ? 0 : 1) }
  }
}
