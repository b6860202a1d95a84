/// Knows after each token whether the next one begins a sentence.
struct SentenceTracker {
  private enum State {
    /// The next word begins a sentence.
    case start
    /// The sentence's end was seen; a space makes the next word the first.
    case ended
    case inside
  }

  private var state = State.start
  private var followsQuote = false
  // Room for the word before a full stop, so that looking it up does not allocate.
  private var word: [UInt8] = []

  /// Whether a word that comes next is the first of its sentence.
  var isAtStart: Bool { state == .start || (state == .ended && followsQuote) }

  /// Takes note of a line break.
  mutating func addNewline() {
    state = .start
    followsQuote = false
  }

  /// Takes note of a space.
  mutating func addSpace() {
    if state == .ended { state = .start }
    followsQuote = false
  }

  /// Takes note of a word, number or other text.
  mutating func addText() {
    state = .inside
    followsQuote = false
  }

  /// Takes note of a punctuation mark that the given word, if any, directly precedes.
  mutating func add(punctuation scalar: UInt32, after previous: Token?, in text: Span<UInt8>) {
    let isQuote = Self.isQuote(scalar)
    followsQuote = isQuote
    if state == .start { return }
    switch scalar {
    case 0x2E:
      if state == .inside, let previous, isAbbreviation(previous, in: text) { return }
      state = .ended
    case 0x21, 0x3F, 0x2026, 0x203C, 0x2047...0x2049, 0x3A: state = .ended
    case 0x29, 0x5D: break
    default: if !isQuote { state = .inside }
    }
  }

  private static func isQuote(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x22, 0x27, 0xAB, 0xBB, 0x2018...0x201F, 0x2039, 0x203A: true
    default: false
    }
  }

  // An initial, or a word after which a full stop seldom ends the sentence.
  private mutating func isAbbreviation(_ token: Token, in text: Span<UInt8>) -> Bool {
    guard token.kind == .word, token.byteCount <= 12 else { return false }
    word.removeAll(keepingCapacity: true)
    var offset = token.start
    var letterCount = 0
    while offset < token.end {
      let scalar = UTF8Reader.scalar(at: offset, in: text)
      word.append(utf8: CharacterProperties.of(scalar.value).lowercased)
      offset += scalar.byteCount
      letterCount += 1
    }
    if token.shape == .capitalized && (letterCount == 1 || Abbreviations.initials.contains(word)) {
      return true
    }
    return Abbreviations.words.contains(word)
  }
}
