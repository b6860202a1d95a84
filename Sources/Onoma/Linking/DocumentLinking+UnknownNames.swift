extension DocumentLinking {
  /// Marks names of persons who are in no dictionary; they are never linked and never rewritten.
  mutating func markUnknownNames() throws(LexiconError) {
    let reader = UnknownNameReader(text: text, lexicon: lexicon, surroundings: surroundings)
    for word in text.words.indices where !isTaken[word] {
      if let name = try reader.reading(at: word, isTaken: isTaken) {
        takeUnknown([name])
        continue
      }
      let given = try reader.givenNameReadings(at: word)
      guard !given.isEmpty, try !surroundings.isOrdinaryWord(word) else { continue }
      takeUnknown(given)
    }
  }

  private mutating func takeUnknown(_ readings: [UnknownName]) {
    guard let best = readings.first else { return }
    let start = text.token(best.words.lowerBound).start
    let range = start..<text.token(best.words.upperBound).end
    let isOpen = readings.count > 1
    let notes = isOpen ? readings.map(describe) : best.notes
    take(
      best.words,
      Mention(
        range: range, nameRange: start..<best.stemEnd,
        endingRange: range.upperBound..<range.upperBound,
        text: text.text(range), language: text.language(at: start), kind: .person,
        verdict: isOpen ? .ambiguous : .unknown, entity: nil, name: best.base,
        stem: text.text(start..<best.stemEnd), endings: best.endings, score: 0, candidates: [],
        evidence: Evidence(step: .pattern, notes: notes), sex: best.sex, isRewritable: false,
        shape: .full), nil)
  }

  private func describe(_ reading: UnknownName) -> String {
    let endings = reading.endings.map(\.tag)
    return ([reading.base] + endings + [reading.sex?.letter].compactMap(\.self)).joined(
      separator: "+")
  }
}
