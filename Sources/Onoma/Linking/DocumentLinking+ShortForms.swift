extension DocumentLinking {
  /// Links family names, with initials or alone, of persons whom the document names in full; an
  /// initial or a title can also tell who is meant. Alone and unexplained they stay ambiguous.
  mutating func linkShortForms() throws(LexiconError) {
    for word in text.words.indices where !isTaken[word] {
      // A given name that no known bearer has makes the two words somebody unknown's name.
      if try followsGivenName(word) { continue }
      if try isContradicted(word) { continue }
      let readings = try familyReadings(at: word)
      guard !readings.isEmpty || mayBeRespelled(text.token(word)) else { continue }
      let inHeadline = headlines.contains(text.token(word).start)
      let known = memory.persons(before: word, inHeadline: inHeadline)
      if readings.isEmpty {
        try linkRespelledFamilyName(at: word, known)
      } else {
        try linkFamilyName(at: word, readings, known)
      }
    }
  }

  // Whether a name beside the word says that it is another person's: a given name before the initial
  // (*Lyndon B. Johnson*), or a word with a capital behind it (*Li Syan Lunq*).
  private mutating func isContradicted(_ word: Int) throws(LexiconError) -> Bool {
    if let initials = Initials.before(word, in: text), initials.words.lowerBound > 0,
      text.isSpaced(initials.words.lowerBound)
    {
      let given = initials.words.lowerBound - 1
      if !isTaken[given], text.token(given).shape == .capitalized,
        try lexicon.words.givenName(text.hash(given)) != nil
      {
        return true
      }
    }
    let next = word + 1
    guard next < text.words.count, !isTaken[next], text.isSpaced(next),
      text.token(next).shape == .capitalized, text.token(next).script == text.token(word).script,
      text.language(at: text.token(word).start) != .russian, Initials.after(word, in: text) == nil
    else { return false }
    guard !NeighbourWords.isSmall(text.foldedWord(next)),
      StemReader(text: text).stems(of: word).isEmpty
    else { return false }
    // Two families side by side: *Putin Tokayevlə görüşəcək*.
    guard try familyReadings(at: next).isEmpty else { return false }
    return try !surroundings.beginsTitle(next)
  }

  // The readings of one word as a family name.
  mutating func familyReadings(
    at word: Int
  ) throws(LexiconError) -> [Hypothesis] {
    guard text.token(word).kind == .word else { return [] }
    var readings: [Hypothesis] = []
    for match in try matches(at: word) where !isTaken[match.words.upperBound] {
      guard match.isHarmonic, match.endings.allSatisfy({ $0 != .demonym }) else { continue }
      for posting in try lexicon.postings(match.entry) where posting.shape == .family {
        let entity = try cache.entity(at: posting.entity)
        guard Int(posting.name) < entity.names.count else { continue }
        readings.append(
          Hypothesis(
            match: match, posting: posting, entity: entity,
            name: entity.names[Int(posting.name)], score: 0.9, notes: [], isOrdinaryWord: false))
      }
    }
    return readings
  }

  private mutating func linkFamilyName(
    at word: Int, _ readings: [Hypothesis], _ known: [Entity]
  ) throws(LexiconError) {
    let last = readings.map(\.match.words.upperBound).max() ?? word
    let before = Initials.before(word, in: text)
    let initials = before ?? Initials.after(last, in: text)
    var possible = readings
    var step = Evidence.Step.memory
    if let initials {
      possible = possible.filter { mayBe(initials, of: $0) }
      step = .initials
    }
    let remembered = possible.filter { reading in known.contains { $0.id == reading.entity.id } }
    var note = "named in full elsewhere in the document"
    if !remembered.isEmpty {
      possible = remembered
    } else if let titled = try titled(possible, before) {
      possible = titled.readings
      note = "title: \(titled.title)"
    } else if let initials, !possible.isEmpty,
      possible.allSatisfy({ isConfirmed(initials, of: $0) }),
      try !isCommonFamilyName(word)
    {
      note = "the only bearer of that initial and family name"
    } else {
      return try markAmbiguous(readings, initials)
    }
    guard var mention = mention(of: possible, step: step, note: note) else { return }
    if let initials { extend(&mention, over: initials) }
    let words =
      min(word, before?.words.lowerBound ?? word)...max(last, initials?.words.upperBound ?? last)
    take(words, mention, possible.first { $0.entity.id == mention.entity }?.entity)
  }

  private func mayBe(_ initials: Initials, of reading: Hypothesis) -> Bool {
    let language = text.language(at: reading.match.range.lowerBound)
    return initials.mayBe(of: reading.entity, in: language)
  }

  // A second initial of which the record knows nothing may be anybody's.
  private func isConfirmed(_ initials: Initials, of reading: Hypothesis) -> Bool {
    initials.letters.count == 1
      || reading.entity.names.contains { $0.parts?.patronymic != nil }
      || reading.entity.names.contains { ($0.parts?.given ?? "").contains(" ") }
  }

  private func isCommonFamilyName(_ word: Int) throws(LexiconError) -> Bool {
    try lexicon.words.isCommonFamilyName(text.hash(word))
  }

  // Those readings whose person held the office that stands beside the name.
  private func titled(
    _ readings: [Hypothesis], _ initials: Initials?
  ) throws(LexiconError) -> (readings: [Hypothesis], title: String)? {
    guard let words = readings.first?.match.words,
      let title = try surroundings.title(
        beside: (initials?.words.lowerBound ?? words.lowerBound)...words.upperBound),
      Int(title.number) < titles.count
    else { return nil }
    let id = titles[Int(title.number)]
    let holders = readings.filter { reading in
      reading.entity.roles.contains { $0.title == id && $0.until == nil }
    }
    return holders.isEmpty ? nil : (holders, id)
  }

  private func mention(
    of readings: [Hypothesis], step: Evidence.Step, note: String
  ) -> Mention? {
    guard var mention = maker.mention(of: readings) else { return nil }
    mention.evidence.step = step
    mention.evidence.notes.append(note)
    if let entity = readings.first(where: { $0.entity.id == mention.entity })?.entity {
      mention.name = entity.familyName(in: text.languages.document) ?? mention.stem
    }
    return mention
  }

  private func extend(_ mention: inout Mention, over initials: Initials) {
    if initials.range.lowerBound < mention.range.lowerBound {
      mention.initialsByteCount = mention.range.lowerBound - initials.range.lowerBound
      mention.range = initials.range.lowerBound..<mention.range.upperBound
      mention.nameRange = initials.range.lowerBound..<mention.nameRange.upperBound
    } else {
      mention.range = mention.range.lowerBound..<initials.range.upperBound
      mention.nameRange = mention.nameRange.lowerBound..<initials.range.upperBound
      mention.isRewritable = false
    }
    mention.text = text.text(mention.range)
  }

  // A Russian verb in the past, feminine: its subject is a woman.
  private func isBeforeFeminineVerb(_ words: ClosedRange<Int>) -> Bool {
    let next = words.upperBound + 1
    guard next < text.words.count, text.token(next).script == .cyrillic,
      text.token(next).shape == .lower
    else { return false }
    let word = text.foldedWord(next)
    return [Array("ла".utf8), Array("лась".utf8)].contains {
      word.count > 6 && word.suffix($0.count).elementsEqual($0)
    }
  }

  // A family name that nothing explains: who bears it is listed, and none of them is meant for sure.
  private mutating func markAmbiguous(
    _ readings: [Hypothesis], _ initials: Initials?
  ) throws(LexiconError) {
    guard let words = readings.first?.match.words,
      try !surroundings.isOrdinaryWord(words.lowerBound)
    else { return }
    let fitting =
      initials.map { found in readings.filter { mayBe(found, of: $0) } } ?? readings
    let subjects = fitting.filter { $0.entity.sex == .feminine && $0.posting.ending == nil }
    let candidates = isBeforeFeminineVerb(words) && !subjects.isEmpty ? subjects : fitting
    let note =
      candidates.isEmpty
      ? "no bearer of that initial is known" : "a family name alone, of nobody named in full before"
    guard var mention = maker.mention(of: candidates.isEmpty ? readings : candidates) else {
      return
    }
    mention.verdict = candidates.isEmpty ? .unknown : .ambiguous
    mention.entity = nil
    mention.isRewritable = false
    mention.name = mention.stem
    if candidates.isEmpty { mention.candidates = [] }
    mention.evidence.notes.append(note)
    if let initials { extend(&mention, over: initials) }
    take(words, mention, nil)
  }

  // A family name spelt as no dictionary has it, of a person whom the document names in full.
  private mutating func linkRespelledFamilyName(
    at word: Int, _ known: [Entity]
  ) throws(LexiconError) {
    let token = text.token(word)
    guard !known.isEmpty else { return }
    for form in spelling.forms(of: word, in: text) {
      var bearers: [Entity] = []
      for person in known where isFamilyName(form.token, of: person) { bearers.append(person) }
      guard let person = bearers.first else { continue }
      let mention = respelled(form.stem, token, bearers, person)
      return take(word...word, mention, bearers.count == 1 ? person : nil)
    }
  }

  private func mayBeRespelled(_ token: Token) -> Bool {
    token.kind == .word && (token.shape == .capitalized || token.shape == .allCaps)
      && token.byteCount >= 4
  }

  private mutating func isFamilyName(_ written: SpelledToken, of person: Entity) -> Bool {
    let query = SpelledName(tokens: [written])
    return spelling.familyNames(of: person).contains { candidate in
      guard let token = candidate.tokens.first, candidate.tokens.count == 1,
        token.keys.contains(where: written.keys.contains)
      else { return false }
      let judgement = NameComparison.judgement(of: query, against: candidate, kind: .person)
      return judgement.outcome == .auto && judgement.cost <= SkeletonWindow.familyCost
    }
  }

  private func respelled(
    _ stem: WordStem, _ token: Token, _ bearers: [Entity], _ person: Entity
  ) -> Mention {
    let isLinked = bearers.count == 1
    let range = token.start..<max(token.end, stem.end)
    let language = text.languages.document
    let evidence = Evidence(
      step: .memory, form: person.familyName(in: language) ?? stem.text, language: language,
      notes: ["another spelling of a family name that stands in full elsewhere in the document"])
    return Mention(
      range: range, nameRange: token.start..<stem.end,
      endingRange: range.upperBound..<range.upperBound,
      text: text.text(range), language: text.language(at: token.start), kind: .person,
      verdict: isLinked ? .linked : .ambiguous, entity: isLinked ? person.id : nil,
      name: evidence.form, stem: text.text(token.start..<stem.end), endings: stem.endings,
      score: 0.85,
      candidates: bearers.map {
        Candidate(
          entity: $0.id, name: $0.bestName(in: language), kind: .person, score: 0.85,
          evidence: evidence)
      }, evidence: evidence, sex: person.sex,
      isRewritable: isLinked && !surroundings.isInSpeech(range), shape: .family)
  }
}
