/// A word without the ending that it may have, where no dictionary says which it has.
struct WordStem: Hashable {
  var text: String
  /// Where the stem ends in the text; in Russian, where the word ends.
  var end: Int
  var endings: [Ending]
}

/// Reads the stems of words by the endings of their language.
struct StemReader {
  let text: DocumentText

  /// Stems of fewer letters are not looked for.
  static let letterMinimum = 4

  /// The stems of the word that an ending follows, longest first; the whole word is not among them.
  func stems(of word: Int) -> [WordStem] {
    let token = text.token(word)
    if token.script == .cyrillic {
      guard text.language(at: token.start) == .russian else { return [] }
      return RussianLemmas.readings(of: text.text(token.start..<token.end)).map {
        WordStem(text: $0.lemma, end: token.end, endings: [$0.ending])
      }
    }
    guard token.script == .latin, text.languages.takesAzerbaijaniEndings(at: token.start) else {
      return []
    }
    return azerbaijaniStems(of: token) + separateStems(of: word)
  }

  private func azerbaijaniStems(of token: Token) -> [WordStem] {
    var found: [WordStem] = []
    for end in stride(from: token.end - 1, to: token.start + StemReader.letterMinimum - 1, by: -1)
    where text.bytes[end] & 0xC0 != 0x80 {
      let rest = Folding.lowered(text.bytes[end..<token.end], in: .azerbaijani)
      guard AzerbaijaniEndings.mayBeChain(rest[...]) else { continue }
      let stem = text.text(token.start..<end)
      for host in AzerbaijaniHost.readings(of: stem) {
        let chains = AzerbaijaniEndings.chains(of: rest[...], after: host)
        if let chain = chains.first, !chain.contains(.demonym) {
          found.append(WordStem(text: stem, end: end, endings: chain))
          break
        }
      }
    }
    return found
  }

  // The word before a hyphen or an apostrophe behind which an ending stands.
  private func separateStems(of word: Int) -> [WordStem] {
    let index = text.words[word]
    guard index + 2 < text.tokens.count, text.tokens[index + 2].kind == .word,
      text.tokens[index + 2].shape == .lower,
      text.isHyphen(text.tokens[index + 1]) || text.isApostrophe(text.tokens[index + 1])
    else { return [] }
    let (token, ending) = (text.tokens[index], text.tokens[index + 2])
    let stem = text.text(token.start..<token.end)
    let rest = Folding.lowered(text.bytes[ending.start..<ending.end], in: .azerbaijani)
    for host in AzerbaijaniHost.readings(of: stem) {
      if let chain = AzerbaijaniEndings.chains(of: rest[...], after: host).first {
        return [WordStem(text: stem, end: token.end, endings: chain)]
      }
    }
    return []
  }
}
