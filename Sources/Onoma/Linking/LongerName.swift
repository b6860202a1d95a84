/// A name of the lexicon in the text, as its neighbours see it.
struct NeighbouredName {
  /// The words of the name, with an ending that stands in a word of its own.
  var words: ClosedRange<Int>
  var kind: Kind
  var endings: [Ending]
  var language: Language
  /// Whether a country has the name.
  var isCountry: Bool
  /// Whether a company has the name.
  var isCompany: Bool
  /// Whether the name is short for one with a head noun: *Ermitaj* for *Ermitaj muzeyi*.
  var isNamedAfterHead: Bool

  var isOneWord: Bool { words.count == 1 }
}

/// Finds the longer name, of nothing that the lexicon has, of which a name is only a part: *Disney* in
/// *Disney Channel*, *Ottawa* in *University of Ottawa*, *Perth* in *Perth Amboy*.
///
/// A neighbour with a capital that is no name, no title and no small word joins, and so do head nouns
/// without a capital and what a hyphen joins. An ending closes the name to the right.
struct LongerName {
  let text: DocumentText
  let surroundings: Surroundings
  /// Which words are in mentions.
  let isTaken: [Bool]
  /// Which words are in mentions of something that the lexicon has.
  let isKnown: [Bool]
  /// Which words are by themselves the names of unknown persons.
  let loneNames: Set<Int>
  /// The first words of longer names that were found to the right.
  let longerStarts: Set<Int>

  /// The words of the longer name; `nil` where the name stands for itself.
  func words(around name: NeighbouredName) throws(LexiconError) -> ClosedRange<Int>? {
    let (first, last) = (name.words.lowerBound, name.words.upperBound)
    if try joinsRight(name) {
      // Another mention has the rest of the name.
      return isTaken[last + 1] ? name.words : first...(try end(from: last + 1))
    }
    if try joinsLeft(name) { return isTaken[first - 1] ? name.words : (first - 1)...last }
    return try quoted(name)
  }

  private func end(from word: Int) throws(LexiconError) -> Int {
    var last = word
    while last + 1 < text.words.count, text.isSpaced(last + 1) || text.isHyphenated(last + 1) {
      var isPart = try isNamePart(last + 1, beside: last)
      if !isPart, !isTaken[last + 1] { isPart = try surroundings.isHeadNoun(last + 1) }
      guard isPart else { break }
      last += 1
    }
    return last
  }

  private func joinsRight(_ name: NeighbouredName) throws(LexiconError) -> Bool {
    let (last, next) = (name.words.upperBound, name.words.upperBound + 1)
    guard next < text.words.count else { return false }
    if text.isHyphenated(next) { return isJoinedByHyphen(next, to: last, name) }
    if name.kind != .person, longerStarts.contains(next), text.isJoined(next), !text.isSpaced(next)
    {
      return true
    }
    guard text.isSpaced(next), name.endings.isEmpty else { return false }
    if longerStarts.contains(next) {
      return name.kind != .person && name.language != .russian
        && text.token(next).script == text.token(last).script
    }
    if try isGivenName(name, before: next) { return true }
    guard !isTaken[next] else { return false }
    if try isHead(next, of: name) { return true }
    guard name.kind != .person else { return try isHonoured(next) }
    guard name.kind == .place || name.isOneWord || name.isCompany else { return false }
    guard !isClosed(name) else { return false }
    return try isContinued(name, by: next)
  }

  private func isContinued(
    _ name: NeighbouredName, by next: Int
  ) throws(LexiconError) -> Bool {
    guard try isNamePart(next, beside: name.words.upperBound), try !surroundings.beginsTitle(next)
    else { return false }
    if name.kind == .organization {
      // A company's legal form is a part of its own name, and its product's number says nothing.
      let token = text.token(next)
      if NeighbourWords.isLegalForm(text.foldedWord(next)) || token.shape == .mixed
        || token.flags.contains(.containsDigit)
      {
        return false
      }
    }
    // A country's institutions are no less the country's: *İran İnqilabı*; longer names are names.
    if name.isCountry, name.language == .azerbaijani, text.token(next).shape != .allCaps {
      return try end(from: next) > next
    }
    return !isInTitleCase(name)
  }

