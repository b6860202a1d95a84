/// A reason why two names are not taken for two spellings of one name.
enum Veto: UInt8, Sendable, CaseIterable {
  /// Endings of family names or patronymics of different sex.
  case sexContradiction
  /// One name has tokens that the other lacks.
  case numberOfTokens
  /// An initial that the given name does not begin with.
  case initialContradiction
  /// Different consonant frames.
  case skeletonDiffers
  /// A token costs too much by the strict costs.
  case hardCost
  /// One token ends in a vowel and the other in a consonant.
  case finalVowel
  /// Patronymics of different fathers.
  case patronymicContradiction
  /// Different numbers: *Nord Stream 2*, *Nikolay II*.
  case numberContradiction
}

/// What the spellings of two names say about their being one name.
struct Judgement: Sendable {
  /// What to do with a candidate that is spelled so.
  enum Outcome: UInt8, Sendable, Comparable {
    case none, suggest, auto

    static func < (left: Outcome, right: Outcome) -> Bool { left.rawValue < right.rawValue }
  }

  /// Tokens of the two names that met.
  struct Link: Sendable {
    /// Indices of the query's tokens; several where they were joined.
    let query: Range<Int>
    /// Indices of the candidate's tokens.
    let candidate: Range<Int>
    /// The strict cost per phone.
    let cost: Double
    /// Whether one side is an initial.
    let hasInitial: Bool
  }

  /// The tokens that met, in the order of the query.
  let links: [Link]
  /// The strict cost of the whole name per phone of the longer one; tokens that met none are lost.
  let cost: Double
  /// The highest cost of a link.
  let worstCost: Double
  /// The number of phones of the longer name: short names are weak evidence, for places above all.
  let phoneCount: Int
  /// The vetoes struck, without repetition.
  let vetoes: [Veto]
  /// What the costs and the vetoes come to.
  let outcome: Outcome
}
