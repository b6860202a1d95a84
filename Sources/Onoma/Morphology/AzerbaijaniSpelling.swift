/// Whether a stem in Latin letters is written as Azerbaijani is or as another language is.
enum AzerbaijaniSpelling: Sendable {
  case azerbaijani
  /// Letters do not stand for their Azerbaijani sounds: *Waters*, *Google*, *Shakespeare*.
  case foreign

  /// Guesses from the letters: `foreign` where Azerbaijani orthography could not write the word.
  ///
  /// Foreign words that look native (*Racine*) pass: a caller that knows says so.
  init(guessing stem: String) {
    let letters = Array(stem.unicodeScalars.filter { $0.properties.isAlphabetic })
    if letters.contains(where: AzerbaijaniSpelling.isUnknownToAzerbaijani) {
      self = .foreign
      return
    }
    if AzerbaijaniSpelling.endsInConsonantAndY(letters) {
      self = .foreign
      return
    }
    let isNative = letters.contains { "əƏıİğĞşŞçÇöÖüÜxXqQ".unicodeScalars.contains($0) }
    self = !isNative && AzerbaijaniSpelling.hasForeignDigraph(letters) ? .foreign : .azerbaijani
  }

  private static func isUnknownToAzerbaijani(_ letter: Unicode.Scalar) -> Bool {
    guard !letter.isASCII else { return letter == "w" || letter == "W" }
    return letter.value < 0x250 && !"əƏǝƎıİğĞşŞçÇöÖüÜâÂ".unicodeScalars.contains(letter)
  }

  // Company, Kennedy.
  private static func endsInConsonantAndY(_ letters: [Unicode.Scalar]) -> Bool {
    guard letters.count > 3, let last = letters.last, last == "y" || last == "Y" else {
      return false
    }
    return AzerbaijaniVowel(letters[letters.count - 2]) == nil
  }

  private static func hasForeignDigraph(_ letters: some Sequence<Unicode.Scalar>) -> Bool {
    var previous: UInt32 = 0
    for letter in letters {
      // ASCII letters differ from their capitals in one bit.
      let current = letter.value | 0x20
      let pair = (Unicode.Scalar(previous), Unicode.Scalar(current))
      switch pair {
      case ("c", "h"), ("s", "h"), ("p", "h"), ("t", "h"), ("c", "k"), ("o", "o"), ("e", "e"):
        return true
      default: previous = current
      }
    }
    return false
  }

  /// Rewrites the end of a foreign word nearer to its sound: a final -e after a consonant is
  /// silent, a final -y after a consonant is `i`, and a capital I is `i`.
  static func respell(_ letters: inout [Unicode.Scalar]) {
    for index in letters.indices where letters[index] == "I" { letters[index] = "i" }
    guard letters.count > 3, let last = letters.last else { return }
    guard AzerbaijaniVowel(letters[letters.count - 2]) == nil else { return }
    if last == "y" || last == "Y" { letters[letters.count - 1] = "i" }
    let hasOtherVowel = letters.dropLast().contains { AzerbaijaniVowel($0) != nil }
    if (last == "e" || last == "E") && hasOtherVowel { letters.removeLast() }
  }
}
