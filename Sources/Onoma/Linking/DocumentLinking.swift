/// The linking of one document: which words are taken, by which mentions.
struct DocumentLinking {
  let text: DocumentText
  let lexicon: Lexicon
  let titles: [String]
  let surroundings: Surroundings
  let headlines: Headlines
  let maker: MentionMaker
  var cache: EntityCache
  var spelling = SpellingCache()
  var memory = DocumentMemory()
  /// Places and organizations whose names are those of persons here: *Рено* after *Джанет Рено*.
  private(set) var namesakes: Set<EntityID> = []
  private(set) var mentions: [Mention] = []
  private(set) var isTaken: [Bool]
  private let scanner: SpellingScanner
  private var matches: [Int: [SpellingMatch]] = [:]

  init(_ text: DocumentText, lexicon: Lexicon, titles: [String]) {
    self.text = text
    self.lexicon = lexicon
    self.titles = titles
    surroundings = Surroundings(text: text, lexicon: lexicon)
    headlines = Headlines(text)
    maker = MentionMaker(
      text: text, surroundings: surroundings, documentLanguage: text.languages.document)
    cache = EntityCache(lexicon)
    isTaken = [Bool](repeating: false, count: text.words.count)
    scanner = SpellingScanner(lexicon: lexicon, text: text)
  }

  /// The spellings of the lexicon that begin at the word, longest first; looked for once.
  mutating func matches(at word: Int) throws(LexiconError) -> [SpellingMatch] {
    if let known = matches[word] { return known }
    let found = try scanner.matches(at: word)
    matches[word] = found
    return found
  }

  /// Takes the words for the mention, and remembers the person whom it names in full.
  mutating func take(_ words: ClosedRange<Int>, _ mention: Mention, _ entity: Entity?) {
    for word in words { isTaken[word] = true }
    // An ending behind a hyphen or a quotation mark is a word of its own that belongs to the name.
    var next = words.upperBound + 1
    let end = max(mention.range.upperBound, mention.endingRange.upperBound)
    while next < text.words.count, text.token(next).start < end {
      isTaken[next] = true
      next += 1
    }
    mentions.append(mention)
    if let entity, mention.verdict == .linked { memory.add(entity, at: words.lowerBound) }
  }

  /// Takes words for a mention that was found before.
  mutating func keep(_ words: ClosedRange<Int>) {
    for word in words { isTaken[word] = true }
  }

  /// What is done to a document, in this order.
  enum Step: String, CaseIterable {
    case spellings
    case skeletons
    case shortForms = "short forms"
    case company
    case unknownNames = "unknown names"
  }

  /// Does one step; the steps before it were done.
  mutating func run(_ step: Step) throws(LexiconError) {
    switch step {
    case .spellings: try linkSpellings()
    case .skeletons: try linkSkeletons()
    case .shortForms: try linkShortForms()
    case .company:
      settleByCompany()
      try doubtLinks()
    case .unknownNames:
      try markUnknownNames()
      try keepLongerNamesWhole()
    }
  }

  /// Replaces a mention that was found before.
  mutating func replace(_ index: Int, with mention: Mention) { mentions[index] = mention }

  /// Links spellings of the lexicon, from left to right, the longest first.
  mutating func linkSpellings() throws(LexiconError) {
    let hypotheses = HypothesisMaker(text: text, surroundings: surroundings, lexicon: lexicon)
    var word = 0
    while word < text.words.count {
      if isTaken[word] {
        word += 1
        continue
      }
      let last = try linkSpelling(at: word, hypotheses)
      word = (last ?? word) + 1
    }
  }

  // The last word of the mention that begins at the word; `nil` where none does.
  private mutating func linkSpelling(
    at word: Int, _ maker: HypothesisMaker
  ) throws(LexiconError) -> Int? {
    var matches = try matches(at: word)[...]
    while let longest = matches.first {
      var readings: [Hypothesis] = []
      while let match = matches.first, match.words == longest.words {
        readings += try maker.hypotheses(of: match, cache: &cache)
        matches.removeFirst()
      }
      guard var mention = self.maker.mention(of: readings) else { continue }
      if mention.verdict == .linked, try isAlsoPersonName(longest.words, mention, readings) {
        mention = doubtful(mention, "also a person's name")
      }
      if try isOfKnownPerson(longest.words, mention) { return nil }
      let entity = readings.first { $0.entity.id == mention.entity }?.entity
      take(longest.words, mention, entity)
      return longest.words.upperBound
    }
    return nil
  }

  // Whether one word that could be a place is the family name of a person whom the document names
  // in full before, or follows initials: then a later step says who it is.
  private mutating func isOfKnownPerson(
    _ words: ClosedRange<Int>, _ mention: Mention
  ) throws(LexiconError) -> Bool {
    guard mention.kind != .person, words.count == 1,
      text.token(words.lowerBound).shape != .allCaps
    else { return false }
    let word = words.lowerBound
    let readings = try familyReadings(at: word)
    guard !readings.isEmpty else { return false }
    if Initials.before(word, in: text) != nil { return true }
    if PlacePrepositions.precede(word, in: text) { return false }
    let known = memory.persons(before: word, inHeadline: false)
    return readings.contains { reading in known.contains { $0.id == reading.entity.id } }
  }

  /// Whether a given name stands before the word, as in *Джек Лондон*.
  func followsGivenName(_ word: Int) throws(LexiconError) -> Bool {
    guard word > 0, !isTaken[word - 1], text.isJoined(word),
      text.token(word - 1).shape == .capitalized, text.token(word).shape == .capitalized
    else { return false }
    return try lexicon.words.givenName(text.hash(word - 1)) != nil
  }

  // Institutions are not called as persons are: *Will Congress act?*
  private func mayBePersonName(
    _ reading: Hypothesis, _ word: Int
  ) throws(LexiconError) -> Bool {
    guard reading.entity.kind == .organization else { return true }
    guard ["company", "club", "media", "university"].contains(reading.entity.subtype) else {
      return false
    }
    return try !surroundings.isOrdinaryWord(word - 1)
  }

  // A town that is called as many people are (Николаев) is meant where a preposition of place or a
  // context word says so.
  private mutating func isAlsoPersonName(
    _ words: ClosedRange<Int>, _ mention: Mention, _ readings: [Hypothesis]
  ) throws(LexiconError) -> Bool {
    guard mention.kind != .person, words.count == 1,
      let reading = readings.first(where: { $0.entity.id == mention.entity }),
      !reading.notes.contains(where: { $0.hasPrefix("context") })
    else { return false }
    if try followsGivenName(words.lowerBound), try mayBePersonName(reading, words.lowerBound) {
      if reading.entity.subtype != "country" { namesakes.insert(reading.entity.id) }
      return true
    }
    guard mention.kind == .place else { return false }
    let base = NameTokens.folded(reading.name.form)
    guard base.count == 1, let token = base.first,
      try lexicon.words.isCommonFamilyName(KeyHash.token(token))
    else { return false }
    return !PlacePrepositions.precede(words.lowerBound, in: text)
  }
}

/// Prepositions that stand before places rather than persons.
enum PlacePrepositions {
  private static let words: Set<[UInt8]> = Set(
    ["в", "во", "из", "под", "near", "in", "at", "from", "г", "город", "города", "городе"].map {
      Array($0.utf8)
    })

  /// Whether the word before is one of them.
  static func precede(_ word: Int, in text: DocumentText) -> Bool {
    word > 0 && words.contains(Array(text.foldedWord(word - 1)))
  }
}
