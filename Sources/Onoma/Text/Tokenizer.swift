/// Cuts bytes into tokens, in one pass. Any bytes are legal: what is no UTF-8 becomes a gap.
struct Tokenizer {
  private let bytes: [UInt8]
  private var offset = 0
  private var tokens: [Token] = []
  private var sentences = SentenceStarts()

  /// The tokens of the bytes, which spell them again.
  ///
  /// - Complexity: O(n).
  static func tokens(of bytes: [UInt8]) -> [Token] {
    var tokenizer = Tokenizer(bytes: bytes)
    tokenizer.run()
    return tokenizer.tokens
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
    tokens.reserveCapacity(bytes.count / 5 + 8)
  }

  private mutating func run() {
    while offset < bytes.count {
      if let end = OpaqueSpans.end(in: bytes, at: offset) {
        emit(Token(start: offset, end: end, kind: .opaque))
        offset = end
        continue
      }
      let scalar = UTF8Reader.scalar(in: bytes, at: offset, limit: bytes.count)
      guard let value = scalar.value else {
        emitGap(scalar.byteCount)
        continue
      }
      step(value, scalar.byteCount)
    }
  }

  private mutating func step(_ value: UInt32, _ count: Int) {
    let properties = CharacterProperties.of(value)
    switch properties.characterClass {
    case .uppercase, .lowercase, .titlecase, .otherLetter, .mark: word(startsWithDigit: false)
    case .number: word(startsWithDigit: true)
    case .space: run(.space, .space)
    case .lineEnd: lineEnd(value, count)
    case .control, .other: emitGap(count)
    case .format, .punctuation, .symbol:
      emit(Token(start: offset, end: offset + count, kind: .punctuation))
      offset += count
    }
  }

  private mutating func emit(_ token: Token) {
    var token = token
    sentences.see(&token, in: bytes)
    tokens.append(token)
  }

  private mutating func emitGap(_ count: Int) {
    emit(Token(start: offset, end: offset + count, kind: .invalid))
    offset += count
  }

  private mutating func run(_ wanted: CharacterProperties.Class, _ kind: Token.Kind) {
    let start = offset
    while offset < bytes.count {
      let scalar = UTF8Reader.scalar(in: bytes, at: offset, limit: bytes.count)
      guard let value = scalar.value,
        CharacterProperties.of(value).characterClass == wanted
      else { break }
      offset += scalar.byteCount
    }
    emit(Token(start: start, end: offset, kind: kind))
  }

  // A carriage return and a line feed are one line end.
  private mutating func lineEnd(_ value: UInt32, _ count: Int) {
    let start = offset
    offset += count
    if value == 0x0D, offset < bytes.count, bytes[offset] == 0x0A { offset += 1 }
    emit(Token(start: start, end: offset, kind: .newline))
  }

  // Words longer than this are cut: no name is, and later steps look at each word as a whole.
  private static let wordByteLimit = 512

  private mutating func word(startsWithDigit: Bool) {
    var scan = WordScan(start: offset, kind: startsWithDigit ? .number : .word)
    while offset < bytes.count, offset - scan.token.start < Tokenizer.wordByteLimit {
      let scalar = UTF8Reader.scalar(in: bytes, at: offset, limit: bytes.count)
      guard let value = scalar.value, scan.take(value, byteCount: scalar.byteCount) else { break }
      offset += scalar.byteCount
    }
    offset = scan.end
    for token in scan.finished(in: bytes) { emit(token) }
  }
}
