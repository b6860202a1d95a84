// Made by: swift run onoma-tables match-weights < dictionaries/match-weights.tsv \
//   > Sources/Onoma/Keys/MatchModel+Generated.swift

extension MatchModel {
  static let resolutionWeights: [Kind: [Double]] = [
    .person: [
      0.708,  // bias
      -2.440,  // mean-cost
      -1.816,  // worst-cost
      1.483,  // worst-cost-squared
      1.389,  // worst-cost-same-alphabet
      -5.048,  // query-loss
      -4.649,  // candidate-loss
      3.765,  // both-loss
      -1.308,  // one-token
      -0.449,  // shortness
      -1.319,  // short-cost
      7.006,  // rarity
      1.280,  // initials
      3.774,  // patronymic-agreement
      0.122,  // patronymic-missing
      -0.019,  // finals-differ
      -1.411,  // skeleton-differs
      -1.298,  // reordered
      -1.134,  // joined
      -1.836,  // exact
      1.515,  // markless
      -0.322,  // other-language
      1.614,  // inflected
      0,  // former
      0.354,  // prominence
      0.078,  // same-alphabet
      0,  // same-class
    ],
    .place: [
      0.708,  // bias
      -2.440,  // mean-cost
      -1.816,  // worst-cost
      1.483,  // worst-cost-squared
      1.389,  // worst-cost-same-alphabet
      -5.048,  // query-loss
      -4.649,  // candidate-loss
      3.765,  // both-loss
      -1.308,  // one-token
      -0.449,  // shortness
      -1.319,  // short-cost
      7.006,  // rarity
      1.280,  // initials
      3.774,  // patronymic-agreement
      0.122,  // patronymic-missing
      -0.019,  // finals-differ
      -1.411,  // skeleton-differs
      -1.298,  // reordered
      -1.134,  // joined
      -1.836,  // exact
      1.515,  // markless
      -0.322,  // other-language
      1.614,  // inflected
      0,  // former
      0.354,  // prominence
      0.078,  // same-alphabet
      0,  // same-class
    ],
    .organization: [
      0.708,  // bias
      -2.440,  // mean-cost
      -1.816,  // worst-cost
      1.483,  // worst-cost-squared
      1.389,  // worst-cost-same-alphabet
      -5.048,  // query-loss
      -4.649,  // candidate-loss
      3.765,  // both-loss
      -1.308,  // one-token
      -0.449,  // shortness
      -1.319,  // short-cost
      7.006,  // rarity
      1.280,  // initials
      3.774,  // patronymic-agreement
      0.122,  // patronymic-missing
      -0.019,  // finals-differ
      -1.411,  // skeleton-differs
      -1.298,  // reordered
      -1.134,  // joined
      -1.836,  // exact
      1.515,  // markless
      -0.322,  // other-language
      1.614,  // inflected
      0,  // former
      0.354,  // prominence
      0.078,  // same-alphabet
      0,  // same-class
    ],
  ]
  static let comparisonWeights: [Kind: [Double]] = [
    .person: [
      1.977,  // bias
      -2.755,  // mean-cost
      -0.130,  // worst-cost
      1.096,  // worst-cost-squared
      0.717,  // worst-cost-same-alphabet
      -3.719,  // query-loss
      -3.809,  // candidate-loss
      2.570,  // both-loss
      -1.485,  // one-token
      -0.451,  // shortness
      -0.613,  // short-cost
      0.000,  // rarity
      0.568,  // initials
      4.052,  // patronymic-agreement
      0.415,  // patronymic-missing
      0.227,  // finals-differ
      -0.772,  // skeleton-differs
      -0.383,  // reordered
      -1.392,  // joined
      0.000,  // exact
      0.000,  // markless
      0.000,  // other-language
      0.000,  // inflected
      0,  // former
      0.000,  // prominence
      0.009,  // same-alphabet
      0,  // same-class
    ],
    .place: [
      1.977,  // bias
      -2.755,  // mean-cost
      -0.130,  // worst-cost
      1.096,  // worst-cost-squared
      0.717,  // worst-cost-same-alphabet
      -3.719,  // query-loss
      -3.809,  // candidate-loss
      2.570,  // both-loss
      -1.485,  // one-token
      -0.451,  // shortness
      -0.613,  // short-cost
      0.000,  // rarity
      0.568,  // initials
      4.052,  // patronymic-agreement
      0.415,  // patronymic-missing
      0.227,  // finals-differ
      -0.772,  // skeleton-differs
      -0.383,  // reordered
      -1.392,  // joined
      0.000,  // exact
      0.000,  // markless
      0.000,  // other-language
      0.000,  // inflected
      0,  // former
      0.000,  // prominence
      0.009,  // same-alphabet
      0,  // same-class
    ],
    .organization: [
      1.977,  // bias
      -2.755,  // mean-cost
      -0.130,  // worst-cost
      1.096,  // worst-cost-squared
      0.717,  // worst-cost-same-alphabet
      -3.719,  // query-loss
      -3.809,  // candidate-loss
      2.570,  // both-loss
      -1.485,  // one-token
      -0.451,  // shortness
      -0.613,  // short-cost
      0.000,  // rarity
      0.568,  // initials
      4.052,  // patronymic-agreement
      0.415,  // patronymic-missing
      0.227,  // finals-differ
      -0.772,  // skeleton-differs
      -0.383,  // reordered
      -1.392,  // joined
      0.000,  // exact
      0.000,  // markless
      0.000,  // other-language
      0.000,  // inflected
      0,  // former
      0.000,  // prominence
      0.009,  // same-alphabet
      0,  // same-class
    ],
  ]
}
