/// A piece of a text: the pieces of a text spell it again, byte for byte.
struct Token: Equatable, Sendable {
  /// What sort of piece it is.
  enum Kind: UInt8, Sendable {
    /// Letters with their marks, invisible characters between them, and digits behind them.
    case word
    /// Digits, and letters behind them.
    case number
    /// One punctuation mark or symbol.
    case punctuation
    case space
    case newline
    /// A web address, an e-mail address, a handle, a hashtag, a file name, code: left alone.
    case opaque
    /// Bytes that are no UTF-8, and control characters.
    case invalid
  }

  /// How the letters of a word are written.
  enum Shape: UInt8, Sendable {
    /// No letters that have case.
    case none
    case lower
    /// One capital, then small letters, or one capital alone.
    case capitalized
    /// At least two letters, all of them capitals.
    case allCaps
    case mixed
  }

  struct Flags: OptionSet, Sendable {
    let rawValue: UInt8
    /// Soft hyphens, joiners or other invisible characters stand inside.
    static let hasInvisible = Flags(rawValue: 1)
    /// Combining marks stand inside.
    static let hasMark = Flags(rawValue: 2)
    /// Letters of another script stand inside that look like letters of the word's own.
    static let hasLookalike = Flags(rawValue: 4)
    /// The first word of a sentence.
    static let atSentenceStart = Flags(rawValue: 8)
    /// The first word of a line.
    static let atLineStart = Flags(rawValue: 16)
  }

  /// UTF-8 byte offsets in the text.
  var start: Int
  var end: Int
  var kind: Kind
  var shape: Shape = .none
  /// The script of most letters.
  var script: Script = .common
  var flags: Flags = []
}
