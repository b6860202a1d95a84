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
    case .lower: isParticle(word)
    case .none: text.token(word).kind == .number
    }
  }

  // A particle that a hyphen joins to a capital begins a family name: ас-Сиси, al-Sharaa.
  private func isParticle(_ word: Int) -> Bool {
    word + 1 < text.words.count && text.words[word + 1] == text.words[word] + 2
      && text.token(word + 1).shape == .capitalized && text.isJoined(word + 1)
      && PersonParticles.contains(text.foldedWord(word))
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
      // One word that lost or gained marks is another word: only longer names are told without.
      let isTold = !markless || word > first
      if isTold { try addStems(of: folded, from: state, first...word, markless, to: &found) }
      state = state.appending(KeyHash.token(folded))
      guard let entry = try lexicon.spelling(state) else { break }
      if isTold, entry.count > 0 {
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
    if token.script == .cyrillic, token.shape == .mixed {
      return try addAcronymStem(of: folded, from: state, words, to: &found)
    }
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

  // Russian writes the case of an acronym that is read as a word in small letters: ЦАХАЛа, АвтоВАЗу.
  private func addAcronymStem(
    of folded: ArraySlice<UInt8>, from state: KeyHash, _ words: ClosedRange<Int>,
    to found: inout [SpellingMatch]
  ) throws(LexiconError) {
    let token = text.token(words.upperBound)
    let written = Array(text.text(token.start..<token.end).unicodeScalars)
    guard let last = written.lastIndex(where: { CharacterProperties.of($0.value).isUppercase }),
      last > 0, CharacterProperties.of(written[last - 1].value).isUppercase
    else { return }
    let rest = String(String.UnicodeScalarView(written[(last + 1)...]))
    guard let ending = RussianAcronymEndings.ending(rest) else { return }
    let stem = folded.dropLast(rest.utf8.count)
    guard let entry = try lexicon.spelling(state.appending(KeyHash.token(stem))), entry.count > 0
    else { return }
    let name = text.token(words.lowerBound).start..<(token.end - rest.utf8.count)
    found.append(
      SpellingMatch(
        words: words, nameRange: name, range: name.lowerBound..<token.end,
        endingRange: token.end..<token.end, endings: [ending], isHarmonic: true, isMarkless: false,
        entry: entry))
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
