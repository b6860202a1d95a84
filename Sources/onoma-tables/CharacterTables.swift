import CICUBridge

/// Prints the tables behind `CharacterProperties` and `Composition`.
func printCharacterTables() {
  let survey = CharacterSurvey()
  let composition = CompositionSurvey()
  let version = onoma_icu_unicode_version()
  print(
    """
    // Made by: swift run onoma-tables > Sources/Onoma/Text/CharacterTable+Generated.swift
    // From ICU's data of Unicode \(version / 256).\(version % 256).

    extension CharacterTable {
      /// The version of Unicode that the tables hold, as ``ICU/unicodeVersion`` counts it.
      static let unicodeVersion: Int32 = \(version)

    """)
  print(
    [
      swiftArray("blockNumbers", of: "UInt8", survey.blockNumbers),
      swiftArray("values", of: "UInt16", survey.values),
      swiftArray("rangeStarts", of: "UInt32", survey.rangeStarts),
      swiftArray("rangeValues", of: "UInt16", survey.rangeValues),
      swiftArray("lowerDistances", of: "Int32", survey.lowerDistances),
      swiftArray("upperDistances", of: "Int32", survey.upperDistances),
      swiftArray("compositionBases", of: "UInt16", composition.pairs.map(\.base)),
      swiftArray("compositionMarks", of: "UInt16", composition.pairs.map(\.mark)),
      swiftArray("composedScalars", of: "UInt16", composition.pairs.map(\.composed)),
    ].joined(separator: "\n"))
  print("}")
}
