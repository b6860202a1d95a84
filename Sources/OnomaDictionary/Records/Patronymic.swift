import Onoma

/// Finds the patronymic among the words of a name.
enum Patronymic {
  /// The words that are the patronymic; `nil` where there is none.
  ///
  /// A word with a patronymic's ending counts only beside two others, of which one comes before it,
  /// because *Абрамович* and *Маркович* are family names too.
  static func range(in words: [Substring]) -> Range<Int>? {
    let lowered = words.map { CanonicalText.lowercased(String($0), in: .azerbaijani) }
    if let index = lowered.indices.dropFirst().first(where: { kinWords.contains(lowered[$0]) }) {
      return index > 1 ? (index - 1)..<(index + 1) : nil
    }
    guard words.count > 2 else { return nil }
    let index = lowered.indices.dropFirst().first { hasEnding(lowered[$0]) }
    return index.map { $0..<($0 + 1) }
  }

  private static func hasEnding(_ word: String) -> Bool {
    shortForms.contains(word)
      || endings.contains { word.hasSuffix($0) && word.utf8.count > $0.utf8.count + 2 }
  }

  // "Son" and "daughter", which follow the father's name. Words are lowered by the rules of
  // Azerbaijani, so that a Latin capital I became ı.
  private static let kinWords: Set<String> = [
    "oğlu", "qızı", "oglu", "qizi", "gizi", "kızı", "оглы", "кызы", "оғлу", "гызы", "ұлы", "қызы",
    "уулу", "uulu", "ogly", "gyzy", "kyzy",
  ]

  private static let endings = [
    "ович", "евич", "овна", "евна", "ична", "ұлы", "қызы", "oviç", "eviç", "ovna", "evna", "içna",
    "ovich", "evich", "ichna", "ovych", "evych", "ivna", "йович", "івна", "ївна",
  ]

  // The masculine patronymics that do not end as the others do.
  private static let shortForms: Set<String> = [
    "ильич", "кузьмич", "лукич", "фомич", "никитич", "фокич", "саввич", "iliç", "ilyiç", "kuzmiç",
    "lukiç", "fomiç", "nikitiç", "ilyich", "kuzmich", "lukich", "fomich", "nikitich",
  ]
}
