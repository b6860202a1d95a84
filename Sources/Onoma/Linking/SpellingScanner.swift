/// Finds where spellings of the lexicon stand in a text.
///
/// From each word that may begin a name the chain of hashes is followed as long as the lexicon knows
/// a longer name; at each word the spelling may end there, or, where the language has endings, at any
/// letter of it from which a legal ending follows. Only words with a capital or a digit begin a name.
struct SpellingScanner {
  let lexicon: Lexicon
  let text: DocumentText

  /// Every match that begins at the word, longest first.
  ///
  /// - Complexity: O(words of the longest name that begins so, times the letters of a word).
  func matches(at word: Int) throws(LexiconError) -> [SpellingMatch] {
    guard mayBegin(word) else { return [] }
    var found = try matches(at: word, markless: false)
    if hasMarks(word) || (word + 1 < text.words.count && hasMarks(word + 1)) {
      found += try matches(at: word, markless: true)
    }
    return found.sorted(by: isLonger)
  }

  // Longest name first; at the same length a whole word before a stem, and the fewest endings first.
  private func isLonger(_ left: SpellingMatch, _ right: SpellingMatch) -> Bool {
    let leftKey = (-left.words.upperBound, left.isMarkless ? 1 : 0, -left.nameRange.upperBound)
    let rightKey = (-right.words.upperBound, right.isMarkless ? 1 : 0, -right.nameRange.upperBound)
    return leftKey != rightKey ? leftKey < rightKey : left.endings.count < right.endings.count
  }

  private func mayBegin(_ word: Int) -> Bool {
    switch text.token(word).shape {
    case .capitalized, .allCaps, .mixed: true
    case .lower, .none: text.token(word).kind == .number
    }
  }

  private func hasMarks(_ word: Int) -> Bool {
    let token = text.token(word)
    return token.script == .latin && text.foldedWord(word).contains { $0 >= 0x80 }
  }

  private func matches(
    at first: Int, markless: Bool
  ) throws(LexiconError) -> [SpellingMatch] {
    var found: [SpellingMatch] = []
    var state = KeyHash.start
    for word in first..<min(first + NameSpellings.tokenLimit, text.words.count) {
      guard word == first || text.isJoined(word) else { break }
      let folded = key(word, markless: markless)
      try addStems(of: folded, from: state, first...word, markless, to: &found)
      state = state.appending(KeyHash.token(folded))
      guard let entry = try lexicon.spelling(state) else { break }
      if entry.count > 0 {
        found += EndingReader(text: text).wholeWordMatches(first...word, entry, markless)
      }
      guard entry.isContinued else { break }
    }
    return found
  }

  private func key(_ word: Int, markless: Bool) -> ArraySlice<UInt8> {
    let folded = text.foldedWord(word)
    return markless ? Folding.asciiFolded(Array(folded))[...] : folded
  }

  // Azerbaijani endings are written to the last word of a name.
  private func addStems(
    of folded: ArraySlice<UInt8>, from state: KeyHash, _ words: ClosedRange<Int>,
    _ markless: Bool, to found: inout [SpellingMatch]
  ) throws(LexiconError) {
    let token = text.token(words.upperBound)
    guard token.kind == .word, token.script == .latin,
      text.languages.takesAzerbaijaniEndings(at: token.start)
    else { return }
    let reader = EndingReader(text: text)
    var hash = KeyHash.TokenState()
    var beforeLast = hash
    for (count, byte) in folded.enumerated() {
      let isBoundary = byte & 0xC0 != 0x80
      if isBoundary, count >= 2, EndingReader.mayBegin(folded.dropFirst(count)) {
        for stem in [hash, softened(folded.prefix(count), beforeLast)].compactMap(\.self) {
          guard let entry = try lexicon.spelling(state.appending(stem.hash)), entry.count > 0
          else { continue }
          found += reader.stemMatches(words, foldedStemCount: count, entry, markless)
        }
      }
      if isBoundary { beforeLast = hash }
      hash.add(byte)
    }
  }

  // Before a vowel a common noun's q and k soften: `Birliyin` is of `Birlik`, `Sadığın` of `Sadıq`.
  private func softened(
    _ stem: ArraySlice<UInt8>, _ beforeLast: KeyHash.TokenState
  ) -> KeyHash.TokenState? {
    var state = beforeLast
    if stem.last == 0x79 {
      state.add(0x6B)  // y: k
    } else if stem.suffix(2).elementsEqual([0xC4, 0x9F]) {
      state.add(0x71)  // ğ: q
    } else {
      return nil
    }
    return state
  }
}
