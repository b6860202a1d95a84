/// Whether an Azerbaijani name ends in the third-person possessive: *Avropa Birliyi*.
enum AzerbaijaniPossessive {
  /// Sees it by the last word: for persons *oğlu* and *qızı*, for places a listed head noun or a
  /// word in small letters with a harmonic (s)ı, for organizations any word with it.
  static func ends(_ name: String, kind: Kind) -> Bool {
    let words = name.split { $0 == " " || $0 == "\u{A0}" }
    guard words.count > 1, let last = words.last else { return false }
    let word = ICU.lowercased(String(last), in: .azerbaijani)
    switch kind {
    case .person: return word == "oğlu" || word == "qızı"
    case .place:
      let isCommonNoun = last.first?.isLowercase ?? false
      return placeHeads.contains(word)
        || (isCommonNoun && !plainNouns.contains(word) && hasHarmonicPossessive(word))
    case .organization:
      return placeHeads.contains(word)
        || (!plainNouns.contains(word) && hasHarmonicPossessive(word))
    }
  }

  // Common nouns whose last vowel belongs to the stem.
  private static let plainNouns: Set<String> = [
    "körpü", "qapı", "quyu", "çarşı", "ordu", "qoşqu", "su",
  ]

  // The possessive vowel stands after a consonant or after s, and agrees with the vowel before.
  private static func hasHarmonicPossessive(_ word: String) -> Bool {
    let letters = Array(word.unicodeScalars)
    guard letters.count > 2, let last = letters.last, "ıiuü".unicodeScalars.contains(last),
      AzerbaijaniVowel(letters[letters.count - 2]) == nil
    else { return false }
    let before = letters.dropLast().reversed().lazy.compactMap(AzerbaijaniVowel.init).first
    return before == AzerbaijaniVowel(last)
  }

  // Head nouns of Azerbaijani geographical names with their possessive, from the names of the
  // State Register of Toponyms and of countries' official names.
  private static let placeHeads: Set<String> = [
    "adaları", "adası", "aeroportu", "bağı", "bölgəsi", "boğazı", "burnu", "bulvarı", "cənubu",
    "çayı", "çölü", "çökəkliyi", "dağı", "dağları", "dairəsi", "dairələri", "departamenti",
    "dərəsi", "dənizi", "diyarı", "düzü", "düzənliyi", "əmirliyi", "əmirlikləri", "əyaləti",
    "federasiyası", "gölü", "hövzəsi", "xanlığı", "kanalı", "kəndi", "körfəzi",
    "knyazlığı", "konfederasiyası", "körpüsü", "krallığı", "küçəsi", "qalası", "qəsəbəsi",
    "qəzası", "quberniyası", "limanı", "mahalı", "meydanı", "okeanı",
    "ovalığı", "ölkəsi", "parkı", "platosu", "prospekti", "rayonu", "regionu", "respublikası",
    "sahili", "sarayı", "səhrası", "silsiləsi", "stansiyası", "sultanlığı", "şəhəri", "şəlaləsi",
    "ştatı", "ştatları", "torpaqları", "vadisi", "vilayəti", "vulkanı", "yarımadası", "zirvəsi",
    "zonası",
  ]
}
