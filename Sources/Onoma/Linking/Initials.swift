/// The initials that stand before or after a family name: `V. Putin`, `М.Ә.Rəsulzadə`, `Путин В. В.`.
struct Initials {
  /// The letters, folded.
  var letters: [[UInt8]]
  /// The words that write them.
  var words: ClosedRange<Int>
  /// Where they begin and end, in bytes of the text, with their full stops.
  var range: Range<Int>

  /// The initials that stand before the word; `nil` where there are none.
  static func before(_ word: Int, in text: DocumentText) -> Initials? {
    var first = word
    while first > 0, word - first < 3, text.isJoined(first), isInitial(first - 1, in: text) {
      first -= 1
    }
    guard first < word else { return nil }
    return initials(first...(word - 1), in: text, endingAt: text.token(word - 1).end + 1)
  }

  /// The initials that stand after the word; `nil` where there are none.
  static func after(_ word: Int, in text: DocumentText) -> Initials? {
    var last = word
    while last + 1 < text.words.count, last - word < 3, text.isJoined(last + 1),
      isInitial(last + 1, in: text)
    {
      last += 1
    }
    guard last > word else { return nil }
    return initials((word + 1)...last, in: text, endingAt: text.token(last).end + 1)
  }

  private static func initials(
    _ words: ClosedRange<Int>, in text: DocumentText, endingAt end: Int
  ) -> Initials {
    Initials(
      letters: words.map { Array(text.foldedWord($0)) }, words: words,
      range: text.token(words.lowerBound).start..<end)
  }

  // One capital letter, or one of the pairs that stand for one, with a full stop behind.
  private static func isInitial(_ word: Int, in text: DocumentText) -> Bool {
    let token = text.token(word)
    let next = text.words[word] + 1
    guard token.kind == .word, token.shape == .capitalized || token.shape == .allCaps,
      next < text.tokens.count, text.isFullStop(text.tokens[next])
    else { return false }
    let folded = text.foldedWord(word)
    return folded.count == 1 || (folded.count == 2 && folded.first.map { $0 >= 0x80 } ?? false)
      || GivenInitial.pairs.contains(Array(folded))
  }

  /// Whether the initials may be those of the person in a text of that language: the first of the
  /// given name, and the next of the patronymic where there is one.
  ///
  /// Where the record has the given name in the language its first letter decides; letters of other
  /// alphabets are compared by what they may stand for.
  func mayBe(of entity: Entity, in language: Language) -> Bool {
    guard let first = letters.first else { return false }
    let own = entity.names.filter { $0.language == language && $0.parts?.given != nil }
    return (own.isEmpty ? entity.names : own).contains { name in
      guard let parts = name.parts, let given = parts.given else { return false }
      let folded = Folding.folded(given)
      let begins = folded.starts(with: first) || Folding.asciiFolded(folded).starts(with: first)
      guard begins || (own.isEmpty && GivenInitial.isCompatible(first, withName: folded)) else {
        return false
      }
      guard letters.count > 1, let patronymic = parts.patronymic else { return true }
      return GivenInitial.isCompatible(letters[1], withName: Folding.folded(patronymic))
    }
  }
}

/// Which initials may stand for a given name, across languages.
enum GivenInitial {
  /// English pairs that stand for one letter of another alphabet.
  static let pairs: Set<[UInt8]> = Set(
    ["kh", "sh", "ch", "yu", "ya", "zh", "dzh", "ts", "gh", "ju", "ja", "дж"].map {
      Array($0.utf8)
    })

  // Letters that write one initial sound in az, ru, en (TRAPS 4), in folded text.
  private static let classes: [[String]] = [
    ["i", "и", "y", "й"], ["c", "j", "дж", "dzh", "dj", "g"], ["ə", "a", "а", "e", "э"],
    ["x", "х", "kh", "h", "г"], ["q", "г", "к", "g", "k", "gh"],
    ["y", "ю", "я", "е", "й", "yu", "ya"],
    ["ş", "ш", "sh", "s", "щ"], ["ç", "ч", "ch", "c"], ["j", "ж", "zh", "z"], ["v", "в", "w"],
    ["f", "ф", "ph"], ["h", "г", "х"], ["ü", "u", "у", "ю", "yu"], ["ö", "o", "о", "e"],
    ["s", "с", "ts", "ц", "c"], ["b", "б"], ["d", "д"], ["z", "з"], ["k", "к", "c"], ["l", "л"],
    ["m", "м"], ["n", "н"], ["p", "п"], ["r", "р"], ["t", "т"], ["o", "о"], ["u", "у"], ["e", "е"],
  ]

  /// Whether the initial may begin the name; both folded.
  static func isCompatible(_ initial: [UInt8], withName name: [UInt8]) -> Bool {
    if name.starts(with: initial) { return true }
    let written = String(decoding: initial, as: UTF8.self)
    return classes.contains { group in
      group.contains(written) && group.contains { name.starts(with: $0.utf8) }
    }
  }
}
