/// Acronyms in Azerbaijani text, whose endings follow the way they are read aloud.
enum AzerbaijaniAcronym {
  /// Whether the word is two capital letters or more and nothing else.
  static func matches(_ word: Substring) -> Bool {
    var count = 0
    for letter in word.unicodeScalars {
      guard letter.properties.isUppercase else { return false }
      count += 1
    }
    return count > 1
  }

  /// The host of an acronym; `nil` for other words.
  static func host(of word: Substring) -> AzerbaijaniHost? { hosts(of: word).first }

  /// The ways to read an acronym, the likeliest first; none for other words.
  static func hosts(of word: Substring) -> [AzerbaijaniHost] {
    guard matches(word), let last = word.unicodeScalars.last else { return [] }
    if let host = lexical[String(word)] { return [host] }
    let asWord = AzerbaijaniHost(word: word, spelling: .azerbaijani)
    guard let byLetters = host(ofLetter: last) else { return [asWord] }
    return isPronounceable(word) ? [asWord, byLetters] : [byLetters, asWord]
  }

  // The 2019 orthography norms leave the reading to usage. News text reads ABŞ-ın 18 times of 18
  // and never after the letter's name.
  private static let lexical: [String: AzerbaijaniHost] = [
    "ABŞ": AzerbaijaniHost(vowel: .openBack, endsInVowel: false)
  ]

  /// The end of a letter's name: `be`, `ef`, `ka`; `nil` for a letter of another alphabet.
  private static func host(ofLetter letter: Unicode.Scalar) -> AzerbaijaniHost? {
    if let vowel = AzerbaijaniVowel(letter) {
      return AzerbaijaniHost(vowel: vowel, endsInVowel: true)
    }
    switch letter {
    case "F", "L", "M", "N", "R", "S":
      return AzerbaijaniHost(vowel: .openFront, endsInVowel: false)
    case "K": return AzerbaijaniHost(vowel: .openBack, endsInVowel: true)
    case "W": return AzerbaijaniHost(vowel: .roundBack, endsInVowel: true)
    case "B", "C", "Ç", "D", "G", "Ğ", "H", "J", "P", "Q", "Ş", "T", "V", "X", "Y", "Z":
      return AzerbaijaniHost(vowel: .openFront, endsInVowel: true)
    default: return nil
    }
  }

  // Read as a word where the letters make syllables: one consonant before the first vowel (two
  // where the second is a liquid), never three together; three letters only as consonant, vowel,
  // consonant (YAP, but by letters ƏDV).
  private static func isPronounceable(_ word: Substring) -> Bool {
    let isVowel = word.unicodeScalars.map { AzerbaijaniVowel($0) != nil }
    guard isVowel.count > 2 else { return false }
    if isVowel.count == 3 { return isVowel == [false, true, false] }
    let clusters = isVowel.split(separator: true, omittingEmptySubsequences: false).map(\.count)
    guard clusters.count > 1, clusters.allSatisfy({ $0 < 3 }) else { return false }
    guard let first = clusters.first, first == 2 else { return true }
    let second = word.unicodeScalars.dropFirst().first
    return second == "R" || second == "L"
  }
}
