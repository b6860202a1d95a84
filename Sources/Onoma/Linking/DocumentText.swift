/// A text made ready for linking: its tokens, its words folded, their languages, its quotations.
struct DocumentText {
  let bytes: [UInt8]
  let tokens: [Token]
  /// Which tokens are words or numbers that may stand in a name, in the order of the text.
  let words: [Int]
  let languages: LanguageMap
  // Those that stand in no other, in the order of the text.
  private let outermostQuotations: [Range<Int>]
  private var folded: [UInt8] = []
  private var foldedEnds: [Int] = []

  /// Longer words are no names and have no endings, so that reading a word takes bounded time.
  static let wordByteLimit = 256

  /// - Complexity: O(n) in the bytes of the text.
  init(_ bytes: [UInt8], language: Language? = nil) {
    self.bytes = bytes
    let tokens = Tokenizer.tokens(of: bytes)
    self.tokens = tokens
    words = tokens.indices.filter { index in
      let token = tokens[index]
      return (token.kind == .word || token.kind == .number)
        && token.byteCount <= DocumentText.wordByteLimit
    }
    languages =
      language.map { LanguageMap(whole: bytes.count, language: $0) }
      ?? LanguageGuesser.map(of: tokens, in: bytes.span)
    outermostQuotations = DocumentText.outermost(Quotations.ranges(in: tokens, of: bytes.span))
    folded.reserveCapacity(bytes.count)
    foldedEnds.reserveCapacity(words.count)
    for word in words {
      Folding.fold(tokens[word], of: bytes.span, into: &folded)
      foldedEnds.append(folded.count)
    }
  }

  // Quotations are nested, and sorted by their start.
  private static func outermost(_ quotations: [Range<Int>]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    for quotation in quotations where quotation.lowerBound >= (found.last?.upperBound ?? 0) {
      found.append(quotation)
    }
    return found
  }

  /// The quotation around the range that stands in no other; `nil` where there is none.
  ///
  /// - Complexity: O(log quotations).
  func outermostQuotation(around range: Range<Int>) -> Range<Int>? {
    let next = outermostQuotations.partitioningIndex { $0.upperBound >= range.upperBound }
    guard next < outermostQuotations.count,
      outermostQuotations[next].lowerBound <= range.lowerBound
    else { return nil }
    return outermostQuotations[next]
  }

  /// The first word that begins at the offset or behind it; the number of words where none does.
  ///
  /// - Complexity: O(log words).
  func firstWord(from offset: Int) -> Int {
    words.partitioningIndex { tokens[$0].start >= offset }
  }

  /// The token of a word.
  func token(_ word: Int) -> Token { tokens[words[word]] }

  /// The folded text of a word.
  func foldedWord(_ word: Int) -> ArraySlice<UInt8> {
    folded[(word == 0 ? 0 : foldedEnds[word - 1])..<foldedEnds[word]]
  }

  /// The hash of a word's folded text.
  func hash(_ word: Int) -> UInt64 { KeyHash.token(foldedWord(word)) }

  /// The characters in the range.
  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// The language of the word at the offset, in UTF-8 bytes: that of its sentence where it is of the
  /// sentence's script, else that of the document, or the likeliest of the word's own script.
  func language(at offset: Int) -> Language {
    let language = languages.language(at: offset)
    guard offset < bytes.count else { return language }
    let scalar = UTF8Reader.scalar(at: offset, in: bytes.span).value
    let script = CharacterProperties.of(scalar).script
    guard script == .latin || script == .cyrillic else { return language }
    let isCyrillic = script == .cyrillic
    let fitting = [language, languages.document].first {
      $0 != .undetermined && $0.isWrittenInCyrillic == isCyrillic
    }
    return fitting ?? (isCyrillic ? .russian : language == .undetermined ? language : .english)
  }

