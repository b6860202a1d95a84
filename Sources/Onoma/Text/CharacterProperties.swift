/// What the tokenizer and the keys need to know of a scalar.
struct CharacterProperties: Equatable, Sendable {
  /// A coarse general category.
  ///
  /// The raw values are those of the generated table.
  enum Class: UInt8, Sendable {
    case upperLetter = 0
    case lowerLetter = 1
    case titleLetter = 2
    /// A letter without case, or a modifier letter.
    case otherLetter = 3
    case mark = 4
    case digit = 5
    /// A space that does not end a line; also the tab.
    case space = 6
    case newline = 7
    case punctuation = 8
    /// A symbol, or a number that is no decimal digit.
    case symbol = 9
    /// An invisible format character, such as a soft hyphen or a zero-width joiner.
    case format = 10
    case control = 11
    /// Unassigned, for private use, or no scalar at all.
    case other = 12
  }

  /// A script that some rule tells apart.
  ///
  /// The raw values are those of the generated table.
  enum Script: UInt8, Sendable {
    /// Shared by scripts, or inherited from the letter before.
    case common = 0
    case latin = 1
    case cyrillic = 2
    case greek = 3
    case armenian = 4
    case georgian = 5
    case arabic = 6
    case hebrew = 7
    case han = 8
    case other = 9
  }

  private let scalar: UInt32
  private let packed: UInt16

  /// The properties of a scalar; ``Class/other`` for a number that is none.
  @inline(__always)
  static func of(_ scalar: UInt32) -> CharacterProperties {
    CharacterProperties(scalar: scalar, packed: CharacterTable.value(of: scalar))
  }

  /// The coarse general category.
  var characterClass: Class { Class(rawValue: UInt8(packed & 0xF)) ?? .other }

  /// The script, as Unicode assigns it.
  var script: Script { Script(rawValue: UInt8(packed >> 4 & 0xF)) ?? .other }

  /// Whether the scalar is a letter, of any case or none.
  var isLetter: Bool { packed & 0xF <= 3 }

  /// The scalar in lower case by the simple mapping of no language (`u_tolower`).
  var lowercased: UInt32 {
    UInt32(bitPattern: Int32(bitPattern: scalar) &+ CharacterTable.lowerDistances[caseIndex])
  }

  /// The scalar in upper case by the simple mapping of no language (`u_toupper`).
  var uppercased: UInt32 {
    UInt32(bitPattern: Int32(bitPattern: scalar) &+ CharacterTable.upperDistances[caseIndex])
  }

  private var caseIndex: Int { Int(packed >> 8) }
}
