/// What a scalar is, as far as names are concerned; from tables that were made from ICU.
struct CharacterProperties: Equatable, Sendable {
  /// What sort of character the scalar is.
  enum Class: UInt8 {
    case other = 0
    case uppercase = 1
    case lowercase = 2
    case titlecase = 3
    case otherLetter = 4
    case mark = 5
    case number = 6
    case lineEnd = 7
    case space = 8
    /// Invisible format characters: soft hyphen, joiners, direction marks.
    case format = 9
    case control = 10
    case punctuation = 11
    case symbol = 12
  }

  private let trait: UInt8

  /// The properties of the scalar; those of an unassigned one for a number that is no scalar.
  @inline(__always)
  static func of(_ scalar: UInt32) -> CharacterProperties {
    CharacterProperties(trait: CharacterTable.trait(scalar))
  }

  private init(trait: UInt8) {
    self.trait = trait
  }

  var characterClass: Class { Class(rawValue: trait >> 4) ?? .other }
  var script: Script { Script(rawValue: trait & 0x0F) ?? .other }
  var isUppercase: Bool { trait >> 4 == Class.uppercase.rawValue || trait >> 4 == Class.titlecase.rawValue }
  var isLowercase: Bool { trait >> 4 == Class.lowercase.rawValue }
  var isLetter: Bool { (1...4).contains(trait >> 4) }

  /// The simple lower-case mapping of the scalar, by no language's rules.
  @inline(__always)
  static func lowercased(_ scalar: UInt32) -> UInt32 { CharacterTable.lowercased(scalar) }

  /// The simple upper-case mapping of the scalar, by no language's rules.
  @inline(__always)
  static func uppercased(_ scalar: UInt32) -> UInt32 { CharacterTable.uppercased(scalar) }
}

/// The writing systems that are told apart.
enum Script: UInt8, Sendable {
  /// Characters of all scripts, and of none.
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

/// The tables behind ``CharacterProperties``: blocks of 128 scalars, equal blocks once.
enum CharacterTable {
  @inline(__always)
  static func trait(_ scalar: UInt32) -> UInt8 { value(scalar, traitBlocks, traitValues) }

  @inline(__always)
  static func lowercased(_ scalar: UInt32) -> UInt32 {
    shifted(scalar, lowerDeltas[Int(value(scalar, lowerBlocks, lowerValues))])
  }

  @inline(__always)
  static func uppercased(_ scalar: UInt32) -> UInt32 {
    shifted(scalar, upperDeltas[Int(value(scalar, upperBlocks, upperValues))])
  }

  @inline(__always)
  private static func value(_ scalar: UInt32, _ blocks: [UInt16], _ values: [UInt8]) -> UInt8 {
    guard scalar < 0x11_0000 else { return 0 }
    return values[Int(blocks[Int(scalar >> 7)]) << 7 | Int(scalar & 0x7F)]
  }

  @inline(__always)
  private static func shifted(_ scalar: UInt32, _ delta: Int32) -> UInt32 {
    UInt32(truncatingIfNeeded: Int64(scalar) + Int64(delta))
  }
}
