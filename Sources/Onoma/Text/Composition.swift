/// Unicode's canonical compositions of a small Latin, Cyrillic or Greek letter and one mark.
enum Composition {
  /// The letter with the mark in one scalar; `nil` where Unicode has none.
  static func composed(_ base: UInt32, _ mark: UInt32) -> UInt32? {
    var (low, high) = (0, CharacterTable.compositionBases.count)
    let wanted = (base, mark)
    while low < high {
      let middle = (low + high) / 2
      let found = (
        UInt32(CharacterTable.compositionBases[middle]),
        UInt32(CharacterTable.compositionMarks[middle])
      )
      if found == wanted { return UInt32(CharacterTable.composedScalars[middle]) }
      if found < wanted { low = middle + 1 } else { high = middle }
    }
    return nil
  }

  /// The letter and its last mark; `nil` for a scalar that is not composed.
  static func decomposed(_ scalar: UInt32) -> (base: UInt32, mark: UInt32)? {
    guard let index = indexes[scalar] else { return nil }
    return (
      UInt32(CharacterTable.compositionBases[index]), UInt32(CharacterTable.compositionMarks[index])
    )
  }

  /// The letter without its marks.
  static func base(of scalar: UInt32) -> UInt32 {
    var base = scalar
    while let parts = decomposed(base) { base = parts.base }
    return base
  }

  private static let indexes = Dictionary(
    uniqueKeysWithValues: CharacterTable.composedScalars.enumerated().map {
      (UInt32($0.element), $0.offset)
    })
}
