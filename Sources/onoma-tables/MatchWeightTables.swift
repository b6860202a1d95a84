import Onoma

/// Prints the weights behind `MatchModel`.
func printMatchWeights() {
  var weights: [String: [String: String]] = [:]
  while let line = readLine() {
    let fields = line.split(separator: "\t").map(String.init)
    guard fields.count == 3, !line.hasPrefix("#") else { continue }
    weights[fields[0], default: [:]][fields[1]] = fields[2]
  }
  print(
    """
    // Made by: swift run onoma-tables match-weights < dictionaries/match-weights.tsv \\
    //   > Sources/Onoma/Keys/MatchModel+Generated.swift

    extension MatchModel {
    """)
  for (model, name) in [("resolve", "resolutionWeights"), ("compare", "comparisonWeights")] {
    print("  static let \(name): [Double] = [")
    for feature in MatchFeature.allCases {
      print("    \(weights[model]?[feature.rawValue] ?? "0"),  // \(feature.rawValue)")
    }
    print("  ]")
  }
  print("}")
}
