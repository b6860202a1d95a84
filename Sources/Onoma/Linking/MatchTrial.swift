/// One name looked up in a lexicon: what it may be, each with its features.
struct MatchTrial {
  let language: Language
  private let query: Resolver.Query
  private let lexicon: Lexicon
  private let name: QueryName
  private let spelled: SpelledName

  init(_ query: Resolver.Query, lexicon: Lexicon) throws(LexiconError) {
    self.query = query
    self.lexicon = lexicon
    language = query.language ?? LanguageGuesser.map(of: Array(query.name.utf8)).document
    name = try QueryName(query.name, lexicon: lexicon)
    spelled = SpelledName(name.text, language: query.language ?? language, kind: query.kind)
  }

  /// The candidates, several an entity.
  func candidates() throws(LexiconError) -> [NameCandidate] {
    var found = try exactCandidates()
    var seen = Set(found.map { CandidateKey(entity: $0.entity.id, form: $0.name.form) })
    var count = 0
    for name in try CandidateSearch(lexicon).names(for: spelled) {
      guard count < CandidateSearch.foundLimit else { break }
      guard let candidate = try candidate(name.posting, step: .skeleton),
        seen.insert(CandidateKey(entity: candidate.entity.id, form: candidate.name.form)).inserted
      else { continue }
      count += 1
      found.append(candidate)
    }
    return found
  }

  private struct CandidateKey: Hashable {
    var entity: EntityID
    var form: String
  }

  // The whole name as a spelling, as it is and without what stands around it.
  private func exactCandidates() throws(LexiconError) -> [NameCandidate] {
    var found: [NameCandidate] = []
    let texts = query.name == name.text ? [query.name] : [query.name, name.text]
    for text in texts {
      let tokens = NameTokens.folded(text)
      for (variant, isBare) in [(tokens, false), (NameTokens.markless(tokens) ?? [], true)]
      where !variant.isEmpty && variant.count <= NameSpellings.tokenLimit {
        let hash = variant.reduce(KeyHash.start) { $0.appending(KeyHash.token($1)) }
        guard let entry = try lexicon.spelling(hash) else { continue }
        for posting in try lexicon.postings(entry).prefix(256) {
          let step = isBare || posting.isMarkless ? Evidence.Step.markless : .exact
          if let candidate = try candidate(posting, step: step) { found.append(candidate) }
        }
      }
    }
    return found
  }

  private func candidate(
    _ posting: Posting, step: Evidence.Step
  ) throws(LexiconError) -> NameCandidate? {
    let entity = try lexicon.entity(at: posting.entity)
    guard query.kind == nil || query.kind == entity.kind,
      Int(posting.name) < entity.names.count
    else { return nil }
    let name = entity.names[Int(posting.name)]
    let other = SpelledName(name.form, language: name.language, kind: entity.kind)
    let relatives = try Relatives(spelled(for: entity.kind), other, lexicon)
    let match = NameMatch(
      spelled(for: entity.kind), other, areRelated: relatives.areRelated)
    var features = MatchFeatures(match, kind: entity.kind)
    try complete(&features, of: match, entity, name, posting, step)
    return NameCandidate(
      entity: entity, name: name, match: match, features: features, step: step,
      ending: posting.ending)
  }

  private func spelled(for kind: Kind) -> SpelledName {
    query.kind == nil && kind != .person
      ? SpelledName(name.text, language: query.language ?? language, kind: kind) : spelled
  }

  // What the lexicon knows beyond the spelling.
  private func complete(
    _ features: inout MatchFeatures, of match: NameMatch, _ entity: Entity,
    _ entityName: EntityName,
    _ posting: Posting, _ step: Evidence.Step
  ) throws(LexiconError) {
    features[.prominence] = Double(entity.prominence) / 100
    features[.former] = entityName.status == .former ? 1 : 0
    if step != .skeleton, posting.shape != .family {
      features[.exact] = step == .exact ? 1 : 0
      features[.markless] = step == .markless ? 1 : 0
      features[.otherLanguage] = entityName.language == language ? 0 : 1
      features[.inflected] = posting.ending == nil ? 0 : 1
      // The lexicon knows that the spelling is this name: what sound says is no objection.
      features.vetoes = []
      features.isDoubtful = false
    }
    features[.rarity] = try rarity(of: match)
    if let sex = name.sex, let own = entity.sex, sex != own {
      features.vetoes.append(.sexContradiction)
    }
  }

  // The information of the tokens met, in bits, by their share of all names, up to forty bits.
  private func rarity(of match: NameMatch) throws(LexiconError) -> Double {
    var bits = 0.0
    for pair in match.pairs where !pair.hasInitial {
      let token = match.isJoined ? nil : match.candidate.tokens[pair.right]
      let frequency = try token.map { (token) throws(LexiconError) in
        try lexicon.tokens.frequency(of: token)
      }
      let share = Double(lexicon.entityCount + 1) / Double(max(1, frequency ?? 1))
      bits += max(0, share.bitCount)
    }
    return min(bits, 40) / 40
  }
}

extension Double {
  /// How many times it is halved to come to one: the binary logarithm to within 0.1.
  fileprivate var bitCount: Double {
    Double(exponent) + significand - 1
  }
}

// The classes of spellings that the tokens of two names are in.
private struct Relatives {
  private var classes: [String: [UInt32]] = [:]

  init(_ left: SpelledName, _ right: SpelledName, _ lexicon: Lexicon) throws(LexiconError) {
    for token in left.tokens + right.tokens where classes[token.text] == nil {
      classes[token.text] = try lexicon.words.nameClasses(
        KeyHash.token(Folding.folded(token.text)))
    }
  }

  func areRelated(_ left: SpelledToken, _ right: SpelledToken) -> Bool {
    guard let own = classes[left.text], let theirs = classes[right.text] else { return false }
    return own.contains(where: theirs.contains)
  }
}
