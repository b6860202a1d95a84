// Source: Unicode 16 Scripts.txt, the blocks that hold the letters of living languages.

/// The script of a letter, as far as checks tell scripts apart.
enum LetterScript: Sendable {
  case latin
  case cyrillic
  case greek
  case armenian
  case georgian
  case hebrew
  case arabic
  case other

  /// The script of a letter; `nil` for what is no letter.
  init?(_ scalar: Unicode.Scalar) {
    // The letters of most names, without a look into tables.
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A: self = .latin; return
    case 0..<0xAA: return nil
    case 0x400...0x481, 0x48A...0x52F: self = .cyrillic; return
    default: break
    }
    guard scalar.properties.isAlphabetic else { return nil }
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A, 0xAA, 0xBA, 0xC0...0x24F, 0x250...0x2AF, 0x1E00...0x1EFF:
      self = .latin
    case 0x2B0...0x2FF: return nil
    case 0x370...0x3FF, 0x1F00...0x1FFF: self = .greek
    case 0x400...0x52F, 0x1C80...0x1C8F, 0x2DE0...0x2DFF, 0xA640...0xA69F: self = .cyrillic
    case 0x530...0x58F: self = .armenian
    case 0x590...0x5FF: self = .hebrew
    case 0x600...0x6FF, 0x750...0x77F, 0xFB50...0xFDFF, 0xFE70...0xFEFF: self = .arabic
    case 0x10A0...0x10FF, 0x1C90...0x1CBF, 0x2D00...0x2D2F: self = .georgian
    default: self = .other
    }
  }

  /// The word that messages use.
  var name: String {
    switch self {
    case .latin: "Latin"
    case .cyrillic: "Cyrillic"
    case .greek: "Greek"
    case .armenian: "Armenian"
    case .georgian: "Georgian"
    case .hebrew: "Hebrew"
    case .arabic: "Arabic"
    case .other: "other"
    }
  }
}

extension String {
  /// The stretches of letters; what is no letter parts them.
  var letterWords: [[Unicode.Scalar]] {
    unicodeScalars.split { LetterScript($0) == nil }.map(Array.init)
  }
}
