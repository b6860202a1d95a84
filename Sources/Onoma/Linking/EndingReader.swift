/// Reads what follows a name in the text as its ending.
struct EndingReader {
  let text: DocumentText

  /// Whether an Azerbaijani ending may begin with the folded bytes.
  @inline(__always)
  static func mayBegin(_ rest: ArraySlice<UInt8>) -> Bool {
    guard rest.count <= 32, let first = rest.first else { return false }
    switch first {
    case 0x61, 0x63, 0x64, 0x65, 0x67, 0x69, 0x6B, 0x6C, 0x6D, 0x6E, 0x73, 0x75, 0x79: return true
    case 0xC3, 0xC9: return true  // ç, ü, ə
    default: return false
    }
  }

  /// The readings of a name whose last word ends with the name: bare, or with an ending behind a
  /// hyphen, an apostrophe or a closing quotation mark.
  func wholeWordMatches(
    _ words: ClosedRange<Int>, _ entry: SpellingEntry, _ markless: Bool
  ) -> [SpellingMatch] {
    let name = text.token(words.lowerBound).start..<text.token(words.upperBound).end
    var bare = SpellingMatch(
      words: words, nameRange: name, range: name, endingRange: name.upperBound..<name.upperBound,
      endings: [], isHarmonic: true, isMarkless: markless, entry: entry)
    guard let ending = separateEnding(after: words.upperBound, stem: name) else { return [bare] }
    bare.endings = ending.endings
    bare.isHarmonic = ending.isHarmonic
    if ending.isQuoted {
      bare.endingRange = ending.range
    } else {
      bare.range = name.lowerBound..<ending.range.upperBound
    }
    return [bare]
  }

  /// The readings of a name that ends inside the last word, after that many folded bytes.
  func stemMatches(
    _ words: ClosedRange<Int>, foldedStemCount: Int, _ entry: SpellingEntry, _ markless: Bool
  ) -> [SpellingMatch] {
    let token = text.token(words.upperBound)
    guard let stemEnd = offset(in: token, foldedCount: foldedStemCount, markless: markless) else {
      return []
    }
    let name = text.token(words.lowerBound).start..<stemEnd
    let rest = lowered(stemEnd..<token.end)
    let (chains, isHarmonic) = chains(of: rest, after: text.text(name))
    return chains.map {
      SpellingMatch(
        words: words, nameRange: name, range: name.lowerBound..<token.end,
        endingRange: token.end..<token.end, endings: $0, isHarmonic: isHarmonic,
        isMarkless: markless, entry: entry)
    }
  }

  private struct Separate {
    var range: Range<Int>
    var endings: [Ending]
    var isHarmonic: Bool
    var isQuoted: Bool
  }

  private func separateEnding(after word: Int, stem: Range<Int>) -> Separate? {
    let index = text.words[word]
    guard index + 1 < text.tokens.count else { return nil }
    let joiner = text.tokens[index + 1]
    if text.languages.takesEnglishEndings(at: stem.lowerBound),
      let end = possessiveEnd(after: index, stem: stem)
    {
      return Separate(
        range: stem.upperBound..<end, endings: [.genitive], isHarmonic: true, isQuoted: false)
    }
    guard index + 2 < text.tokens.count, word + 1 < text.words.count,
      text.words[word + 1] == index + 2
    else { return nil }
    let ending = text.tokens[index + 2]
    let isQuoted = text.isClosingQuote(joiner)
    let isJoiner = text.isHyphen(joiner) || text.isApostrophe(joiner) || isQuoted
    guard isJoiner, text.languages.takesAzerbaijaniEndings(at: stem.lowerBound) else { return nil }
    guard ending.shape == .lower || (ending.shape == .allCaps && isAllCaps(word)) else {
      return nil
    }
    let (found, isHarmonic) = chains(
      of: lowered(ending.start..<ending.end), after: text.text(stem))
    guard let first = found.first else { return nil }
    // Behind a hyphen the ending follows how the foreign name is said: Trump-ın of Tramp.
    return Separate(
      range: ending.start..<ending.end, endings: first, isHarmonic: isHarmonic || !isQuoted,
      isQuoted: isQuoted)
  }

  // Where an English possessive ends: behind an apostrophe and s, or an apostrophe after s.
  private func possessiveEnd(after index: Int, stem: Range<Int>) -> Int? {
    let letters = index + 2 < text.tokens.count ? text.tokens[index + 2] : nil
    let ends = [letters.flatMap { $0.kind == .word ? $0.end : nil }, text.tokens[index + 1].end]
    return ends.compactMap(\.self).first { end in
      EnglishPossessive(text.bytes[stem.upperBound..<end], after: text.bytes[stem]) != nil
    }
  }

  private func isAllCaps(_ word: Int) -> Bool { text.token(word).shape == .allCaps }

  // The chains that obey the stem's harmony, or those that do not where there are none. A name may
  // end in a possessive, which only its record tells for sure.
  private func chains(of rest: [UInt8], after stem: String) -> ([[Ending]], isHarmonic: Bool) {
    guard AzerbaijaniEndings.mayBeChain(rest[...]) else { return ([], false) }
    let plain = AzerbaijaniHost.readings(of: stem)
    let possessive = plain.map { host in
      AzerbaijaniHost(vowel: host.vowel, endsInVowel: host.endsInVowel, isPossessive: true)
    }
    let hosts = plain + possessive
    let harmonic = hosts.flatMap { AzerbaijaniEndings.chains(of: rest[...], after: $0) }
    if !harmonic.isEmpty { return (unique(harmonic), true) }
    let loose = hosts.flatMap {
      AzerbaijaniEndings.chains(of: rest[...], after: $0, harmony: .relaxed)
    }
    return (unique(loose), false)
  }

  private func unique(_ chains: [[Ending]]) -> [[Ending]] {
    var seen: Set<[Ending]> = []
    return chains.filter { seen.insert($0).inserted }.sorted {
      $0.count != $1.count ? $0.count < $1.count : $0.lexicographicallyPrecedes($1)
    }
  }

  private func lowered(_ range: Range<Int>) -> [UInt8] {
    Folding.lowered(text.bytes[range], in: .azerbaijani)
  }

  // Where in the text the first `foldedCount` folded bytes of the token end.
  private func offset(in token: Token, foldedCount: Int, markless: Bool) -> Int? {
    for end in (token.start + 1)..<token.end where text.bytes[end] & 0xC0 != 0x80 {
      var folded: [UInt8] = []
      Folding.fold(text.bytes[token.start..<end], into: &folded)
      if markless { folded = Folding.asciiFolded(folded) }
      if folded.count == foldedCount { return end }
      if folded.count > foldedCount { return nil }
    }
    return nil
  }
}
