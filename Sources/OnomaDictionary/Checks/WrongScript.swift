import Onoma

/// A letter that the language of a form does not have.
///
/// Organizations may bear Latin names in any language (*Google*, *BMW*); elsewhere only Roman numerals
/// stand in another script.
public enum WrongScript: RecordCheck {
  public static let name = "wrong-script"
  public static let severity = DictionaryFinding.Severity.warning
  public static let summary = "a letter that the language does not have"

  public static func findings(in checked: CheckedRecords) -> [DictionaryFinding] {
    var alphabets: [Language: Alphabet?] = [:]
    return findings(onNamesIn: checked) { record, name in
      let alphabet = alphabets[name.language] ?? Alphabet(of: name.language)
      alphabets[name.language] = .some(alphabet)
      guard let alphabet, !alphabet.contains(all: name.form),
        let letter = foreignLetter(in: name.form, alphabet, record.entity.kind)
      else { return nil }
      return (
        "'\(name.form)' has '\(Character(letter))', which is no letter of '\(name.language)'",
        help: "correct the letter, or move the form to the language and script that it is in"
      )
    }
  }

  private static func foreignLetter(
    in form: String, _ alphabet: Alphabet, _ kind: Kind
  ) -> Unicode.Scalar? {
    for word in form.letterWords where !isRomanNumeral(word) {
      if kind == .organization, word.allSatisfy({ LetterScript($0) == .latin }) { continue }
      if let letter = word.first(where: { !alphabet.contains($0) }) { return letter }
    }
    return nil
  }

  private static func isRomanNumeral(_ word: [Unicode.Scalar]) -> Bool {
    word.allSatisfy { "IVXLCDM".unicodeScalars.contains($0) }
  }
}

/// The letters of a language: a script, and the letters themselves where the script has many more.
struct Alphabet: Sendable {
  let script: LetterScript
  /// Small and capital letters; `nil` where every letter of the script is good.
  let letters: Set<Unicode.Scalar>?

  /// `nil` where nothing is known of the language.
  init?(of language: Language) {
    let subtags = language.tag.split(separator: "-").map(String.init)
    let script = subtags.dropFirst().first.flatMap { Alphabet.scripts[$0] }
    guard let script = script ?? subtags.first.flatMap({ Alphabet.usualScripts[$0] }) else {
      return nil
    }
    self.script = script
    self.letters = Alphabet.letters[language.tag].map { Set($0.unicodeScalars) }
  }

  func contains(_ scalar: Unicode.Scalar) -> Bool {
    letters?.contains(scalar) ?? (LetterScript(scalar) == script)
  }

  /// Whether all letters of the form are the language's; may be false for forms without others.
  func contains(all form: String) -> Bool {
    form.unicodeScalars.allSatisfy { scalar in
      scalar.value < 0x41 || (letters?.contains(scalar) ?? (LetterScript(scalar) == script))
    }
  }

  private static let scripts: [String: LetterScript] = [
    "Latn": .latin, "Cyrl": .cyrillic, "Arab": .arabic, "Grek": .greek, "Hebr": .hebrew,
    "Armn": .armenian, "Geor": .georgian,
  ]

  private static let usualScripts: [String: LetterScript] = [
    "az": .latin, "en": .latin, "tr": .latin, "tk": .latin, "de": .latin, "fr": .latin,
    "es": .latin, "it": .latin, "pl": .latin, "pt": .latin, "ro": .latin, "lt": .latin,
    "lv": .latin, "et": .latin, "cs": .latin, "hu": .latin, "fi": .latin, "sv": .latin,
    "nl": .latin, "da": .latin, "no": .latin, "hr": .latin, "sk": .latin, "sl": .latin,
    "ru": .cyrillic, "kk": .cyrillic, "uk": .cyrillic, "be": .cyrillic, "bg": .cyrillic,
    "ky": .cyrillic, "tg": .cyrillic, "mn": .cyrillic, "tt": .cyrillic, "ba": .cyrillic,
    "ce": .cyrillic, "mk": .cyrillic, "el": .greek, "hy": .armenian, "ka": .georgian,
    "he": .hebrew, "ar": .arabic, "fa": .arabic, "ur": .arabic,
  ]

  // Of official alphabets: Azerbaijani 1991, Russian 1918, Kazakh 1940, Ukrainian 1990.
  private static let letters = [
    "az": "abcçdeəfgğhxıijkqlmnoöprsştuüvyzABCÇDEƏFGĞHXIİJKQLMNOÖPRSŞTUÜVYZ",
    "ru": "абвгдеёжзийклмнопрстуфхцчшщъыьэюяАБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ",
    "kk": "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя"
      + "АӘБВГҒДЕЁЖЗИЙКҚЛМНҢОӨПРСТУҰҮФХҺЦЧШЩЪЫІЬЭЮЯ",
    "uk": "абвгґдеєжзиіїйклмнопрстуфхцчшщьюяАБВГҐДЕЄЖЗИІЇЙКЛМНОПРСТУФХЦЧШЩЬЮЯ",
  ]
}