  // Russian puts no family name behind a place: *Азия Биби*, *Доминика Рааба*, *Питер Иванов*.
  private func isGivenName(
    _ name: NeighbouredName, before next: Int
  ) throws(LexiconError) -> Bool {
    let first = name.words.lowerBound
    guard name.kind == .place, name.isOneWord, name.language == .russian,
      text.token(first).shape == .capitalized, text.token(next).shape == .capitalized,
      text.token(first).script == text.token(next).script,
      !NeighbourWords.isSmall(text.foldedWord(next)),
      !PlacePrepositions.precede(first, in: text)
    else { return false }
    if loneNames.contains(next) { return !isClosed(name) }
    guard !isTaken[next] else { return false }
    return try surroundings.lexicon.words.givenName(text.hash(first)) != nil
  }

  // *Atatürk Təhsil İnstitutu*: a run of capitals that ends with a head noun is named after a person.
  private func isHonoured(_ next: Int) throws(LexiconError) -> Bool {
    guard text.token(next).shape == .capitalized, try !surroundings.beginsTitle(next) else {
      return false
    }
    let last = try end(from: next)
    guard last > next, text.token(last).shape == .capitalized else { return false }
    return try surroundings.isHeadNoun(last)
  }

  // *«Почта России»*: a few words with capitals in quotation marks of their own are one name.
  private func quoted(_ name: NeighbouredName) throws(LexiconError) -> ClosedRange<Int>? {
    let range =
      text.token(name.words.lowerBound).start..<text.token(name.words.upperBound).end
    guard name.kind == .place || name.isOneWord, name.kind != .person,
      let quotation = text.outermostQuotation(around: range)
    else { return nil }
    let first = text.firstWord(from: quotation.lowerBound)
    let last = text.firstWord(from: quotation.upperBound) - 1
    guard last - first < 4, last - first >= name.words.count, text.isQuoted(first...last) else {
      return nil
    }
    var hasOther = false
    for word in first...last where !name.words.contains(word) {
      guard isCapital(word), !isTaken[word], text.token(word).kind == .word else { return nil }
      if try !surroundings.beginsTitle(word) { hasOther = true }
    }
    return hasOther ? first...last : nil
  }

  // A head noun in small letters makes a name of a town's name; of a country's only its language, of a
  // person's or an organization's none.
  private func isHead(_ next: Int, of name: NeighbouredName) throws(LexiconError) -> Bool {
    guard name.language != .russian, !name.isNamedAfterHead, try surroundings.isHeadNoun(next)
    else {
      return false
    }
    guard text.token(next).shape == .lower else { return true }
    return name.kind == .place
      && (!name.isCountry || NeighbourWords.isLanguageNoun(text.foldedWord(next)))
  }

  // What ends with a common noun, and what no ending closes in Russian: acronyms and countries may
  // stand in any case, and so may what follows a preposition or a common noun (*штата Техас*).
  private func isClosed(_ name: NeighbouredName) -> Bool {
    let (first, last) = (text.token(name.words.lowerBound), text.token(name.words.upperBound))
    guard name.language == .russian, last.script == .cyrillic else {
      return !name.isOneWord && last.shape == .lower
    }
    let before = name.words.lowerBound - 1
    let followsNoun =
      before >= 0 && text.token(before).shape == .lower && text.isSpaced(name.words.lowerBound)
      && NeighbourWords.isPlaceNoun(text.foldedWord(before))
    return name.isCountry || last.shape == .allCaps || first.shape == .lower || followsNoun
      || PlacePrepositions.precede(name.words.lowerBound, in: text)
  }

  private func isJoinedByHyphen(_ next: Int, to last: Int, _ name: NeighbouredName) -> Bool {
    guard !isKnown[next] else { return false }
    let token = text.token(next)
    switch token.shape {
    case .capitalized, .allCaps, .mixed: return name.kind != .person
    case .lower:
      if next + 1 < text.words.count, text.isHyphenated(next + 1),
        PersonParticles.contains(text.foldedWord(next)) || text.foldedWord(next).count <= 4
      {
        return text.token(next + 1).shape == .capitalized && name.kind != .person
      }
      return name.language == .azerbaijani && name.kind == .place && name.endings.isEmpty
        && token.script == text.token(last).script
    case .none: return false
    }
  }

