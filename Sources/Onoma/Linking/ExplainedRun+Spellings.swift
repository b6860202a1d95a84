extension ExplainedRun {
  /// A name of the lexicon whose spelling stands at the place, and what became of it.
  struct Reading {
    var match: SpellingMatch
    var entity: Entity
    var name: EntityName
    var result: Result<Hypothesis, Objection>
  }

  /// Tells which spellings of the lexicon stand at the name, and which of their readings hold.
  mutating func explainSpellings() throws(LexiconError) -> [Reading] {
    let scanner = SpellingScanner(lexicon: linking.lexicon, text: text)
    let maker = HypothesisMaker(
      text: text, surroundings: linking.surroundings, lexicon: linking.lexicon)
    var readings: [Reading] = []
    var lines: [String] = []
    for word in firstWord...(words.last ?? firstWord) {
      for match in try scanner.matches(at: word) where match.range.overlaps(range) {
        lines.append(line(match))
        for posting in try linking.lexicon.postings(match.entry) {
          let entity = try linking.cache.entity(at: posting.entity)
          guard Int(posting.name) < entity.names.count else { continue }
          readings.append(
            Reading(
              match: match, entity: entity, name: entity.names[Int(posting.name)],
              result: try maker.reading(
                posting, of: match, entity, near: linking.cache.context(of: entity.id))))
        }
      }
    }
    explanation.add(
      lines.isEmpty ? ["no spelling of the lexicon stands here"] : lines, to: .spellings)
    explanation.add(shortened(readings.map { ($0.entity.id, line($0)) }), to: .readings)
    return readings
  }

  // A longer name may begin before the words that are asked for.
  private var firstWord: Int { max(0, (words.first ?? 0) - NameSpellings.tokenLimit) }

  private func line(_ match: SpellingMatch) -> String {
    let name = text.text(match.nameRange)
    let endings = match.endings.map(\.tag).joined(separator: "+")
    let tail = String(
      decoding: text.bytes[match.nameRange.upperBound..<match.range.upperBound], as: UTF8.self)
    var line = endings.isEmpty ? "'\(name)'" : "'\(name)' and '\(tail)' (\(endings))"
    if !match.isHarmonic { line += ", out of harmony" }
    if match.isMarkless { line += ", without its marks" }
    return line + ": \(match.entry.count) \(match.entry.count == 1 ? "name" : "names")"
  }

  private func line(_ reading: Reading) -> String {
    let form = "'\(reading.name.form)' (\(reading.name.language), \(reading.name.status.name))"
    let start = "'\(text.text(reading.match.range))' as \(reading.entity.id) \(form): "
    switch reading.result {
    case .failure(let objection): return start + objection.reason
    case .success(let hypothesis):
      let notes = hypothesis.notes + (hypothesis.isOrdinaryWord ? ["an ordinary word"] : [])
      let score = "score \(hypothesis.score.rounded(toPlaces: 3))"
      return start + ([score] + notes).joined(separator: "; ")
    }
  }
}
