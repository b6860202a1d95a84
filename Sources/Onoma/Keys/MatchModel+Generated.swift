// Made by: swift run onoma-tables match-weights < dictionaries/match-weights.tsv \
//   > Sources/Onoma/Keys/MatchModel+Generated.swift

extension MatchModel {
  static let resolutionWeights: [Kind: [Double]] = [
    .person: [
      1.610,  // bias
      -1.282,  // mean-cost
      -0.405,  // worst-cost
      -2.616,  // worst-cost-squared
      0.000,  // worst-cost-same-alphabet
      -6.370,  // query-loss
      -6.020,  // candidate-loss
      0.000,  // both-loss
      -1.080,  // one-token
      0.000,  // shortness
      0.000,  // short-cost
      6.948,  // rarity
      0.151,  // initials
      1.625,  // patronymic-agreement
      -0.451,  // patronymic-missing
      -0.191,  // finals-differ
      -0.903,  // skeleton-differs
      0.000,  // reordered
      -1.405,  // joined
      3.000,  // exact
      2.000,  // markless
      -1.178,  // other-language
      0.012,  // inflected
      0,  // former
      0.805,  // prominence
      1.262,  // same-alphabet
      -0.760,  // same-class
    ],
    .place: [
      3.554,  // bias
      -4.403,  // mean-cost
      0.000,  // worst-cost
      0.000,  // worst-cost-squared
      0.000,  // worst-cost-same-alphabet
      -2.363,  // query-loss
      -3.314,  // candidate-loss
      0.000,  // both-loss
      -1.909,  // one-token
      -1.181,  // shortness
      -3.497,  // short-cost
      2.393,  // rarity
      0.000,  // initials
      0.000,  // patronymic-agreement
      0.000,  // patronymic-missing
      -0.790,  // finals-differ
      -1.791,  // skeleton-differs
      -1.415,  // reordered
      -2.511,  // joined
      3.000,  // exact
      2.000,  // markless
      0.309,  // other-language
      0.000,  // inflected
      0,  // former
      1.777,  // prominence
      -0.628,  // same-alphabet
      -0.165,  // same-class
    ],
    .organization: [
      -0.126,  // bias
      -2.412,  // mean-cost
      0.000,  // worst-cost
      0.000,  // worst-cost-squared
      0.000,  // worst-cost-same-alphabet
      -1.800,  // query-loss
      -3.176,  // candidate-loss
      0.000,  // both-loss
      -0.006,  // one-token
      0.000,  // shortness
      -4.732,  // short-cost
      6.626,  // rarity
      0.686,  // initials
      0.000,  // patronymic-agreement
      0.000,  // patronymic-missing
      0.000,  // finals-differ
      -0.595,  // skeleton-differs
      0.000,  // reordered
      0.000,  // joined
      3.000,  // exact
      2.000,  // markless
      1.259,  // other-language
      1.080,  // inflected
      0,  // former
      0.000,  // prominence
      -0.879,  // same-alphabet
      -0.120,  // same-class
    ],
  ]
  static let comparisonWeights: [Kind: [Double]] = [
    .person: [
      3.460,  // bias
      -0.861,  // mean-cost
      -0.764,  // worst-cost
      -1.998,  // worst-cost-squared
      -0.050,  // worst-cost-same-alphabet
      -6.005,  // query-loss
      -5.578,  // candidate-loss
      0.000,  // both-loss
      -1.539,  // one-token
      0.000,  // shortness
      0.000,  // short-cost
      0.000,  // rarity
      -1.021,  // initials
      2.364,  // patronymic-agreement
      0.176,  // patronymic-missing
      0.000,  // finals-differ
      -0.447,  // skeleton-differs
      0.000,  // reordered
      -2.202,  // joined
      0.000,  // exact
      0.000,  // markless
      0.000,  // other-language
      0.000,  // inflected
      0,  // former
      0.000,  // prominence
      0.864,  // same-alphabet
      -0.571,  // same-class
    ],
    .place: [
      1.688,  // bias
      -2.942,  // mean-cost
      0.000,  // worst-cost
      0.000,  // worst-cost-squared
      0.000,  // worst-cost-same-alphabet
      -1.750,  // query-loss
      -2.423,  // candidate-loss
      0.000,  // both-loss
      -0.924,  // one-token
      -1.229,  // shortness
      -2.425,  // short-cost
      0.000,  // rarity
      0.000,  // initials
      0.000,  // patronymic-agreement
      0.000,  // patronymic-missing
      -0.517,  // finals-differ
      -1.249,  // skeleton-differs
      -0.891,  // reordered
      -1.591,  // joined
      0.000,  // exact
      0.000,  // markless
      0.000,  // other-language
      0.000,  // inflected
      0,  // former
      0.000,  // prominence
      -0.425,  // same-alphabet
      -0.422,  // same-class
    ],
    .organization: [
      2.055,  // bias
      -1.936,  // mean-cost
      0.000,  // worst-cost
      0.000,  // worst-cost-squared
      0.000,  // worst-cost-same-alphabet
      -1.800,  // query-loss
      -3.471,  // candidate-loss
      0.000,  // both-loss
      -1.034,  // one-token
      0.000,  // shortness
      -5.312,  // short-cost
      0.000,  // rarity
      0.225,  // initials
      0.000,  // patronymic-agreement
      0.000,  // patronymic-missing
      0.000,  // finals-differ
      -0.057,  // skeleton-differs
      0.000,  // reordered
      0.000,  // joined
      0.000,  // exact
      0.000,  // markless
      0.000,  // other-language
      0.000,  // inflected
      0,  // former
      0.000,  // prominence
      -0.267,  // same-alphabet
      -0.345,  // same-class
    ],
  ]
}
