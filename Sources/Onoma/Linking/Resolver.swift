/// Says which entity a name by itself means.
public struct Resolver: Sendable {
  private let lexicon: Lexicon
  /// A name is linked where its best candidate is at least so probable.
  public var minimumProbability = 0.8
  /// A name is linked where its best candidate is so much more probable than the next.
  public var margin = 0.3

  /// What is known of a name besides its letters.
  public struct Query: Hashable, Sendable {
    public var name: String
    public var language: Language?
    public var kind: Kind?

    public init(_ name: String, language: Language? = nil, kind: Kind? = nil) {
      self.name = name
      self.language = language
      self.kind = kind
    }
  }

  /// The answer.
  public struct Resolution: Hashable, Sendable {
    public var verdict: Verdict
    /// The entity of a linked name; `nil` for the other verdicts.
    public var entity: EntityID?
    /// Best first.
    public var candidates: [Candidate]
  }

  // Candidates that are less probable than this are not shown, unless they are the best.
  private static let shownProbability = 0.001
  private static let nameByteLimit = 4096

  /// - Throws: ``LexiconError`` where the lexicon is damaged.
  public init(_ lexicon: Lexicon) throws(LexiconError) {
    self.lexicon = lexicon
  }

  /// The entities that the name may mean, each with its probability.
  ///
  /// A name of more than 4,096 bytes is nobody's; it is unknown.
  ///
  /// - Throws: ``LexiconError`` where the lexicon is damaged.
  /// - Complexity: bounded, whatever the name and the size of the lexicon.
  public func resolution(
    of query: Query, limit: Int = 5
  ) throws(LexiconError) -> Resolution {
    guard query.name.utf8.count <= Resolver.nameByteLimit else {
      return Resolution(verdict: .unknown, entity: nil, candidates: [])
    }
    let trial = try MatchTrial(query, lexicon: lexicon)
    var matches: [EntityID: NameCandidate] = [:]
    var doubted: Set<EntityID> = []
    for match in try trial.candidates() {
      // Who is spelled otherwise in the query's own language is not surely meant.
      if match.features.isDoubtful, match.name.language == trial.language {
        doubted.insert(match.entity.id)
      }
      if let known = matches[match.entity.id], !match.isBetter(than: known) { continue }
      matches[match.entity.id] = match
    }
    let kept = matches.values.sorted { $0.entity.id < $1.entity.id }
    let probabilities = MatchModel.probabilities(of: kept.map(\.features))
    let ranked = zip(kept, probabilities).sorted {
      $0.1 != $1.1 ? $0.1 > $1.1 : $0.0.entity.id < $1.0.entity.id
    }
    return resolution(ranked, doubted, language: trial.language, limit: limit)
  }

  private func resolution(
    _ ranked: [(NameCandidate, Double)], _ doubted: Set<EntityID>, language: Language, limit: Int
  ) -> Resolution {
    let best = ranked.first?.1 ?? 0
    let second = ranked.dropFirst().first?.1 ?? 0
    var verdict = Verdict.unknown
    if let first = ranked.first?.0, best >= minimumProbability, best - second >= margin,
      !first.isFamilyNameAlone, !first.features.isDoubtful,
      first.step != .skeleton || !doubted.contains(first.entity.id)
    {
      verdict = .linked
    } else if ranked.reduce(0, { $0 + $1.1 }) >= minimumProbability {
      verdict = .ambiguous
    }
    let shown = ranked.prefix(max(1, limit)).filter {
      $0.1 >= Resolver.shownProbability || $0.1 == best
    }
    return Resolution(
      verdict: verdict, entity: verdict == .linked ? ranked.first?.0.entity.id : nil,
      candidates: shown.map { $0.candidate(probability: $1, language: language) })
  }
}
