/// What stands around a mention and speaks for or against a reading of it.
struct Surroundings {
  let text: DocumentText
  let lexicon: Lexicon

  /// How many words before and after a mention are looked at for context.
  static let window = 15

  /// The first word of `context` that stands near the words, as it is written in the record.
  ///
  /// A text's word meets a context word that it begins with: endings do not matter.
  func contextWord(
    of context: [ContextWord], near words: ClosedRange<Int>,
    within window: Int = Surroundings.window
  ) -> String? {
    context.first { context in
      let wanted = context.tokens
      guard let head = wanted.first, head.count >= 2 else { return false }
      let low = max(0, words.lowerBound - window)
      let high = min(text.words.count - 1, words.upperBound + window)
      guard low <= high else { return false }
      return (low...high).contains { index in
        !words.contains(index) && stands(wanted, at: index)
      }
    }?.text
  }

  private func stands(_ wanted: [[UInt8]], at index: Int) -> Bool {
    guard index + wanted.count <= text.words.count else { return false }
    return wanted.enumerated().allSatisfy { position, token in
      let word = text.foldedWord(index + position)
      return token.count < 4 ? word.elementsEqual(token) : word.starts(with: token)
    }
  }

  /// The title that stands directly before or after the words.
  func title(beside words: ClosedRange<Int>) throws(LexiconError) -> TitleWord? {
    for length in [3, 2, 1] {
      if let found = try title(at: words.lowerBound - length, length) { return found }
    }
    for length in [2, 1] {
      if let found = try title(at: words.upperBound + 1, length) { return found }
    }
    return nil
  }

  /// Whether a title begins at the word, in Azerbaijani with any ending: *Prezidentinin*.
  func beginsTitle(_ word: Int) throws(LexiconError) -> Bool {
    for length in [3, 2, 1] {
      if try title(at: word, length) != nil { return true }
      guard word + length <= text.words.count,
        text.language(at: text.token(word).start) == .azerbaijani
      else { continue }
      let last = text.foldedWord(word + length - 1)
      let head = (word..<(word + length - 1)).map { text.hash($0) }
      for count in 4..<max(4, last.count)
      where EndingReader.mayBegin(last.dropFirst(count))
        && AzerbaijaniEndings.mayBeChain(last.dropFirst(count))
      {
        let stem = KeyHash.token(last.prefix(count))
        if try lexicon.words.title(head + [stem]) != nil { return true }
      }
    }
    return false
  }

  /// Whether a title ends before the word.
  func endsTitle(before word: Int) throws(LexiconError) -> Bool {
    for length in [3, 2, 1] where try title(at: word - length, length) != nil { return true }
    return false
  }

  /// A title in the text.
  struct TitleWord {
    var number: UInt32
    var sex: Sex?
    var words: ClosedRange<Int>
  }

  private func title(at first: Int, _ length: Int) throws(LexiconError) -> TitleWord? {
    guard first >= 0, first + length <= text.words.count else { return nil }
    let hashes = (first..<(first + length)).map { text.hash($0) }
    guard let title = try lexicon.words.title(hashes) else { return nil }
    return TitleWord(number: title.number, sex: title.sex, words: first...(first + length - 1))
  }

  /// Whether the word may be an ordinary word of its language, as it stands or with an ending.
  func isOrdinaryWord(_ word: Int) throws(LexiconError) -> Bool {
    try isListed(word) { hash, language throws(LexiconError) in
      try lexicon.words.isOrdinary(hash, in: language)
    }
  }

  /// Whether the word is a noun that makes a longer name of a name beside it, as it stands or with an
  /// ending of the singular: *Universiteti*, *airport*.
  func isHeadNoun(_ word: Int) throws(LexiconError) -> Bool {
    let folded = text.foldedWord(word)
    // Several of a kind have no name in common: *Bakı teatrları*.
    if ["lar", "lər"].contains(where: { folded.dropFirst(3).contains($0.utf8) }) { return false }
    return try isListed(word) { hash, language throws(LexiconError) in
      try lexicon.words.isHeadNoun(hash, in: language)
    }
  }

  private func isListed(
    _ word: Int, _ isIn: (UInt64, Language) throws(LexiconError) -> Bool
  ) throws(LexiconError) -> Bool {
    let token = text.token(word)
    let language = text.language(at: token.start)
    let folded = text.foldedWord(word)
    if try isIn(KeyHash.token(folded), language) { return true }
    guard language == .azerbaijani else { return false }
    var state = KeyHash.TokenState()
    let lowered = Folding.lowered(text.bytes[token.start..<token.end], in: .azerbaijani)
    for (count, byte) in folded.enumerated() {
      if count >= 2, byte & 0xC0 != 0x80, EndingReader.mayBegin(folded.dropFirst(count)),
        try isIn(state.hash, language),
        takesEnding(lowered, after: folded.prefix(count))
      {
        return true
      }
      state.add(byte)
    }
    return false
  }

  private func takesEnding(_ lowered: [UInt8], after stem: ArraySlice<UInt8>) -> Bool {
    for end in 1..<max(1, lowered.count) where lowered[end] & 0xC0 != 0x80 {
      var folded: [UInt8] = []
      Folding.fold(lowered[..<end], into: &folded)
      guard folded.count >= stem.count else { continue }
      guard folded.elementsEqual(stem) else { return false }
      let host = AzerbaijaniHost(stem: String(decoding: lowered[..<end], as: UTF8.self))
      return !AzerbaijaniEndings.chains(of: lowered[end...], after: host).isEmpty
    }
    return false
  }

  /// Whether the word's line is written in capitals throughout, as headlines are.
  func isInCapitals(_ word: Int) -> Bool {
    var others = 0
    for neighbour in max(0, word - 4)...min(text.words.count - 1, word + 4) where neighbour != word
    {
      let token = text.token(neighbour)
      guard token.kind == .word, token.end - token.start > 3 else { continue }
      if token.shape != .allCaps { return false }
      others += 1
    }
    return others > 0
  }

  /// Whether the range stands in direct speech: a quotation that says more than the name.
  ///
  /// - Complexity: O(log quotations + log words).
  func isInSpeech(_ range: Range<Int>) -> Bool {
    // What an inner quotation says, the outermost one says too.
    guard let quotation = text.outermostQuotation(around: range) else { return false }
    return quotation.count - range.count > 8 && hasWords(quotation, beside: range)
  }

  // The name's words are neighbours: where there are others, the first or the last is one.
  private func hasWords(_ quotation: Range<Int>, beside range: Range<Int>) -> Bool {
    let first = text.firstWord(from: quotation.lowerBound)
    let last = text.firstWord(from: quotation.upperBound) - 1
    guard first <= last else { return false }
    return [first, last].contains { !text.token($0).range.overlaps(range) }
  }
}
