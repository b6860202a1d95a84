import Onoma

/// The ordinary words that were read, by the keys under which names are looked up.
struct OrdinaryWords: Sendable {
  // How often each word stands in a million, by language and key.
  private let frequencies: [Language: [UInt64: Double]]
  // The words of `words/common-*.txt`.
  private let common: [Language: Set<UInt64>]

  /// Rarer words are as often misprints, and words of other languages.
  static let frequencyMinimum = 20.0

  /// The words of what was read.
  init(_ contents: DictionaryContents) {
    frequencies = contents.wordFrequencies.mapValues { words in
      let known = words.compactMap { word, frequency in
        NameKeys.hash(of: word).map { ($0, frequency) }
      }
      return Dictionary(known, uniquingKeysWith: max)
    }
    common = contents.commonWords.mapValues { Set($0.compactMap { NameKeys.hash(of: $0) }) }
  }

  /// Whether lists or counts have the word.
  func isOrdinary(_ key: UInt64, in language: Language) -> Bool {
    isCommon(key, in: language) || frequency(of: key, in: language) != nil
  }

  /// Whether the language's list of ordinary words that are also names has the word.
  func isCommon(_ key: UInt64, in language: Language) -> Bool {
    common[language]?.contains(key) ?? false
  }

  /// How often the word stands in a million words, where that is often.
  func frequency(of key: UInt64, in language: Language) -> Double? {
    frequencies[language]?[key].flatMap { $0 < OrdinaryWords.frequencyMinimum ? nil : $0 }
  }
}
