/// The endings of one declension: how many letters fall and what takes their place.
struct RussianPattern: Sendable {
  let dropCount: Int
  /// Genitive, dative, accusative, instrumental, locative, parted by spaces; `=` is the nominative
  /// and `-` no ending at all.
  let endings: String

  init(dropping dropCount: Int, _ endings: String) {
    self.dropCount = dropCount
    self.endings = endings
  }

  /// The word in all cases.
  func applied(to word: RussianWord) -> RussianForms {
    var forms = RussianForms(indeclinable: word.text)
    for (ending, suffix) in zip(RussianForms.cases.dropFirst(), endings.split(separator: " ")) {
      switch suffix {
      case "=": continue
      case "-": forms.replace(ending, with: word.with("", dropping: dropCount))
      default: forms.replace(ending, with: word.with(suffix, dropping: dropCount))
      }
    }
    return forms
  }

  // Source: A. Zaliznyak, Grammatical Dictionary of Russian (1977), the regular types; checked on
  // the names of OpenCorpora.

  /// A masculine noun after a hard consonant, animate (*Пашинян*).
  static let person = RussianPattern(dropping: 0, "а у а ом е")
  /// The same after ж ч ш щ ц (*Шольц*).
  static let personAfterHusher = RussianPattern(dropping: 0, "а у а ем е")
  /// The surnames in -ов and -ин (*Алиев*).
  static let family = RussianPattern(dropping: 0, "а у а ым е")
  /// Their feminine (*Алиева*).
  static let feminineFamily = RussianPattern(dropping: 1, "ой ой у ой ой")
  /// Masculine in -й and -ь (*Гайдай*, *Игорь*).
  static let softPerson = RussianPattern(dropping: 1, "я ю я ем е")
  /// Masculine in -ий (*Дмитрий*).
  static let personInIy = RussianPattern(dropping: 1, "я ю я ем и")
  /// A masculine noun after a hard consonant, inanimate (*Ереван*).
  static let thing = RussianPattern(dropping: 0, "а у = ом е")
  /// The same after ж ч ш щ ц (*Париж*).
  static let thingAfterHusher = RussianPattern(dropping: 0, "а у = ем е")
  /// Masculine in -й and -ь, inanimate (*Ханой*, *Ярославль*).
  static let softThing = RussianPattern(dropping: 1, "я ю = ем е")
  /// Masculine in -ий, inanimate.
  static let thingInIy = RussianPattern(dropping: 1, "я ю = ем и")
  /// Nouns in -ия (*Турция*).
  static let nounInIya = RussianPattern(dropping: 1, "и и ю ей и")
  /// Nouns in -я (*Корея*).
  static let nounInYa = RussianPattern(dropping: 1, "и е ю ей е")
  /// Feminine in -ь (*Казань*).
  static let softFeminine = RussianPattern(dropping: 1, "и и = ью и")
  /// Neuter in -о (*Внуково*).
  static let neuter = RussianPattern(dropping: 1, "а у = ом е")
  /// Neuter in -це, -ще (*Училище*).
  static let neuterAfterHusher = RussianPattern(dropping: 1, "а у = ем е")
  /// Neuter in -е (*море*).
  static let softNeuter = RussianPattern(dropping: 1, "я ю = ем е")
  /// Neuter in -ие (*Собрание*).
  static let neuterInIye = RussianPattern(dropping: 1, "я ю = ем и")

  /// Nouns in -а, by the letter before it.
  static func nounInA(after letter: Character) -> RussianPattern {
    let isHusher = RussianWord.hushers.contains(letter)
    let genitive = isHusher || RussianWord.velars.contains(letter) ? "и" : "ы"
    let instrumental = isHusher || letter == "ц" ? "ей" : "ой"
    return RussianPattern(dropping: 1, "\(genitive) е у \(instrumental) е")
  }
}
