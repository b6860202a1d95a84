import Onoma

/// Prints the tables behind `Correspondences`.
func printCorrespondences() {
  var units: [String: [UInt64]] = [:]
  while let line = readLine() {
    let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
    guard fields.count == 5, let cost = UInt64(fields[3]) else { continue }
    let unit = packed(fields[1]) | packed(fields[2]) << 24 | cost << 48
    units[String(fields[0]), default: []].append(unit)
  }
  let names = [
    ("az-cyrl", "azerbaijaniCyrillicUnits"), ("az-latn", "azerbaijaniLatinUnits"),
    ("cyrl-cyrl", "cyrillicUnits"), ("cyrl-latn", "cyrillicLatinUnits"),
    ("latn-latn", "latinUnits"),
  ]
  print(
    """
    // Made by: swift run onoma-tables correspondences < dictionaries/correspondences.tsv \\
    //   > Sources/Onoma/Keys/Correspondences+Generated.swift

    extension Correspondences {
    """)
  print(
    names.map { swiftArray($0.1, of: "UInt64", (units[$0.0] ?? []).sorted()) }.joined(
      separator: "\n"))
  print("}")
}

// Up to three letters in 24 bits, the first in the lowest.
private func packed(_ letters: Substring) -> UInt64 {
  var unit: UInt64 = 0
  for (index, scalar) in letters.unicodeScalars.enumerated() {
    unit |= UInt64(LetterCode.code(of: scalar) ?? 0) << UInt64(8 * index)
  }
  return unit
}
