import Testing

@testable import Onoma

@Suite struct MatchFeatureTests {
  @Test func everyFeatureHasAPlaceOfItsOwn() {
    #expect(MatchFeature.allCases.map(\.ordinal) == Array(MatchFeature.allCases.indices))
  }

  @Test func namesAreWordsJoinedByHyphens() {
    for feature in MatchFeature.allCases {
      #expect(feature.rawValue.allSatisfy { $0 == "-" || ("a"..."z").contains($0) })
    }
  }

  @Test func theSumIsThatOfTheValuesByTheirWeights() {
    var features = MatchFeatures(kind: .place)
    features[.meanCost] = 0.5
    features[.rarity] = 2
    var weights = [Double](repeating: 0, count: MatchFeature.allCases.count)
    weights[MatchFeature.meanCost.ordinal] = -4
    weights[MatchFeature.rarity.ordinal] = 3
    weights[MatchFeature.joined.ordinal] = 100
    #expect(features.sum([.place: weights, .person: []]) == 4)
    #expect(features[.joined] == 0)
  }

  @Test func onlyWhatIsNotZeroIsNamed() {
    var features = MatchFeatures(kind: .person)
    #expect(features.named.isEmpty && features.vetoes.isEmpty)
    features[.shortness] = 0.25
    #expect(features.named == [FeatureValue(name: "shortness", value: 0.25)])
  }
}