  private func joinsLeft(_ name: NeighbouredName) throws(LexiconError) -> Bool {
    let first = name.words.lowerBound
    guard first > 0, name.kind != .person else { return false }
    let before = first - 1
    if text.isHyphenated(first) {
      return !isKnown[before] && isCapital(before) || isHyphenatedParticle(before)
    }
    guard text.isSpaced(first) else { return false }
    if try followsHeadNoun(name) { return true }
    guard name.kind == .place || name.isOneWord, try isNamePart(before, beside: first),
      try !surroundings.endsTitle(before: first)
    else { return false }
    let folded = text.foldedWord(before)
    if text.token(before).flags.contains(.containsDigit) { return false }
    if name.kind == .place, NeighbourWords.isQualifier(folded) { return true }
    switch name.language {
    case .english:
      let isDescribed = name.isCompany && NeighbourWords.isEnglishDemonym(folded)
      return !isDescribed && !isInTitleCase(name)
    case .russian:
      if name.kind == .organization, NeighbourWords.isRussianAdjective(folded) { return true }
      if name.isCountry, !text.isHyphenated(before) { return false }
      // An acronym may stand in any case: *Кубок УЕФА*.
      return name.endings.isEmpty && text.token(first).shape != .allCaps
    case .azerbaijani:
      // The possessive of an organization says that the name before is a part of its own.
      return name.kind == .organization && name.endings.contains(.possessive)
    default: return false
    }
  }

  // *Santiago-de-Chile*: a particle between two hyphens.
  private func isHyphenatedParticle(_ word: Int) -> Bool {
    text.isHyphenated(word) && text.token(word).shape == .lower
  }

  // *University of Ottawa*, *университет Оттавы*.
  private func followsHeadNoun(_ name: NeighbouredName) throws(LexiconError) -> Bool {
    let before = name.words.lowerBound - 1
    guard name.kind == .place, !isTaken[before] else { return false }
    switch name.language {
    case .english:
      guard before > 0, text.foldedWord(before).elementsEqual("of".utf8), isCapital(before - 1)
      else {
        return false
      }
      return try surroundings.isHeadNoun(before - 1)
    case .russian: return try surroundings.isHeadNoun(before)
    default: return false
    }
  }

  /// Whether the word may be a part of one name with the word beside it.
  private func isNamePart(_ word: Int, beside neighbour: Int) throws(LexiconError) -> Bool {
    let token = text.token(word)
    guard !isTaken[word], isCapital(word), token.kind == .word,
      token.script == text.token(neighbour).script,
      word > neighbour || !mayOweItsCapital(token),
      !NeighbourWords.isSmall(text.foldedWord(word)), !isInitial(word)
    else { return false }
    return token.shape != .allCaps || !surroundings.isInCapitals(word)
  }

  private func isCapital(_ word: Int) -> Bool {
    switch text.token(word).shape {
    case .capitalized, .allCaps, .mixed: true
    case .lower, .none: false
    }
  }

  // One letter is an initial or a mark, and an abbreviation of two has a full stop.
  private func isInitial(_ word: Int) -> Bool {
    let (folded, next) = (text.foldedWord(word), text.words[word] + 1)
    let letters = folded.count { $0 & 0xC0 != 0x80 }
    return letters == 1
      || (folded.count <= 2 && next < text.tokens.count && text.isFullStop(text.tokens[next]))
  }

  private func mayOweItsCapital(_ token: Token) -> Bool {
    token.flags.contains(.atSentenceStart) || token.flags.contains(.atLineStart)
  }

  // A line of which nearly all words have capitals and which no full stop closes, as English headlines
  // are written, says nothing.
  private func isInTitleCase(_ name: NeighbouredName) -> Bool {
    guard name.language == .english else { return false }
    let line = text.line(around: text.token(name.words.lowerBound).range)
    let closing: Set<UInt8> = [0x2E, 0x21, 0x3F, 0x22]
    if let last = text.bytes[line].last(where: { $0 > 0x20 }), closing.contains(last) {
      return false
    }
    var (capitals, others) = (0, 0)
    var word = text.firstWord(from: line.lowerBound)
    while word < text.words.count, text.token(word).end <= line.upperBound {
      let token = text.token(word)
      if !name.words.contains(word), token.kind == .word, token.byteCount >= 4 {
        if isCapital(word) { capitals += 1 } else { others += 1 }
      }
      word += 1
    }
    return capitals >= 3 && capitals >= 4 * others
  }
}
