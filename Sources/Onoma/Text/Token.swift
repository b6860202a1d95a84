/// A piece of text: the tokens of a text, one after another, spell it again.
struct Token: Equatable, Sendable {
  /// What a token is.
  enum Kind: UInt8, Sendable {
    /// Letters with their marks, the invisible characters between them, and digits after a letter.
    case word = 0
    /// Digits, with single points and commas between them.
    case number = 1
    /// One punctuation mark, symbol or control character.
    case punctuation = 2
    /// A run of spaces, or of invisible characters that stand outside words.
    case space = 3
    /// One line break.
    case newline = 4
    /// A URL, an e-mail address, a handle, a hashtag, a file's name or path, or `code`.
    case opaque = 5
    /// A run of bytes that is not UTF-8.
    case invalid = 6
  }

  /// What is known of a token beside its kind.
  struct Flags: OptionSet, Sendable {
    let rawValue: UInt8

    /// Invisible format characters stand in the token.
    static let hasInvisible = Flags(rawValue: 1)
    /// Letters of more than one script stand in the word.
    static let mixedScript = Flags(rawValue: 2)
    /// Combining marks stand in the word.
    static let hasMark = Flags(rawValue: 4)
    /// Every letter that is not of the word's script looks like one that is.
    static let hasLookalike = Flags(rawValue: 8)
    static let containsDigit = Flags(rawValue: 16)
    /// A capital here may owe to the place and not to a name.
    static let atSentenceStart = Flags(rawValue: 32)
    static let atLineStart = Flags(rawValue: 64)
    /// The token before is a space or a line break, or there is none.
    static let afterSpace = Flags(rawValue: 128)
  }

  private let startOffset: UInt32
  private let endOffset: UInt32
  let kind: Kind
  /// The case of a word's letters; ``CaseShape/none`` for other kinds.
  let shape: CaseShape
  /// The script of most of a word's letters; ``CharacterProperties/Script/common`` for other kinds.
  let script: CharacterProperties.Script
  let flags: Flags

  /// Offsets are below 4 GiB.
  init(
    start: Int, end: Int, kind: Kind, shape: CaseShape = .none,
    script: CharacterProperties.Script = .common, flags: Flags = []
  ) {
    startOffset = UInt32(start)
    endOffset = UInt32(end)
    self.kind = kind
    self.shape = shape
    self.script = script
    self.flags = flags
  }

  /// The offset of the first byte.
  var start: Int { Int(startOffset) }

  /// The offset after the last byte.
  var end: Int { Int(endOffset) }

  /// The bytes it takes in the text.
  var range: Range<Int> { start..<end }

  /// The number of its bytes.
  var byteCount: Int { end - start }
}

/// How a word uses capitals.
enum CaseShape: UInt8, Sendable {
  /// No letter has case.
  case none = 0
  case lower = 1
  /// The first letter only is a capital; so is a word of one capital.
  case capitalized = 2
  /// Two capitals or more, and nothing else.
  case allCaps = 3
  case mixed = 4
}
