import Testing

@testable import Onoma

@Suite struct MatchModelTests {
  private func features(
    _ values: [MatchFeature: Double] = [:], of kind: Kind = .person, vetoes: [Veto] = []
  ) -> MatchFeatures {
    var features = MatchFeatures(kind: kind)
    features[.bias] = 1
    for (feature, value) in values { features[feature] = value }
    features.vetoes = vetoes
    return features
  }

  @Test(arguments: [
    ("resolve", MatchModel.resolutionWeights), ("compare", MatchModel.comparisonWeights),
  ])
  func theWeightsAreWhatTheDictionarySays(model: String, weights: [Kind: [Double]]) throws {
    let rows = try LearnedTable.rows("match-weights.tsv").filter { $0[0] == model }
    #expect(rows.allSatisfy { $0.count == 4 && Double($0[3]) != nil })
    #expect(Set(rows.map { $0[1] }).isSubset(of: Kind.allCases.map(\.name)))
    #expect(Set(rows.map { $0[2] }).isSubset(of: MatchFeature.allCases.map(\.rawValue)))
    for kind in Kind.allCases {
      let own = rows.filter { $0[1] == kind.name }
      let written = Dictionary(own.map { ($0[2], Double($0[3]) ?? 0) }, uniquingKeysWith: { $1 })
      #expect(written.count == own.count)
      let kept = try #require(weights[kind])
      #expect(kept.count == MatchFeature.allCases.count)
      for (feature, weight) in zip(MatchFeature.allCases, kept) {
        #expect(weight == written[feature.rawValue] ?? 0, "\(kind) \(feature.rawValue)")
      }
    }
  }

  @Test func theProbabilitiesOfAllCandidatesAreLessThanOne() {
    var random = SeededRandom(seed: 23)
    for count in 0..<20 {
      let candidates = (0..<count).map { index in
        var candidate = features(vetoes: index % 5 == 4 ? [.sexContradiction] : [])
        for feature in MatchFeature.allCases {
          candidate[feature] = Double.random(in: 0...1, using: &random)
        }
        return candidate
      }
      let probabilities = MatchModel.probabilities(of: candidates)
      #expect(probabilities.count == count)
      #expect(probabilities.allSatisfy { (0...1).contains($0) })
      let fit = zip(probabilities, candidates).filter { $0.1.vetoes.isEmpty }.map(\.0)
      #expect(fit.reduce(0, +) < 1 + 1e-9)
    }
  }

  @Test func rivalsShareTheProbability() {
    let one = features([.rarity: 1])
    let alone = MatchModel.probabilities(of: [one])
    let two = MatchModel.probabilities(of: [one, one])
    #expect(alone[0] > two[0] && two[0] == two[1])
  }

  @Test func aVetoedCandidateIsImprobableAndNoRival() {
    let good = features([.rarity: 1])
    let vetoed = features([.rarity: 1], vetoes: [.sexContradiction])
    let probabilities = MatchModel.probabilities(of: [good, vetoed])
    #expect(probabilities[0] == MatchModel.probabilities(of: [good])[0])
    #expect(probabilities[1] <= 0.01)
  }

  @Test func aVetoedPairIsNeverTheSameName() {
    for veto in Veto.allCases {
      let pair = features([.patronymicAgreement: 1, .initials: 1], vetoes: [veto])
      #expect(MatchModel.probabilityOfSameName(pair) <= SpellingComparison.differentProbability)
    }
  }

  @Test(arguments: Kind.allCases)
  func whatWasLostSpeaksAgainst(kind: Kind) {
    let base = MatchModel.probabilityOfSameName(features(of: kind))
    for feature in [MatchFeature.queryLoss, .candidateLoss] {
      #expect(MatchModel.probabilityOfSameName(features([feature: 1], of: kind)) < base)
      let odds = MatchModel.probabilities(of: [
        features(of: kind), features([feature: 1], of: kind),
      ])
      #expect(odds[1] < odds[0], "\(feature)")
    }
  }

  // A pair of full tokens of which one costs more and more.
  @Test(arguments: Kind.allCases, [0.0, 1])
  func aWorseTokenNeverMakesAMatchMoreProbable(kind: Kind, isOneAlphabet: Double) {
    let all = stride(from: 0.0, through: 1.1, by: 0.05).map { cost in
      features(
        [
          .meanCost: cost / 2, .worstCost: cost, .worstCostSquared: cost * cost,
          .sameAlphabet: isOneAlphabet, .worstCostSameAlphabet: isOneAlphabet * cost,
        ], of: kind)
    }
    for (near, far) in zip(all, all.dropFirst()) {
      #expect(
        MatchModel.probabilityOfSameName(near) >= MatchModel.probabilityOfSameName(far) - 1e-9)
      let odds = MatchModel.probabilities(of: [near, far])
      #expect(odds[0] >= odds[1] - 1e-9)
    }
  }

  @Test func hugeSumsGiveProbabilitiesStill() {
    for value in [1e6, -1e6] {
      let extreme = features([.rarity: value, .queryLoss: -value, .meanCost: -value])
      #expect((0...1).contains(MatchModel.probabilities(of: [extreme, extreme])[0]))
      #expect((0...1).contains(MatchModel.probabilityOfSameName(extreme)))
    }
  }
}
