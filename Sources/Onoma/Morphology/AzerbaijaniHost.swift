/// What an Azerbaijani ending needs to know of the stem before it.
struct AzerbaijaniHost: Hashable, Sendable {
  /// The class of the last vowel heard.
  var vowel: AzerbaijaniVowel
  /// Whether the last sound is a vowel, so that endings take their buffer consonant.
  var endsInVowel: Bool
  /// Whether the stem ends in a third-person possessive, so that cases take their `n` forms.
  var isPossessive: Bool

  init(vowel: AzerbaijaniVowel, endsInVowel: Bool, isPossessive: Bool = false) {
    self.vowel = vowel
    self.endsInVowel = endsInVowel
    self.isPossessive = isPossessive
  }

  /// Reads the last word of a stem: a word in the given spelling, an acronym or a number.
  ///
  /// A stem without any vowel is heard as if it ended in a consonant after `e`.
  init(stem: String, spelling: AzerbaijaniSpelling = .azerbaijani, isPossessive: Bool = false) {
    let word = AzerbaijaniHost.lastWord(of: stem)
    if let host = AzerbaijaniAcronym.host(of: word) ?? AzerbaijaniNumber.host(of: word) {
      self = host
    } else {
      self.init(word: word, spelling: spelling)
    }
    self.isPossessive = isPossessive
  }

  /// Reads a stem given as UTF-8.
  init(
    stem: ArraySlice<UInt8>, spelling: AzerbaijaniSpelling = .azerbaijani,
    isPossessive: Bool = false
  ) {
    self.init(
      stem: String(decoding: stem, as: UTF8.self), spelling: spelling, isPossessive: isPossessive)
  }

  /// Reads a name of that kind, and sees by its last word whether it ends in a possessive.
  init(
    name: String, kind: Kind, grammar: NameGrammar = .regular,
    spelling: AzerbaijaniSpelling = .azerbaijani
  ) {
    let isPossessive =
      switch grammar {
      case .possessive: true
      case .plain: false
      default: AzerbaijaniPossessive.ends(name, kind: kind)
      }
    self.init(stem: name, spelling: spelling, isPossessive: isPossessive)
  }

  /// All the ways in which the last word may be heard, the likeliest first.
  ///
  /// Only acronyms (by letters or as a word) and foreign words in -e (silent or not) have two.
  static func readings(
    of stem: String, spelling: AzerbaijaniSpelling = .azerbaijani, isPossessive: Bool = false
  ) -> [AzerbaijaniHost] {
    let word = lastWord(of: stem)
    let acronyms = AzerbaijaniAcronym.hosts(of: word)
    var readings = acronyms
    if acronyms.isEmpty, let number = AzerbaijaniNumber.host(of: word) { readings.append(number) }
    if readings.isEmpty { readings.append(AzerbaijaniHost(word: word, spelling: spelling)) }
    readings.append(AzerbaijaniHost(word: word, spelling: .azerbaijani))
    readings.append(AzerbaijaniHost(word: word, spelling: .foreign))
    var distinct: [AzerbaijaniHost] = []
    for var reading in readings {
      reading.isPossessive = isPossessive
      if !distinct.contains(reading) { distinct.append(reading) }
    }
    return distinct
  }

  /// Reads one word by its letters.
  init(word: Substring, spelling: AzerbaijaniSpelling) {
    var letters = Array(word.unicodeScalars.suffix(24))
    if spelling == .foreign { AzerbaijaniSpelling.respell(&letters) }
    vowel = letters.reversed().lazy.compactMap(AzerbaijaniVowel.init).first ?? .openFront
    endsInVowel = letters.last.flatMap(AzerbaijaniVowel.init) != nil
    isPossessive = false
  }

  /// The text after the last space or hyphen, without closing quotation marks and brackets.
  static func lastWord(of stem: String) -> Substring {
    let scalars = stem.unicodeScalars
    var end = scalars.endIndex
    while end > scalars.startIndex, isClosing(scalars[scalars.index(before: end)]) {
      end = scalars.index(before: end)
    }
    var start = end
    while start > scalars.startIndex, !isBreak(scalars[scalars.index(before: start)]) {
      start = scalars.index(before: start)
    }
    return stem[start..<end]
  }

  private static func isClosing(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\"", "”", "“", "»", "’", "'", ")", "]", ".": true
    default: false
    }
  }

  private static func isBreak(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case " ", "-", "\u{A0}", "«", "(": true
    default: isClosing(scalar)
    }
  }
}

/// Numbers written in digits, heard as they are spoken in Azerbaijani.
enum AzerbaijaniNumber {
  /// The host of a word that ends in a digit; `nil` for other words.
  static func host(of word: Substring) -> AzerbaijaniHost? {
    guard let last = word.utf8.last, (0x30...0x39).contains(last) else { return nil }
    let digits = word.utf8.reversed().prefix { (0x30...0x39).contains($0) }.map { Int($0) - 0x30 }
    guard let zeros = digits.firstIndex(where: { $0 != 0 }) else { return spoken("sıfır") }
    switch zeros {
    case 0: return spoken(units[digits[0]])
    case 1: return spoken(tens[digits[1]])
    case 2: return spoken("yüz")
    case 3...5: return spoken("min")
    case 6...8: return spoken("milyon")
    default: return spoken("milyard")
    }
  }

  private static func spoken(_ numeral: String) -> AzerbaijaniHost {
    AzerbaijaniHost(word: numeral[...], spelling: .azerbaijani)
  }

  // The cardinal numerals of Azerbaijani, by digit.
  private static let units = [
    "sıfır", "bir", "iki", "üç", "dörd", "beş", "altı", "yeddi", "səkkiz", "doqquz",
  ]
  private static let tens = [
    "sıfır", "on", "iyirmi", "otuz", "qırx", "əlli", "altmış", "yetmiş", "səksən", "doxsan",
  ]
}
