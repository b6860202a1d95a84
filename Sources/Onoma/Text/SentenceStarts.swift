/// Marks the words with which sentences and lines begin, as tokens pass by.
struct SentenceStarts {
  private var isLineStart = true
  private var isSentenceStart = true
  private var mayEnd = false
  private var isShortWord = false

  // Abbreviations behind which a full stop ends no sentence, in lower case.
  private static let abbreviations: Set<[UInt8]> = Set(
    [
      "st", "mr", "mrs", "ms", "dr", "prof", "sen", "gen", "gov", "rep", "col", "lt", "sgt", "jr",
      "sr", "vs", "no", "ст", "г", "гг", "р", "ул", "им", "тов", "проф", "акад", "обл", "д", "пр",
      "т", "е", "sm", "məs", "prof", "akad", "küç", "cən", "dos", "inc", "ltd", "co",
    ].map { Array($0.utf8) })

  /// Takes the token in, and marks it where it begins a sentence or a line.
  mutating func see(_ token: inout Token, in bytes: [UInt8]) {
    switch token.kind {
    case .newline:
      isLineStart = true
      isSentenceStart = true
      mayEnd = false
    case .space: if mayEnd { isSentenceStart = true }
    case .punctuation: punctuation(bytes[token.start])
    case .word, .number, .opaque:
      if isLineStart { token.flags.insert(.atLineStart) }
      if isSentenceStart { token.flags.insert(.atSentenceStart) }
      (isLineStart, isSentenceStart, mayEnd) = (false, false, false)
      isShortWord = isShort(token, in: bytes)
    case .invalid: break
    }
  }

  private mutating func punctuation(_ byte: UInt8) {
    switch byte {
    case 0x2E: mayEnd = !isShortWord
    case 0x21, 0x3F: mayEnd = true
    case 0x3A: isSentenceStart = true
    default: break
    }
  }

  // An initial or an abbreviation, whose full stop ends no sentence.
  private func isShort(_ token: Token, in bytes: [UInt8]) -> Bool {
    let count = token.end - token.start
    if token.shape == .capitalized, count <= 2, count == 1 || bytes[token.start] >= 0x80 { return true }
    guard count <= 8 else { return false }
    var lowered: [UInt8] = []
    Folding.lower(bytes[token.start..<token.end], into: &lowered)
    return SentenceStarts.abbreviations.contains(lowered)
  }
}
