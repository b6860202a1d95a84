import Glibc

/// Turns the features of matches into probabilities.
///
/// The weights are learned (`dictionaries/match-weights.tsv`) and tabulated in
/// `MatchModel+Generated.swift`.
enum MatchModel {
  /// The probabilities that the name means each of the candidates, given their features: they and
  /// the probability of none of them add up to one. What is vetoed has less than one percent.
  static func probabilities(of candidates: [MatchFeatures]) -> [Double] {
    let odds = candidates.map { exp(min(40, $0.sum(resolutionWeights))) }
    let vetoed = candidates.map { !$0.vetoes.isEmpty }
    let total = zip(odds, vetoed).reduce(1) { $0 + ($1.1 ? 0 : $1.0) }
    return zip(odds, vetoed).map { odds, isVetoed in
      isVetoed ? 0.01 * odds / (1 + odds) : odds / total
    }
  }

  /// The probability that two names are spellings of one name.
  static func probabilityOfSameName(_ features: MatchFeatures) -> Double {
    let odds = exp(min(40, max(-40, features.sum(comparisonWeights))))
    let probability = odds / (1 + odds)
    return features.vetoes.isEmpty ? probability : min(probability, 1) * 0.4
  }
}
