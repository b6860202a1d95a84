/// Splits UTF-8 bytes into tokens that spell them again, byte for byte, whatever they are.
///
/// Takes linear time and does not allocate per token.
struct Tokenizer: Sequence, IteratorProtocol {
  private let bytes: [UInt8]
  private let end: Int
  private var position: Int
  private var previous: Token?
  private var sentence = SentenceTracker()
  private var isLineStart = true
  private var isAfterSpace = true
  // Whether opaque text may start here: not inside a run that was already found to be none.
  private var isRunStart = true
  // Up to here scripts were found to be really mixed: each gets its own word.
  private var splitEnd = 0

  /// Reads all bytes; they are fewer than 4 GiB.
  init(_ bytes: [UInt8]) {
    self.init(bytes, in: 0..<bytes.count)
  }

  /// Reads a part of the bytes as a text of its own; offsets count from the start of the bytes.
  init(_ bytes: [UInt8], in range: Range<Int>) {
    precondition(range.upperBound <= UInt32.max, "a text has less than 4 GiB")
    self.bytes = bytes
    position = range.lowerBound
    end = range.upperBound
  }

  /// All tokens of the bytes.
  static func tokens(of bytes: [UInt8]) -> [Token] {
    var tokens: [Token] = []
    tokens.reserveCapacity(bytes.count / 4)
    for token in Tokenizer(bytes) { tokens.append(token) }
    return tokens
  }

  mutating func next() -> Token? {
    guard position < end else { return nil }
    let scalar = UTF8Reader.scalar(at: position, in: bytes.span.extracting(0..<end))
    let token = token(startingWith: scalar)
    note(token, scalar)
    position = token.end
    previous = token
    return token
  }

  private mutating func token(startingWith scalar: DecodedScalar) -> Token {
    guard scalar.isValid else { return invalidToken() }
    let properties = CharacterProperties.of(scalar.value)
    switch properties.characterClass {
    case .upperLetter, .lowerLetter, .titleLetter: return wordToken()
    case .otherLetter:
      return Apostrophe.contains(scalar.value) ? punctuationToken(scalar) : wordToken()
    case .digit: return numberToken()
    case .space, .format: return spaceToken()
    case .newline:
      let isPair = scalar.value == 0x0D && position + 1 < end && bytes[position + 1] == 0x0A
      return token(.newline, to: position + (isPair ? 2 : scalar.byteCount))
    default: return punctuationToken(scalar)
    }
  }

  private mutating func wordToken() -> Token {
    let (token, mixedEnd) = scannedWord()
    splitEnd = Swift.max(splitEnd, mixedEnd)
    return token
  }

  // The word's token, and the end of the letters around it whose scripts are really mixed.
  private func scannedWord() -> (Token, mixedEnd: Int) {
    let text = bytes.span.extracting(0..<end)
    let isSplit = position < splitEnd
    let scan = WordScan(at: position, in: text, atScriptChange: isSplit ? .ends : .goesOn)
    if let end = opaqueEnd(after: scan.end) { return (token(.opaque, to: end), 0) }
    guard scan.scriptChange != nil else { return (token(scan, script: scan.script), 0) }
    if let common = Lookalikes.commonScript(of: text.extracting(position..<scan.end)) {
      return (token(scan, script: common, adding: .hasLookalike), 0)
    }
    let part = WordScan(at: position, in: text, atScriptChange: .ends)
    return (token(part, script: part.script), scan.end)
  }

  private func token(
    _ scan: WordScan, script: CharacterProperties.Script, adding flags: Token.Flags = []
  ) -> Token {
    token(.word, to: scan.end, shape: scan.shape, script: script, flags: scan.flags.union(flags))
  }

