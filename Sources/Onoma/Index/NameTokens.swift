/// The tokens of a name: its words and numbers, folded, without what stands between them.
enum NameTokens {
  /// The folded words of the name; none where it holds an address, which is no word in texts either.
  static func folded(_ form: String) -> [[UInt8]] {
    let bytes = Array(form.utf8)
    return words(in: bytes).map { word in
      var out: [UInt8] = []
      Folding.fold(bytes[word.start..<word.end], into: &out)
      return out
    }.filter { !$0.isEmpty }
  }

  /// The folded words of the name with hyphenated words joined (*Kasım-Jomart*: `kasimjomart`);
  /// `nil` where no word is hyphenated.
  static func joined(_ form: String) -> [[UInt8]]? {
    let bytes = Array(form.utf8)
    let words = words(in: bytes)
    var out: [[UInt8]] = []
    for (index, word) in words.enumerated() {
      var folded: [UInt8] = []
      Folding.fold(bytes[word.start..<word.end], into: &folded)
      let isHyphenated =
        index > 0 && word.start == words[index - 1].end + 1
        && bytes[word.start - 1] == 0x2D
      if isHyphenated, let last = out.popLast() {
        out.append(last + folded)
      } else {
        out.append(folded)
      }
    }
    return out.count == words.count ? nil : out
  }

  /// The tokens without the marks of their letters; `nil` where that changes nothing.
  static func markless(_ tokens: [[UInt8]]) -> [[UInt8]]? {
    let out = tokens.map { Folding.asciiFolded($0) }
    return out == tokens ? nil : out
  }

  private static func words(in bytes: [UInt8]) -> [Token] {
    let tokens = Tokenizer.tokens(of: bytes)
    if tokens.contains(where: { $0.kind == .opaque }) { return [] }
    return tokens.filter { $0.kind == .word || $0.kind == .number }
  }
}
