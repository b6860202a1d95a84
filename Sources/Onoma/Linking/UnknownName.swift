/// A reading of words as the name of a person who is in no dictionary.
struct UnknownName {
  var words: ClosedRange<Int>
  var sex: Sex?
  var endings: [Ending]
  /// The name in its base form.
  var base: String
  /// The bytes of the name before its ending.
  var stemEnd: Int
  var notes: [String]
}

/// Reads words as names of unknown persons: a given name and a family name, or a word that ends as
/// family names do.
struct UnknownNameReader {
  let text: DocumentText
  let lexicon: Lexicon
  let surroundings: Surroundings

  /// The reading of the words that begin at the word; `nil` where they are no name.
  func reading(at word: Int, isTaken: [Bool]) throws(LexiconError) -> UnknownName? {
    guard isNameLike(word), !isTaken[word] else { return nil }
    let given = try lexicon.words.givenName(text.hash(word))
    let next = word + 1
    if let given, next < text.words.count, !isTaken[next], text.isJoined(next), isNameLike(next),
      isSpaced(next)
    {
      return try fullName(word, next, sexes: given)
    }
    return try familyName(at: word)
  }

  /// The readings of one word as a given name, with and without an ending.
  func givenNameReadings(at word: Int) throws(LexiconError) -> [UnknownName] {
    guard isNameLike(word) else { return [] }
    var found: [UnknownName] = []
    if let sexes = try lexicon.words.givenName(text.hash(word)) {
      found.append(name(word...word, sex(sexes), [], stemEnd: text.token(word).end, ["given name"]))
    }
    for stem in StemReader(text: text).stems(of: word) {
      let folded = Folding.folded(stem.text)
      guard stem.endings.count == 1,
        let sexes = try lexicon.words.givenName(KeyHash.token(folded))
      else { continue }
      found.append(
        name(word...word, sex(sexes), stem.endings, stemEnd: stem.end, ["given name"]))
    }
    return found
  }

  private func isNameLike(_ word: Int) -> Bool {
    let token = text.token(word)
    guard token.kind == .word, token.end - token.start >= 4 else { return false }
    return token.shape == .capitalized
      || (token.shape == .allCaps && surroundings.isInCapitals(word))
  }

  private func isSpaced(_ word: Int) -> Bool {
    text.token(word).start - text.token(word - 1).end >= 1
  }

  // A given name before its family name has no ending of its own in Azerbaijani.
  private func fullName(
    _ given: Int, _ family: Int, sexes: UInt32
  ) throws(LexiconError) -> UnknownName? {
    let knownSex = sex(sexes)
    let readings = familyReadings(at: family)
    let fitting = readings.first { reading in
      reading.sex == nil || knownSex == nil || reading.sex == knownSex
    }
    guard let best = fitting ?? readings.first else { return nil }
    let ordinary = try surroundings.isOrdinaryWord(given)
    if ordinary && best.notes.contains("any word") { return nil }
    let words = given...family
    let base = text.text(text.token(given).start..<text.token(given).end) + " " + best.base
    return UnknownName(
      words: words, sex: knownSex ?? best.sex, endings: best.endings, base: base,
      stemEnd: best.stemEnd, notes: ["given name and family name"])
  }

  private func familyName(at word: Int) throws(LexiconError) -> UnknownName? {
    guard let best = familyReadings(at: word).first(where: { !$0.notes.contains("any word") }),
      try !surroundings.isOrdinaryWord(word)
    else { return nil }
    return best
  }

  // The readings of one word as a family name, the likeliest first.
  private func familyReadings(at word: Int) -> [UnknownName] {
    var found: [UnknownName] = []
    let folded = Array(text.foldedWord(word))
    let token = text.token(word)
    if let shape = SurnameShape.reading(of: folded) {
      found.append(
        name(word...word, shape.sex, [], stemEnd: token.end, ["ends as family names do"]))
    }
    for stem in StemReader(text: text).stems(of: word) {
      guard let shape = SurnameShape.reading(of: Folding.folded(stem.text)) else { continue }
      found.append(
        name(
          word...word, shape.sex, stem.endings, stemEnd: stem.end, ["ends as family names do"],
          base: stem.text))
    }
    found.append(name(word...word, nil, [], stemEnd: token.end, ["any word"]))
    return found
  }

  private func name(
    _ words: ClosedRange<Int>, _ sex: Sex?, _ endings: [Ending], stemEnd: Int, _ notes: [String],
    base: String? = nil
  ) -> UnknownName {
    let start = text.token(words.lowerBound).start
    return UnknownName(
      words: words, sex: sex, endings: endings, base: base ?? text.text(start..<stemEnd),
      stemEnd: stemEnd, notes: notes)
  }

  private func sex(_ sexes: UInt32) -> Sex? { Sex(rawValue: UInt8(truncatingIfNeeded: sexes)) }
}
