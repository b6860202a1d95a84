import Onoma

/// Prints the weights behind `MatchModel`.
func printMatchWeights() {
  var weights: [String: String] = [:]
  while let line = readLine() {
    let fields = line.split(separator: "\t").map(String.init)
    guard fields.count == 4, !line.hasPrefix("#") else { continue }
    weights[fields[..<3].joined(separator: " ")] = fields[3]
  }
  print(
    """
    // Made by: swift run onoma-tables match-weights < dictionaries/match-weights.tsv \\
    //   > Sources/Onoma/Keys/MatchModel+Generated.swift

    extension MatchModel {
    """)
  for (model, name) in [("resolve", "resolutionWeights"), ("compare", "comparisonWeights")] {
    print("  static let \(name): [Kind: [Double]] = [")
    for kind in Kind.allCases {
      print("    .\(kind): [")
      for feature in MatchFeature.allCases {
        let weight = weights["\(model) \(kind.name) \(feature.rawValue)"] ?? "0"
        print("      \(weight),  // \(feature.rawValue)")
      }
      print("    ],")
    }
    print("  ]")
  }
  print("}")
}
