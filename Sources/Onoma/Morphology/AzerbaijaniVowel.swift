/// The four classes into which vowel harmony puts the last vowel of an Azerbaijani word.
enum AzerbaijaniVowel: UInt8, Sendable, CaseIterable {
  /// a, ı
  case openBack = 0
  /// o, u
  case roundBack = 1
  /// e, ə, i
  case openFront = 2
  /// ö, ü
  case roundFront = 3

  /// Whether a two-way ending has `a` after this vowel, and not `ə`.
  var isBack: Bool { rawValue < 2 }

  /// The vowel of a two-way ending after this one.
  var low: AzerbaijaniVowel { isBack ? .openBack : .openFront }

  /// The class of a letter; `nil` for consonants and for all that is no letter.
  ///
  /// Capital I is the capital of ı, as in Azerbaijani. Marked vowels of other alphabets count as
  /// the nearest sound.
  init?(_ letter: Unicode.Scalar) {
    switch letter {
    case "a", "A", "ı", "I", "á", "à", "â", "ã", "å", "ā", "ă", "ą", "Á", "À", "Â", "Ã", "Å", "Ā":
      self = .openBack
    case "o", "O", "u", "U", "ó", "ò", "ô", "õ", "ō", "ú", "ù", "û", "ū", "ů", "Ó", "Ô", "Ú", "Û":
      self = .roundBack
    case "e", "E", "ə", "Ə", "i", "İ", "é", "è", "ê", "ë", "ē", "ě", "ę", "ä", "æ", "í", "ì", "î",
      "ï", "ī", "É", "È", "Ä", "Í", "Î", "Ǝ", "ǝ":
      self = .openFront
    case "ö", "Ö", "ü", "Ü", "ő", "ø", "œ", "ű", "Ø", "Ő", "Ű":
      self = .roundFront
    default: return nil
    }
  }
}