  /// Whether a word follows the one before it as the words of one name do: after one space or line
  /// break, a hyphen, an apostrophe, or the full stop of an initial or an abbreviation.
  func isJoined(_ word: Int) -> Bool {
    guard word > 0 else { return false }
    let gap = tokens[(words[word - 1] + 1)..<words[word]]
    guard gap.count <= 2, let first = gap.first else { return gap.isEmpty }
    if gap.count == 1 {
      return first.kind == .space || first.kind == .newline || isHyphen(first)
        || isApostrophe(first) || (isFullStop(first) && isShortBeforeStop(word - 1))
    }
    guard let second = gap.last else { return false }
    return isFullStop(first) && second.kind == .space && isShortBeforeStop(word - 1)
  }

  /// Whether nothing but spaces stands between a word and the one before it.
  func isSpaced(_ word: Int) -> Bool {
    guard word > 0, words[word] == words[word - 1] + 2 else { return false }
    return tokens[words[word] - 1].kind == .space
  }

  /// Whether a hyphen joins a word to the one before it.
  func isHyphenated(_ word: Int) -> Bool {
    guard word > 0, words[word] == words[word - 1] + 2 else { return false }
    return matches(tokens[words[word] - 1], [[0x2D], [0xE2, 0x80, 0x90], [0xE2, 0x80, 0x91]])
  }

  // What may stand before a full stop inside a name: an initial or an abbreviation.
  private func isShortBeforeStop(_ word: Int) -> Bool { foldedWord(word).count <= 4 }

  /// Whether the token is a hyphen or a dash without spaces around.
  func isHyphen(_ token: Token) -> Bool {
    matches(token, [[0x2D], [0xE2, 0x80, 0x90], [0xE2, 0x80, 0x91], [0xE2, 0x80, 0x93]])
  }

  /// Whether the token is an apostrophe, of any of the shapes that are typed for one.
  func isApostrophe(_ token: Token) -> Bool {
    matches(
      token,
      [
        [0x27], [0xE2, 0x80, 0x99], [0xE2, 0x80, 0x98], [0xCA, 0xBC], [0xCA, 0xBB], [0x60],
        [0xC2, 0xB4], [0xE2, 0x80, 0xB2],
      ])
  }

  /// Whether the token closes a quotation.
  func isClosingQuote(_ token: Token) -> Bool {
    matches(
      token, [[0xC2, 0xBB], [0xE2, 0x80, 0x9D], [0x22], [0xE2, 0x80, 0x9C], [0xE2, 0x80, 0xBA]])
  }

  /// Whether the token opens a quotation.
  func isOpeningQuote(_ token: Token) -> Bool {
    matches(
      token, [[0xC2, 0xAB], [0xE2, 0x80, 0x9C], [0xE2, 0x80, 0x9E], [0x22], [0xE2, 0x80, 0xB9]])
  }

  /// Whether the token is a full stop.
  func isFullStop(_ token: Token) -> Bool { matches(token, [[0x2E]]) }

  private func matches(_ token: Token, _ spellings: [[UInt8]]) -> Bool {
    guard token.kind == .punctuation else { return false }
    return spellings.contains { bytes[token.start..<token.end].elementsEqual($0) }
  }

  /// Whether the words stand in parentheses of their own: *BAKU (Trend)*.
  func isInParentheses(_ words: ClosedRange<Int>) -> Bool {
    let (first, last) = (self.words[words.lowerBound], self.words[words.upperBound])
    guard first > 0, last + 1 < tokens.count else { return false }
    return matches(tokens[first - 1], [[0x28]]) && matches(tokens[last + 1], [[0x29]])
  }

  /// The bytes of the line around a range, at most some hundred on either side.
  func line(around range: Range<Int>) -> Range<Int> {
    let reach = 300
    var start = range.lowerBound
    while start > max(0, range.lowerBound - reach), bytes[start - 1] != 0x0A { start -= 1 }
    var end = range.upperBound
    while end < min(bytes.count, range.upperBound + reach), bytes[end] != 0x0A { end += 1 }
    return start..<end
  }

  /// Whether the words stand in quotation marks of their own: *«Trend»*.
  func isQuoted(_ words: ClosedRange<Int>) -> Bool {
    let (first, last) = (self.words[words.lowerBound], self.words[words.upperBound])
    guard first > 0, last + 1 < tokens.count else { return false }
    return isOpeningQuote(tokens[first - 1]) && isClosingQuote(tokens[last + 1])
  }
}
