extension DocumentLinking {
  /// Takes back links that the rest of the document speaks against.
  mutating func doubtLinks() throws(LexiconError) {
    let company = Company(of: self)
    for index in mentions.indices where mentions[index].verdict == .linked {
      if let numbered = try numbered(mentions[index]) {
        replace(index, with: numbered)
      } else if let note = doubt(of: mentions[index], company) {
        replace(index, with: doubtful(mentions[index], note))
      }
    }
  }

  /// The mention as one that is not linked.
  func doubtful(_ mention: Mention, _ note: String) -> Mention {
    var mention = mention
    mention.verdict = .ambiguous
    mention.entity = nil
    mention.isRewritable = false
    mention.evidence.notes.append(note)
    return mention
  }

  // What speaks against the link; `nil` where nothing does.
  private func doubt(
    of mention: Mention, _ company: Company
  ) -> String? {
    guard mention.kind != .person, let name = neighboured(mention),
      let entity = mention.entity.flatMap(cache.entity)
    else { return nil }
    let isPreceded = PlacePrepositions.precede(name.words.lowerBound, in: text)
    if name.isOneWord {
      if namesakes.contains(entity.id), !isPreceded {
        return "a person of that name is in the text"
      }
      if isSettled(entity), text.isQuoted(name.words) {
        return "a place in quotation marks of its own names something else"
      }
      if isGlued(mention) { return "what is written to it makes another word of it" }
      if isForeign(mention, entity), !isPreceded, !isSupported(mention, name.words, company) {
        return "a short form of another language, which nothing else speaks for"
      }
    }
    if entity.kind == .organization, isOfOtherCountry(name, entity, company) {
      return "of another country than the one that is named beside it"
    }
    return nil
  }

  // Places whose names clubs, ships and newspapers have in quotation marks.
  private func isSettled(_ entity: Entity) -> Bool {
    entity.kind == .place && DocumentLinking.settled.contains(entity.subtype)
  }

  private static let settled: Set<String> = [
    "city", "capital", "country", "region", "oblast", "state", "river", "lake", "settlement",
    "territory", "continent",
  ]

  // Another link of the document, a place's noun behind it, or a context word.
  private func isSupported(
    _ mention: Mention, _ words: ClosedRange<Int>, _ company: Company
  ) -> Bool {
    guard let id = mention.entity else { return false }
    let next = words.upperBound + 1
    if next < text.words.count, NeighbourWords.isPlaceNoun(text.foldedWord(next)) { return true }
    return company.isNamedOtherwise(id)
      || surroundings.contextWord(of: cache.context(of: id), near: words) != nil
  }

  // *US$*, *BTC-e*, *Real-time*, and an acronym cut out of a word in capitals (*FATA*).
  private func isGlued(_ mention: Mention) -> Bool {
    let end = mention.range.upperBound
    guard end < text.bytes.count else { return false }
    if text.bytes[end] == 0x24 { return true }
    let isAcronym = Acronym.isAcronym(mention.evidence.form)
    let last = text.firstWord(from: end) - 1
    guard last >= 0 else { return false }
    if isAcronym, mention.range.upperBound > mention.nameRange.upperBound,
      text.token(last).start < mention.nameRange.upperBound, text.token(last).shape == .allCaps
    {
      return !surroundings.isInCapitals(last)
    }
    guard last + 1 < text.words.count, text.isHyphenated(last + 1) else { return false }
    let next = text.token(last + 1)
    if isAcronym { return text.foldedWord(last + 1).count == 1 && next.shape == .lower }
    return next.shape == .lower && mention.kind == .organization && mention.language == .english
      && text.token(last).flags.contains(.atSentenceStart)
  }

  // A short form that only another language has, of an entity that is called otherwise here.
  private func isForeign(_ mention: Mention, _ entity: Entity) -> Bool {
    let form = mention.evidence.form
    guard mention.evidence.language != mention.language, form.unicodeScalars.count <= 5 else {
      return false
    }
    let own = entity.names.filter { $0.language == mention.language }.map(\.form)
    guard !own.isEmpty, !own.contains(form) else { return false }
    let isOfScript =
      mention.evidence.language.isWrittenInCyrillic == mention.language.isWrittenInCyrillic
    guard Acronym.isAcronym(form) else {
      return isOfScript && (entity.kind != .place || mention.endings.isEmpty)
    }
    guard form.unicodeScalars.count <= 3, !form.unicodeScalars.contains(where: { $0.value < 0x3A })
    else { return false }
    return isOfScript || own.contains(where: Acronym.isAcronym)
  }