  private mutating func numberToken() -> Token {
    let text = bytes.span.extracting(0..<end)
    var offset = position
    var numberEnd = position
    while offset < text.count {
      let scalar = UTF8Reader.scalar(at: offset, in: text)
      let isDigit = CharacterProperties.of(scalar.value).characterClass == .digit
      let isPoint = scalar.value == 0x2E || scalar.value == 0x2C
      guard isDigit || (isPoint && offset == numberEnd) else { break }
      offset += scalar.byteCount
      if isDigit { numberEnd = offset }
    }
    if let end = opaqueEnd(after: numberEnd) { return token(.opaque, to: end) }
    return token(.number, to: numberEnd, flags: .containsDigit)
  }

  private mutating func spaceToken() -> Token {
    let text = bytes.span.extracting(0..<end)
    var offset = position
    var flags: Token.Flags = []
    while offset < text.count {
      let scalar = UTF8Reader.scalar(at: offset, in: text)
      let found = CharacterProperties.of(scalar.value).characterClass
      guard found == .space || found == .format else { break }
      if found == .format { flags.insert(.hasInvisible) }
      offset += scalar.byteCount
    }
    return token(.space, to: offset, flags: flags)
  }

  private mutating func invalidToken() -> Token {
    let text = bytes.span.extracting(0..<end)
    var offset = position
    while offset < text.count {
      let scalar = UTF8Reader.scalar(at: offset, in: text)
      if scalar.isValid { break }
      offset += scalar.byteCount
    }
    return token(.invalid, to: offset)
  }

  private mutating func punctuationToken(_ scalar: DecodedScalar) -> Token {
    if isRunStart, OpaqueScan.mayStart(with: scalar.value),
      let end = OpaqueScan.end(at: position, in: bytes.span.extracting(0..<end))
    {
      return token(.opaque, to: end)
    }
    return token(.punctuation, to: position + scalar.byteCount)
  }

  // Only a character that joins parts of an address sends a word on to be looked at as a whole.
  private func opaqueEnd(after wordEnd: Int) -> Int? {
    guard isRunStart, wordEnd + 1 < end, OpaqueScan.mayContinue(with: bytes[wordEnd]),
      bytes[wordEnd + 1] > 0x20
    else { return nil }
    return OpaqueScan.end(at: position, in: bytes.span.extracting(0..<end))
  }

  private func token(
    _ kind: Token.Kind, to tokenEnd: Int, shape: CaseShape = .none,
    script: CharacterProperties.Script = .common, flags: Token.Flags = []
  ) -> Token {
    var flags = flags
    if sentence.isAtStart { flags.insert(.atSentenceStart) }
    if isLineStart { flags.insert(.atLineStart) }
    if isAfterSpace { flags.insert(.afterSpace) }
    return Token(
      start: position, end: tokenEnd, kind: kind, shape: shape, script: script, flags: flags)
  }
}

extension Tokenizer {
  // What the next token must know of this one and those before.
  private mutating func note(_ token: Token, _ scalar: DecodedScalar) {
    switch token.kind {
    case .newline:
      sentence.addNewline()
      (isLineStart, isAfterSpace, isRunStart) = (true, true, true)
    case .space:
      guard hasVisibleSpace(token) else { return isRunStart = true }
      sentence.addSpace()
      (isAfterSpace, isRunStart) = (true, true)
    case .punctuation:
      let word = previous?.kind == .word ? previous : nil
      let text = bytes
      sentence.add(punctuation: scalar.value, after: word, in: text.span)
      (isLineStart, isAfterSpace) = (false, false)
      isRunStart = scalar.value > 0x7F || !OpaqueScan.Run.contains(joiner: UInt8(scalar.value))
    case .word, .number, .opaque:
      sentence.addText()
      (isLineStart, isAfterSpace, isRunStart) = (false, false, false)
    case .invalid:
      (isLineStart, isAfterSpace, isRunStart) = (false, false, true)
    }
  }

  // Only runs with invisible characters can be without a space.
  private func hasVisibleSpace(_ token: Token) -> Bool {
    guard token.flags.contains(.hasInvisible) else { return true }
    var offset = token.start
    while offset < token.end {
      let scalar = UTF8Reader.scalar(at: offset, in: bytes.span)
      if CharacterProperties.of(scalar.value).characterClass == .space { return true }
      offset += scalar.byteCount
    }
    return false
  }
}
