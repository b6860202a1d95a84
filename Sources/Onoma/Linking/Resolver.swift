/// Says which entity a name by itself means.
public struct Resolver: Sendable {
  private let annotator: Annotator
  private let lexicon: Lexicon

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

  /// Candidates below this are suggestions only.
  static let linkedScore = 0.6
  private static let nameByteLimit = 4096

  /// - Throws: ``LexiconError`` where the lexicon is damaged.
  public init(_ lexicon: Lexicon) throws(LexiconError) {
    self.lexicon = lexicon
    annotator = try Annotator(lexicon)
  }

  /// The entities that the name may mean.
  ///
  /// A name of more than 4,096 bytes is nobody's; it is unknown.
  ///
  /// - Throws: ``LexiconError`` where the lexicon is damaged.
  public func resolution(
    of query: Query, limit: Int = 5
  ) throws(LexiconError) -> Resolution {
    guard query.name.utf8.count <= Resolver.nameByteLimit else {
      return Resolution(verdict: .unknown, entity: nil, candidates: [])
    }
    var found: [EntityID: Candidate] = [:]
    for candidate in try exactCandidates(query) { Resolver.keep(candidate, in: &found) }
    for candidate in try skeletonCandidates(query) { Resolver.keep(candidate, in: &found) }
    let ranked = found.values.filter { query.kind == nil || $0.kind == query.kind }.sorted {
      $0.score != $1.score ? $0.score > $1.score : $0.entity < $1.entity
    }
    return resolution(ranked, limit: limit)
  }

  private func resolution(_ ranked: [Candidate], limit: Int) -> Resolution {
    let best = ranked.first
    let second = ranked.dropFirst().first?.score ?? 0
    var verdict = Verdict.unknown
    if let best, best.score >= Resolver.linkedScore {
      verdict = best.score - second >= MentionMaker.margin ? .linked : .ambiguous
    }
    return Resolution(
      verdict: verdict, entity: verdict == .linked ? best?.entity : nil,
      candidates: Array(ranked.prefix(max(1, limit))))
  }

  private static func keep(_ candidate: Candidate, in found: inout [EntityID: Candidate]) {
    if let known = found[candidate.entity], known.score >= candidate.score { return }
    found[candidate.entity] = candidate
  }

  private func language(of query: Query) -> Language {
    if let language = query.language { return language }
    let bytes = Array(query.name.utf8)
    return LanguageGuesser.map(of: bytes).document
  }

  // The whole name as a spelling, with an ending where nothing else fits. Family names alone are
  // candidates, never links.
  private func exactCandidates(_ query: Query) throws(LexiconError) -> [Candidate] {
    let language = language(of: query)
    var found: [Candidate] = []
    let tokens = NameTokens.folded(query.name)
    for (variant, isBare) in [(tokens, false), (NameTokens.markless(tokens) ?? [], true)]
    where !variant.isEmpty && variant.count <= NameSpellings.tokenLimit {
      let hash = variant.reduce(KeyHash.start) { $0.appending(KeyHash.token($1)) }
      guard let entry = try lexicon.spelling(hash) else { continue }
      for posting in try lexicon.postings(entry) {
        let entity = try lexicon.entity(at: posting.entity)
        guard Int(posting.name) < entity.names.count else { continue }
        let name = entity.names[Int(posting.name)]
        found.append(candidate(entity, name, posting, language, textHasMarks: isBare))
      }
    }
    return found
  }

  private func candidate(
    _ entity: Entity, _ name: EntityName, _ posting: Posting, _ language: Language,
    textHasMarks: Bool
  ) -> Candidate {
    var score =
      0.99 - HypothesisMaker.Cost.missingProminence * Double(100 - min(entity.prominence, 100))
      / 100
    if name.language != language { score -= HypothesisMaker.Cost.otherLanguage / 2 }
    if name.status == .former { score -= HypothesisMaker.Cost.former }
    if posting.isMarkless || textHasMarks { score -= HypothesisMaker.Cost.markless }
    if posting.ending != nil { score -= HypothesisMaker.Cost.disharmony }
    var notes: [String] = posting.ending.map { ["case: \($0.tag)"] } ?? []
    if posting.shape == .family {
      score = min(score, Resolver.linkedScore - 0.1)
      notes.append("a family name alone")
    }
    let isMarkless = posting.isMarkless || textHasMarks
    return Candidate(
      entity: entity.id, name: entity.bestName(in: language), kind: entity.kind,
      score: score,
      evidence: Evidence(
        step: isMarkless ? .markless : .exact, form: name.form, language: name.language,
        notes: notes))
  }

  private func skeletonCandidates(_ query: Query) throws(LexiconError) -> [Candidate] {
    let language = language(of: query)
    let spelled = SpelledName(query.name, language: query.language ?? language, kind: query.kind)
    var found: [Candidate] = []
    var seen: Set<Posting> = []
    for key in SkeletonKeys.keys(of: spelled) {
      for posting in try lexicon.skeletonPostings(key) where seen.insert(posting).inserted {
        let entity = try lexicon.entity(at: posting.entity)
        guard Int(posting.name) < entity.names.count else { continue }
        let name = entity.names[Int(posting.name)]
        let other = SpelledName(name.form, language: name.language, kind: entity.kind)
        let comparison = NameComparison(spelled, other, kind: entity.kind)
        if let candidate = candidate(entity, name, comparison, language) { found.append(candidate) }
      }
    }
    return found
  }

  private func candidate(
    _ entity: Entity, _ name: EntityName, _ comparison: NameComparison, _ language: Language
  ) -> Candidate? {
    let judgement = comparison.judgement
    guard judgement.outcome != .none else { return nil }
    let isPlain =
      entity.kind == .person
      ? judgement.links.count > 1 : judgement.phoneCount >= SkeletonWindow.phoneMinimum
    let isSure = judgement.outcome == .auto && isPlain
    let missing =
      HypothesisMaker.Cost.missingProminence * Double(100 - min(entity.prominence, 100)) / 100
    let closeness = max(0, 0.93 - judgement.cost * 2) - missing
    let score =
      isSure ? max(closeness, Resolver.linkedScore) : min(closeness, Resolver.linkedScore - 0.05)
    return Candidate(
      entity: entity.id, name: entity.bestName(in: language), kind: entity.kind,
      score: max(0, score),
      evidence: Evidence(
        step: .skeleton, form: name.form, language: name.language,
        notes: SpellingComparison(comparison).evidence))
  }
}
