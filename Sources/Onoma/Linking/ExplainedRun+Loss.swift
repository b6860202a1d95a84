extension ExplainedRun {
  /// Finds the first stage at which the expected entity failed.
  mutating func explainLoss(_ readings: [Reading]) throws(LexiconError) {
    guard let expected, mention?.entity != expected.id || mention?.verdict != .linked else {
      return
    }
    let own = readings.filter { $0.entity.id == expected.id }
    if own.isEmpty { return try loseBySound(expected) }
    let objections = own.compactMap { reading -> Objection? in
      if case .failure(let objection) = reading.result { return objection }
      return nil
    }
    if objections.count < own.count { return loseByRank(expected) }
    if objections.contains(.familyNameAlone) { return loseAsShortForm(expected) }
    explanation.lose(at: .readings, objections.map(\.reason).first ?? "")
  }

  // It was met in its spelling, and another reading of the place was preferred.
  private mutating func loseByRank(_ expected: Entity) {
    guard let mention else {
      return explanation.lose(at: .readings, "the words went to another name")
    }
    guard let candidate = mention.candidates.first(where: { $0.entity == expected.id }) else {
      return explanation.lose(
        at: .readings, "'\(mention.text)' was read as a longer or a bare name")
    }
    let best = mention.candidates.first { $0.entity != expected.id }
    let rival = best.map { "\($0.entity) scores \($0.score.rounded(toPlaces: 3))" } ?? ""
    let reason =
      (["it scores \(candidate.score.rounded(toPlaces: 3))", rival]
      + mention.evidence.notes).filter { !$0.isEmpty }
    explanation.lose(at: .readings, reason.joined(separator: "; "))
  }

  private mutating func loseAsShortForm(_ expected: Entity) {
    guard let word = words.last else { return }
    let inHeadline = linking.headlines.contains(text.token(word).start)
    let isKnown = linking.memory.persons(before: word, inHeadline: inHeadline).contains {
      $0.id == expected.id
    }
    let notes = mention?.evidence.notes ?? []
    let memory =
      isKnown
      ? "the text names it in full, and more than it"
      : "a family name alone, and the text does not name the person in full before"
    explanation.lose(
      at: .shortForms, ([memory] + notes.filter { $0 != memory }).joined(separator: "; "))
  }

  // No spelling of it was met, and its sound did not lead to it.
  private mutating func loseBySound(_ expected: Entity) throws(LexiconError) {
    let tried = explanation.steps.first { $0.stage == .skeletons }?.lines ?? []
    let closest = closestName(of: expected)
    if let mention, tried.contains(where: { $0.hasPrefix("not tried") }) {
      return explanation.lose(
        at: .spellings,
        "no spelling of it stands here, and '\(mention.text)' took the words; \(closest)")
    }
    explanation.lose(at: .skeletons, "no spelling of it stands here; " + closest)
  }

  // How far the words are from the name of the entity that comes closest to them.
  private func closestName(of entity: Entity) -> String {
    let query = SpelledName(
      explanation.name, language: text.language(at: range.lowerBound), kind: entity.kind)
    let comparisons = entity.names.map { name in
      (
        name,
        NameComparison(
          query, SpelledName(name.form, language: name.language, kind: entity.kind),
          kind: entity.kind)
      )
    }
    let closest = comparisons.min { left, right in
      let (a, b) = (left.1.judgement, right.1.judgement)
      return a.outcome != b.outcome ? a.outcome > b.outcome : a.cost < b.cost
    }
    guard let (name, comparison) = closest else { return "it has no names" }
    let keys = [query, comparison.candidate].map { name in
      name.nameKeys.map { String(decoding: $0, as: UTF8.self) }.joined(separator: ", ")
    }
    return "of its names '\(name.form)' (\(name.language)) comes closest, at a cost of "
      + "\(comparison.judgement.cost.rounded(toPlaces: 3)), skeletons \(keys[0]) and \(keys[1]): "
      + SpellingEvidence(comparison).lines.joined(separator: " ")
  }
}
