// Made by: swift run onoma-tables match-weights < dictionaries/match-weights.tsv \
//   > Sources/Onoma/Keys/MatchModel+Generated.swift

extension MatchModel {
  static let resolutionWeights: [Kind: [Double]] = [
    .person: [
      0.816,  // bias
      0.000,  // mean-cost
      -0.253,  // worst-cost
      -2.728,  // worst-cost-squared
      0.803,  // worst-cost-same-alphabet
      -5.874,  // query-loss
      -5.366,  // candidate-loss
      0.000,  // both-loss
      -1.216,  // one-token
      0.000,  // shortness
      0.000,  // short-cost
      7.383,  // rarity
      0.140,  // initials
      3.235,  // patronymic-agreement
      -0.537,  // patronymic-missing
      -0.161,  // finals-differ
      -0.985,  // skeleton-differs
      0.000,  // reordered
      -1.324,  // joined
      0.000,  // exact
      0.798,  // markless
      -0.885,  // other-language
      0.022,  // inflected
      0,  // former
      0.408,  // prominence
      0.939,  // same-alphabet
      -0.757,  // same-class
    ],
    .place: [
      2.529,  // bias
      -3.899,  // mean-cost
      0.000,  // worst-cost
      0.000,  // worst-cost-squared
      2.319,  // worst-cost-same-alphabet
      -3.673,  // query-loss
      -2.053,  // candidate-loss
      0.000,  // both-loss
      -1.602,  // one-token
      -1.471,  // shortness
      -1.797,  // short-cost
      2.931,  // rarity
      0.000,  // initials
      0.000,  // patronymic-agreement
      0.000,  // patronymic-missing
      -0.556,  // finals-differ
      -1.831,  // skeleton-differs
      -1.052,  // reordered
      -2.207,  // joined
      0.000,  // exact
      1.598,  // markless
      0.326,  // other-language
      0.000,  // inflected
      0,  // former
      1.265,  // prominence
      -0.711,  // same-alphabet
      -0.222,  // same-class
    ],
    .organization: [
      -0.516,  // bias
      -2.039,  // mean-cost
      0.000,  // worst-cost
      0.000,  // worst-cost-squared
      1.662,  // worst-cost-same-alphabet
      -2.258,  // query-loss
      -2.760,  // candidate-loss
      0.000,  // both-loss
      0.000,  // one-token
      0.000,  // shortness
      -4.793,  // short-cost
      6.333,  // rarity
      0.556,  // initials
      0.000,  // patronymic-agreement
      0.000,  // patronymic-missing
      0.000,  // finals-differ
      -0.489,  // skeleton-differs
      -0.013,  // reordered
      0.000,  // joined
      1.232,  // exact
      0.000,  // markless
      1.232,  // other-language
      1.584,  // inflected
      0,  // former
      0.000,  // prominence
      -1.131,  // same-alphabet
      0.547,  // same-class
    ],
  ]
  static let comparisonWeights: [Kind: [Double]] = [
    .person: [
      3.096,  // bias
      0.000,  // mean-cost
      0.000,  // worst-cost
      -2.325,  // worst-cost-squared
      -0.025,  // worst-cost-same-alphabet
      -5.650,  // query-loss
      -5.254,  // candidate-loss
      0.000,  // both-loss
      -1.424,  // one-token
      0.000,  // shortness
      0.000,  // short-cost
      0.000,  // rarity
      -1.073,  // initials
      3.439,  // patronymic-agreement
      0.012,  // patronymic-missing
      0.000,  // finals-differ
      -0.471,  // skeleton-differs
      0.000,  // reordered
      -1.783,  // joined
      0.000,  // exact
      0.000,  // markless
      0.000,  // other-language
      0.000,  // inflected
      0,  // former
      0.000,  // prominence
      0.831,  // same-alphabet
      -0.527,  // same-class
    ],
    .place: [
      1.807,  // bias
      -2.808,  // mean-cost
      0.000,  // worst-cost
      0.000,  // worst-cost-squared
      1.740,  // worst-cost-same-alphabet
      -2.384,  // query-loss
      -1.595,  // candidate-loss
      0.000,  // both-loss
      -1.082,  // one-token
      -0.965,  // shortness
      -1.112,  // short-cost
      0.000,  // rarity
      0.000,  // initials
      0.000,  // patronymic-agreement
      0.000,  // patronymic-missing
      -0.488,  // finals-differ
      -1.301,  // skeleton-differs
      -0.503,  // reordered
      -1.811,  // joined
      0.000,  // exact
      0.000,  // markless
      0.000,  // other-language
      0.000,  // inflected
      0,  // former
      0.000,  // prominence
      -0.443,  // same-alphabet
      -0.256,  // same-class
    ],
    .organization: [
      2.005,  // bias
      -1.740,  // mean-cost
      0.000,  // worst-cost
      0.000,  // worst-cost-squared
      0.830,  // worst-cost-same-alphabet
      -1.963,  // query-loss
      -3.086,  // candidate-loss
      0.000,  // both-loss
      -0.787,  // one-token
      0.000,  // shortness
      -4.921,  // short-cost
      0.000,  // rarity
      0.388,  // initials
      0.000,  // patronymic-agreement
      0.000,  // patronymic-missing
      0.000,  // finals-differ
      0.000,  // skeleton-differs
      0.000,  // reordered
      -0.248,  // joined
      0.000,  // exact
      0.000,  // markless
      0.000,  // other-language
      0.000,  // inflected
      0,  // former
      0.000,  // prominence
      -0.511,  // same-alphabet
      0.322,  // same-class
    ],
  ]
}
