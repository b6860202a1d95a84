extension DocumentLinking {
  /// Links names whose spelling is in no dictionary by what they sound like.
  ///
  /// Windows of words with capitals are looked up by skeleton, the longest first, with the endings
  /// that their last word may have. A person must meet in two tokens, a place or an organization in
  /// one long one; and nothing else may come as close.
  mutating func linkSkeletons() throws(LexiconError) {
    var word = 0
    while word < text.words.count {
      var next = word + 1
      for length in stride(from: SkeletonWindow.wordLimit, through: 1, by: -1) {
        guard let window = SkeletonWindow(at: word, length: length, in: &self),
          let match = try skeletonMatch(window)
        else { continue }
        // A known family name alone is for the short forms, whatever it sounds like.
        if length == 1, try !familyReadings(at: word).isEmpty { break }
        take(window.words, mention(of: match, in: window), match.entity)
        next = window.words.upperBound + 1
        break
      }
      word = next
    }
  }

  private struct SkeletonMatch {
    var entity: Entity
    var name: EntityName
    var judgement: Judgement
    var form: SkeletonWindow.Form
    var rivals: [Entity]
  }

  // The entity whose name comes closest to a form of the window; `nil` where none is close enough.
  private mutating func skeletonMatch(
    _ window: SkeletonWindow
  ) throws(LexiconError) -> SkeletonMatch? {
    var best: SkeletonMatch?
    for form in window.forms {
      for match in try skeletonMatches(form, window) {
        guard let known = best else {
          best = match
          continue
        }
        if match.entity.id == known.entity.id {
          if isCloser(match, known) { best = match; best?.rivals = known.rivals }
        } else if isCloser(match, known) {
          best = match
          let isFar = known.judgement.cost - match.judgement.cost >= SkeletonWindow.margin
          best?.rivals = isFar ? [] : known.rivals + [known.entity]
        } else if match.judgement.cost - known.judgement.cost < SkeletonWindow.margin,
          match.form.endings == known.form.endings
        {
          best?.rivals.append(match.entity)
        }
      }
    }
    return best
  }

  private func isCloser(_ left: SkeletonMatch, _ right: SkeletonMatch) -> Bool {
    if left.judgement.cost != right.judgement.cost {
      return left.judgement.cost < right.judgement.cost
    }
    if left.form.endings.count != right.form.endings.count {
      return left.form.endings.count < right.form.endings.count
    }
    return left.entity.id < right.entity.id
  }

  private mutating func skeletonMatches(
    _ form: SkeletonWindow.Form, _ window: SkeletonWindow
  ) throws(LexiconError) -> [SkeletonMatch] {
    var found: [SkeletonMatch] = []
    for reading in try skeletonReadings(form, window) {
      guard reading.objection == nil, let judgement = reading.judgement else { continue }
      found.append(
        SkeletonMatch(
          entity: reading.entity, name: reading.name, judgement: judgement, form: form, rivals: []))
    }
    return found
  }

  /// A name whose skeleton is that of a form of a window, and what speaks against it.
  struct SkeletonReading {
    var entity: Entity
    var name: EntityName
    /// `nil` where the entity is no matter for sound.
    var judgement: Judgement?
    var objection: Objection?
  }

  /// The names whose skeleton is that of the form, each with what speaks against it.
  mutating func skeletonReadings(
    _ form: SkeletonWindow.Form, _ window: SkeletonWindow
  ) throws(LexiconError) -> [SkeletonReading] {
    let query = form.name
    var found: [SkeletonReading] = []
    var seen: Set<Posting> = []
    for key in SkeletonKeys.keys(of: query) {
      for posting in try lexicon.skeletonPostings(key) where seen.insert(posting).inserted {
        let entity = try cache.entity(at: posting.entity)
        guard Int(posting.name) < entity.names.count else { continue }
        found.append(reading(posting, entity, query, window))
      }
    }
    return found
  }

  private mutating func reading(
    _ posting: Posting, _ entity: Entity, _ query: SpelledName, _ window: SkeletonWindow
  ) -> SkeletonReading {
    var reading = SkeletonReading(entity: entity, name: entity.names[Int(posting.name)])
    guard !entity.needsContext else {
      reading.objection = .needsContext
      return reading
    }
    let candidate = spelling.name(posting, reading.name, kind: entity.kind)
    guard isOfLikeLength(query, candidate) else {
      reading.objection = .spellingDiffers
      return reading
    }
    let judgement = NameComparison.judgement(of: query, against: candidate, kind: entity.kind)
    reading.judgement = judgement
    if judgement.outcome != .auto {
      reading.objection = .spellingDiffers
    } else if !isEnough(judgement, entity, query, window) {
      reading.objection = .tooFewSounds
    }
    return reading
  }

  // Where the lengths are far apart the costs are too: nothing needs to be compared.
  private func isOfLikeLength(_ query: SpelledName, _ candidate: SpelledName) -> Bool {
    let (left, right) = (query.length, candidate.length)
    return abs(left - right) * 3 <= max(left, right)
  }

  // Short names of one word are like too many others, and a place of one word is not told from
  // ordinary words but by a spelling that is nearly its own.
  private func isEnough(
    _ judgement: Judgement, _ entity: Entity, _ query: SpelledName, _ window: SkeletonWindow
  ) -> Bool {
    switch entity.kind {
    case .person: return judgement.links.count > 1
    case .organization where query.tokens.count == 1: return false
    case .place, .organization:
      if judgement.links.count > 1 { return judgement.phoneCount >= SkeletonWindow.phoneMinimum }
      return judgement.phoneCount >= SkeletonWindow.singlePhoneMinimum
        && judgement.cost <= SkeletonWindow.singlePlaceCost
    }
  }

  private func mention(of match: SkeletonMatch, in window: SkeletonWindow) -> Mention {
    let start = text.token(window.words.lowerBound).start
    let end = window.end(of: match.form, in: text)
    let isLinked = match.rivals.isEmpty
    let score = max(0, 0.95 - match.judgement.cost * 2)
    let evidence = Evidence(
      step: .skeleton, form: match.name.form, language: match.name.language,
      notes: ["spelling differs at a cost of \(match.judgement.cost.rounded(toPlaces: 3))"])
    let language = text.languages.document
    let candidates = ([match.entity] + match.rivals).map { entity in
      Candidate(
        entity: entity.id, name: entity.bestName(in: language), kind: entity.kind, score: score,
        evidence: evidence)
    }
    return Mention(
      range: start..<end, nameRange: start..<match.form.stemEnd, endingRange: end..<end,
      text: text.text(start..<end), language: window.language, kind: match.entity.kind,
      verdict: isLinked ? .linked : .ambiguous, entity: isLinked ? match.entity.id : nil,
      name: match.entity.bestName(in: language), stem: text.text(start..<match.form.stemEnd),
      endings: match.form.endings, score: score, candidates: candidates, evidence: evidence,
      sex: match.entity.sex, isRewritable: isLinked && !surroundings.isInSpeech(start..<end),
      shape: .full)
  }
}
