/// What the probability of a match is made of; the names are those of `dictionaries/match-weights.tsv`.
package enum MatchFeature: String, CaseIterable, Sendable {
  /// Always 1.
  case bias
  /// The cost a letter of all tokens that met.
  case meanCost = "mean-cost"
  /// The cost a letter of the worst token that met.
  case worstCost = "worst-cost"
  case worstCostSquared = "worst-cost-squared"
  /// The worst token's cost where both names are in one alphabet: a slip, or another name.
  case worstCostSameAlphabet = "worst-cost-same-alphabet"
  /// The share of the query's letters that met nothing.
  case queryLoss = "query-loss"
  /// The share of the candidate's letters that met nothing.
  case candidateLoss = "candidate-loss"
  /// The smaller of the two shares: both names have something of their own.
  case bothLoss = "both-loss"
  /// Whether one token alone met.
  case oneToken = "one-token"
  /// How much shorter than nine letters the one token is, in ninths.
  case shortness
  case shortCost = "short-cost"
  /// How rare the tokens that met are among names.
  case rarity
  case initials
  case patronymicAgreement = "patronymic-agreement"
  case patronymicMissing = "patronymic-missing"
  case finalsDiffer = "finals-differ"
  case skeletonDiffers = "skeleton-differs"
  case reordered
  case joined
  /// Whether the name stands in the dictionaries as it is written.
  case exact
  /// Whether it stands there but for marks of letters.
  case markless
  /// Whether it stands there in another language.
  case otherLanguage = "other-language"
  case inflected
  case former
  case prominence
  /// Whether the two names are of one alphabet.
  case sameAlphabet = "same-alphabet"
  /// Whether the tokens met are of one class of given names though their spelling differs.
  case sameClass = "same-class"
}

/// A feature of a match, by its name in `dictionaries/match-weights.tsv`, and its value.
public struct FeatureValue: Hashable, Sendable {
  public var name: String
  public var value: Double
}

/// The values of a match's features, and what vetoes it.
struct MatchFeatures: Sendable {
  /// What the candidate names; what is not known is weighed like a person.
  let kind: Kind
  private var values = [Double](repeating: 0, count: MatchFeature.allCases.count)
  /// Whether a token met another that may be another name: a suggestion, never more.
  var isDoubtful = false
  /// Why the match is none whatever its probability.
  var vetoes: [Veto] = []

  subscript(feature: MatchFeature) -> Double {
    get { values[feature.ordinal] }
    set { values[feature.ordinal] = newValue }
  }

  init(kind: Kind) {
    self.kind = kind
  }

  /// The sum of the values, each by its weight for the kind.
  func sum(_ weights: [Kind: [Double]]) -> Double {
    zip(values, weights[kind] ?? []).reduce(0) { $0 + $1.0 * $1.1 }
  }

  /// The features that are not zero, for people and for training.
  var named: [FeatureValue] {
    MatchFeature.allCases.map { FeatureValue(name: $0.rawValue, value: self[$0]) }
      .filter { $0.value != 0 }
  }
}

extension MatchFeature {
  /// The place among all features.
  package var ordinal: Int { Self.ordinals[self] ?? 0 }

  private static let ordinals = Dictionary(
    uniqueKeysWithValues: MatchFeature.allCases.enumerated().map { ($1, $0) })
}
