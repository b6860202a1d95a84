/// Turns matches into hypotheses, and drops the readings that the text rules out.
struct HypothesisMaker {
  let text: DocumentText
  let surroundings: Surroundings
  let lexicon: Lexicon

  /// What a reading loses for each way in which the text differs from the best case.
  enum Cost {
    static let otherLanguage = 0.10
    static let alias = 0.01
    static let former = 0.05
    static let avoided = 0.02
    static let markless = 0.06
    static let textMarks = 0.06
    static let inverted = 0.03
    static let ending = 0.01
    static let disharmony = 0.12
    static let missingProminence = 0.10
  }

  /// What a reading gains for a context word nearby.
  static let contextGain = 0.3

  /// What a place gains for a preposition of place before it.
  static let prepositionGain = 0.05

  /// The hypotheses of the match; family names alone are not among them.
  func hypotheses(
    of match: SpellingMatch, cache: inout EntityCache
  ) throws(LexiconError) -> [Hypothesis] {
    var found: [Hypothesis] = []
    for posting in try lexicon.postings(match.entry) where posting.shape != .family {
      let entity = try cache.entity(at: posting.entity)
      guard Int(posting.name) < entity.names.count else { continue }
      let context = cache.context(of: entity.id)
      if case .success(let hypothesis) = try reading(posting, of: match, entity, near: context) {
        found.append(hypothesis)
      }
    }
    return found
  }

  /// The match read as that name of the entity, or what rules the reading out.
  func reading(
    _ posting: Posting, of match: SpellingMatch, _ entity: Entity, near context: [ContextWord]
  ) throws(LexiconError) -> Result<Hypothesis, Objection> {
    let name = entity.names[Int(posting.name)]
    if let objection = objection(match, posting, entity, name) { return .failure(objection) }
    let isOrdinary = try isOrdinaryWord(match, name)
    guard
      let hypothesis = try weighed(
        match, posting, entity, name, isOrdinary, context)
    else {
      return .failure(needsContext(entity, match) ? .needsContext : .ordinaryWord)
    }
    return .success(hypothesis)
  }

  private func objection(
    _ match: SpellingMatch, _ posting: Posting, _ entity: Entity, _ name: EntityName
  ) -> Objection? {
    if posting.shape == .family { return .familyNameAlone }
    let derived: Set<Ending> = [.demonym, .privative, .agentive, .abstract, .equative]
    guard derived.isDisjoint(with: match.endings) else { return .derivedWord }
    guard match.words.allSatisfy({ isCapitalEnough($0, entity) }) else { return .lowerCase }
    guard hasAcronymCase(match, name) else { return .capitals }
    guard hasSameSign(match, name) else { return .sign }
    if entity.kind != .place, isNumbered(match, entity.kind) { return .numeral }
    let language = text.language(at: match.range.lowerBound)
    let isSingle = match.words.count == 1
    // Letters that lost their marks, or gained some, tell one word from another in most languages.
    if isSingle && match.isMarkless { return .marks }
    if isSingle && posting.isMarkless && name.language == .azerbaijani {
      guard language == .azerbaijani, isTypedWithoutMarks(around: match) else { return .marks }
    }
    let isShort = match.nameRange.count < 5
    let isBare = posting.isMarkless && isTypedWithoutMarks(around: match)
    if isShort && !isBare && (!match.isHarmonic || match.isMarkless || posting.isMarkless) {
      return .tooShort
    }
    return nil
  }

  // Whether the line has none of the letters that only Azerbaijani and Turkish have.
  private func isTypedWithoutMarks(around match: SpellingMatch) -> Bool {
    let sentence = text.bytes[text.line(around: match.range)]
    // ə, Ə, ğ, ı, ş
    let marks: [[UInt8]] = [
      [0xC9, 0x99], [0xC6, 0x8F], [0xC4, 0x9F], [0xC4, 0xB1], [0xC5, 0x9F],
    ]
    return !zip(sentence, sentence.dropFirst()).contains { pair in
      marks.contains { $0[0] == pair.0 && $0[1] == pair.1 }
    }
  }

  // Whether a Roman numeral stands beside the name that is not part of it: Napoleon III is another.
  private func isNumbered(_ match: SpellingMatch, _ kind: Kind) -> Bool {
    [match.words.lowerBound - 1, match.words.upperBound + 1].contains { word in
      guard word >= 0, word < text.words.count, text.isJoined(max(word, match.words.lowerBound))
      else { return false }
      let follower = max(word, match.words.lowerBound)
      if kind == .organization, !text.isSpaced(follower) { return false }
      let numeral = text.bytes[text.token(word).range]
      let isNumeral = numeral.allSatisfy { [0x49, 0x56, 0x58].contains($0) }
      // One letter with a full stop is an initial.
      return isNumeral && (numeral.count > 1 || text.isSpaced(follower))
    }
  }

  // A plus sign behind a name makes another name of it: OPEC and OPEC+.
  private func hasSameSign(_ match: SpellingMatch, _ name: EntityName) -> Bool {
    let end = match.nameRange.upperBound
    let isSigned = end < text.bytes.count && text.bytes[end] == 0x2B
    return isSigned == name.form.hasSuffix("+")
  }

  // In a person's name every word has a capital but particles; elsewhere the first word is enough.
  private func isCapitalEnough(_ word: Int, _ entity: Entity) -> Bool {
    guard entity.kind == .person, text.token(word).shape == .lower else { return true }
    return PersonParticles.contains(text.foldedWord(word))
  }

