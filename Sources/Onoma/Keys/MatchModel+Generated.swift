extension MatchModel {
  static let resolutionWeights: [Double] = weights
  static let comparisonWeights: [Double] = weights

  private static let weights: [Double] = MatchFeature.allCases.map { feature in
    switch feature {
    case .bias: 4
    case .meanCost: -6
    case .worstCost: -5
    case .queryLoss: -8
    case .candidateLoss: -6
    case .bothLoss: -6
    case .skeletonDiffers: -1
    case .finalsDiffer: -0.7
    case .exact: 3
    case .shortness: -2
    case .prominence: 1
    case .rarity: 1
    case .initials: -1
    case .reordered: -1
    case .otherLanguage: -0.5
    case .markless: 2
    default: 0
    }
  }
}