  // *Верховный суд Пакистана*, *Kosta-Rika Nazirlər Kabineti*, *Cabinet of Israel*: the institution
  // of a country is not that of another country beside it.
  private func isOfOtherCountry(
    _ name: NeighbouredName, _ entity: Entity, _ company: Company
  ) -> Bool {
    guard !entity.country.isEmpty, entity.subtype != "international",
      let place = owner(of: name, among: company)
    else { return false }
    return place.country != entity.country
  }

  private func owner(of name: NeighbouredName, among company: Company) -> Company.Place? {
    let (first, last) = (name.words.lowerBound, name.words.upperBound)
    switch name.language {
    case .russian:
      return isSpaced(last + 1)
        ? company.places(at: last + 1) { $0.first == .genitive } : nil
    case .english:
      if isSpaced(last + 1), text.foldedWord(last + 1).elementsEqual("of".utf8) {
        let hasArticle =
          isSpaced(last + 2) && text.foldedWord(last + 2).elementsEqual("the".utf8)
        return company.places(at: last + (hasArticle ? 3 : 2)) { _ in true }
      }
      return ownerBefore(first, among: company)
    case .azerbaijani:
      if let before = ownerBefore(first, among: company) { return before }
      // *İnter Bakı* is no club of Milan.
      guard isSpaced(last + 1), name.endings.isEmpty else { return nil }
      return company.places(at: last + 1) { $0.isEmpty }
    default: return nil
    }
  }

  // One or two words with capitals may stand between: *Braziliya Milli Konqresi*.
  private func ownerBefore(_ first: Int, among company: Company) -> Company.Place? {
    for word in stride(from: first, to: max(0, first - 3), by: -1) {
      guard isSpaced(word), word == first || text.token(word).shape == .capitalized else {
        return nil
      }
      let place = company.places(until: word - 1) { $0.isEmpty || $0 == [.genitive] }
      if let place { return place }
    }
    return nil
  }

  private func isSpaced(_ word: Int) -> Bool { word < text.words.count && text.isSpaced(word) }
}

/// The links of a document by where they stand and what they mean.
struct Company {
  /// A place of a country.
  struct Place {
    var country: String
    var endings: [Ending]
  }

  private var stems: [EntityID: Set<String>] = [:]
  private var placesByFirst: [Int: Place] = [:]
  private var placesByLast: [Int: Place] = [:]

  init(of linking: DocumentLinking) {
    for mention in linking.mentions where mention.verdict == .linked {
      guard let id = mention.entity, let name = linking.neighboured(mention) else { continue }
      stems[id, default: []].insert(mention.stem)
      // A country that is no more has no code: it is a country of its own.
      let code = linking.cache.country(of: id)
      let isState = linking.cache.entity(id)?.subtype.hasSuffix("country") ?? false
      let country = code.isEmpty && isState ? id.text : code
      guard mention.kind == .place, !country.isEmpty else { continue }
      let place = Place(country: country, endings: mention.endings)
      placesByFirst[name.words.lowerBound] = place
      placesByLast[name.words.upperBound] = place
    }
  }

  /// Whether the entity is linked by another form too.
  func isNamedOtherwise(_ id: EntityID) -> Bool { (stems[id]?.count ?? 0) > 1 }

  /// The place that begins at the word and has such endings.
  func places(at word: Int, where fits: ([Ending]) -> Bool) -> Place? {
    placesByFirst[word].flatMap { fits($0.endings) ? $0 : nil }
  }

  /// The place that ends at the word and has such endings.
  func places(until word: Int, where fits: ([Ending]) -> Bool) -> Place? {
    placesByLast[word].flatMap { fits($0.endings) ? $0 : nil }
  }
}
