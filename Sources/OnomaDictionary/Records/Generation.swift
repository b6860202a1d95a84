import Onoma

/// The words that tell bearers of one name apart by their generation or their number.
enum Generation {
  /// The words without a numeral at either end and without "junior" or "senior" at the end.
  ///
  /// At least one word is left.
  static func removed(from words: [Substring]) -> [Substring] {
    var rest = words[...]
    if rest.count > 1, let last = rest.last, isNumeral(last) || isSuffix(last) { rest.removeLast() }
    if rest.count > 1, let first = rest.first, isNumeral(first) { rest.removeFirst() }
    return Array(rest)
  }

  private static func isNumeral(_ word: Substring) -> Bool {
    word.utf8.allSatisfy { "IVX".utf8.contains($0) }
  }

  private static func isSuffix(_ word: Substring) -> Bool {
    suffixes.contains(CanonicalText.lowercased(String(word), in: .azerbaijani))
  }

  private static let suffixes: Set<String> = [
    "jr", "jr.", "sr", "sr.", "junior", "senior", "младший", "старший", "мл.", "ст.", "kiçik",
    "böyük",
  ]
}