  // An acronym is written in capitals, and a word in capitals among others that are not is an acronym.
  private func hasAcronymCase(_ match: SpellingMatch, _ name: EntityName) -> Bool {
    guard match.words.count == 1 else { return true }
    let token = text.token(match.words.lowerBound)
    let written = text.text(match.nameRange)
    if written == name.form { return true }
    let isAcronym = Acronym.isAcronym(name.form)
    // Folding tells Aİ from AI no more, but they are acronyms of two languages.
    if isAcronym, text.language(at: token.start) != name.language { return false }
    switch token.shape {
    case .allCaps:
      return isAcronym || name.form.count > 3 || surroundings.isInCapitals(match.words.lowerBound)
    case .mixed:
      return isAcronym ? Acronym.isAcronym(written) : token.flags.contains(.hasLookalike)
    default:
      return !isAcronym
    }
  }

  private func isOrdinaryWord(
    _ match: SpellingMatch, _ name: EntityName
  ) throws(LexiconError) -> Bool {
    guard match.words.count == 1, !Acronym.isAcronym(name.form) else { return false }
    return try surroundings.isOrdinaryWord(match.words.lowerBound)
  }

  private func weighed(
    _ match: SpellingMatch, _ posting: Posting, _ entity: Entity, _ name: EntityName,
    _ isOrdinary: Bool, _ words: [ContextWord]
  ) throws(LexiconError) -> Hypothesis? {
    var notes: [String] = []
    var score = 1.0 - cost(match, posting, name)
    score -= Cost.missingProminence * Double(100 - min(entity.prominence, 100)) / 100
    let context = surroundings.contextWord(of: words, near: match.words)
    if let context {
      score += HypothesisMaker.contextGain
      notes.append("context: \(context)")
    }
    if entity.kind == .place, PlacePrepositions.precede(match.words.lowerBound, in: text) {
      score += HypothesisMaker.prepositionGain
    }
    if needsContext(entity, match) || isOrdinary {
      guard try isSupported(match, entity, words, isOrdinary: isOrdinary, notes: &notes) else {
        return nil
      }
    }
    if name.status != .preferred { notes.append("form: \(name.status.name)") }
    return Hypothesis(
      match: match, posting: posting, entity: entity, name: name, score: score, notes: notes,
      isOrdinaryWord: isOrdinary)
  }

  private func cost(_ match: SpellingMatch, _ posting: Posting, _ name: EntityName) -> Double {
    let language = text.language(at: match.range.lowerBound)
    var cost = 0.0
    if name.language != language { cost += Cost.otherLanguage }
    switch name.status {
    case .preferred: break
    case .alias: cost += Cost.alias
    case .former: cost += Cost.former
    case .avoided, .misspelling: cost += Cost.avoided
    }
    if posting.isMarkless { cost += Cost.markless }
    if match.isMarkless { cost += Cost.textMarks }
    if posting.shape == .inverted { cost += Cost.inverted }
    cost += Cost.ending * Double(match.endings.count)
    if !match.isHarmonic { cost += Cost.disharmony }
    return cost
  }

  // Several words are evidence enough.
  private func needsContext(_ entity: Entity, _ match: SpellingMatch) -> Bool {
    entity.needsContext && match.words.count == 1
  }

  // An ordinary word is a name where quotation marks or a context word stand directly beside it, or,
  // unless another name needs them, where its capital is not owed to its place.
  private func isSupported(
    _ match: SpellingMatch, _ entity: Entity, _ context: [ContextWord], isOrdinary: Bool,
    notes: inout [String]
  ) throws(LexiconError) -> Bool {
    if let near = surroundings.contextWord(of: context, near: match.words, within: 2) {
      notes.append("beside: \(near)")
      return true
    }
    if entity.kind == .organization,
      text.isQuoted(match.words) || text.isInParentheses(match.words)
    {
      notes.append("in quotation marks or parentheses")
      return true
    }
    if needsContext(entity, match) { return false }
    if entity.kind == .person, try surroundings.title(beside: match.words) != nil { return true }
    let token = text.token(match.words.lowerBound)
    let isPlaced =
      token.flags.contains(.atSentenceStart) || token.flags.contains(.atLineStart)
      || token.shape == .allCaps
    return isOrdinary && !isPlaced
  }
}

/// Small words inside the names of persons, in folded text.
enum PersonParticles {
  private static let words: Set<[UInt8]> = Set(
    [
      "oglu", "oğlu", "qizi", "qizı", "ogli", "ogly", "oghlu", "kizi", "kyzy", "оглы", "оглу",
      "кызы", "гызы", "de", "von", "der", "van", "den", "bin", "ibn", "bint", "al", "el", "əl",
      "as", "ash", "xan", "bəy", "fon", "kiçik",
      "ben", "da", "di", "dos", "du", "la", "le", "und", "y", "де", "фон", "дер", "ван", "бин",
      "ибн", "аль", "эль", "ад", "ас", "аш", "ар", "ат", "аз", "эр", "хан", "бек", "бен", "да",
      "ди", "ла", "ле",
    ].map { Array($0.utf8) })

  /// Whether the folded word is one of them.
  static func contains(_ folded: ArraySlice<UInt8>) -> Bool { words.contains(Array(folded)) }
}

/// Names that are written in capitals.
enum Acronym {
  /// Whether the form is one word of at least two letters, all of them capitals (`BMT`, `ЕАЭС`,
  /// `G20`).
  static func isAcronym(_ form: String) -> Bool {
    var letters = 0
    for scalar in form.unicodeScalars {
      let properties = CharacterProperties.of(scalar.value)
      if properties.isLowercase || scalar == " " { return false }
      if properties.isLetter { letters += 1 }
    }
    return letters >= 1 && form.unicodeScalars.count >= 2
  }
}
