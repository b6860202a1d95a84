/// Makes a mention of the hypotheses that stand at one place.
struct MentionMaker {
  let text: DocumentText
  let surroundings: Surroundings
  let documentLanguage: Language

  /// Hypotheses closer than this to each other leave the mention ambiguous.
  static let margin = 0.03

  /// The mention, or `nil` where there is no hypothesis.
  func mention(of hypotheses: [Hypothesis]) -> Mention? {
    let ranked = ranked(hypotheses)
    guard let best = ranked.first else { return nil }
    let second = ranked.dropFirst().first?.score ?? 0
    let isLinked = best.score - second >= MentionMaker.margin
    let candidates = ranked.prefix(10).map(candidate)
    let (range, nameRange) = ranges(of: best)
    let stemText = text.text(nameRange)
    return Mention(
      range: range, nameRange: nameRange,
      endingRange: best.match.endingRange, text: text.text(range),
      language: text.language(at: best.match.range.lowerBound), kind: best.entity.kind,
      verdict: isLinked ? .linked : .ambiguous, entity: isLinked ? best.entity.id : nil,
      name: baseForm(of: best), stem: stemText, endings: best.endings,
      score: min(0.99, max(0, best.score)), candidates: Array(candidates),
      evidence: evidence(of: best), sex: best.entity.sex,
      isRewritable: isLinked && !best.isOrdinaryWord && best.match.isHarmonic
        && !surroundings.isInSpeech(best.match.range),
      shape: best.posting.shape)
  }

  // The full stop of an abbreviation that ends the name (*Robert F. Kennedy Jr.*), or its plus sign
  // (*OPEC+*), belongs to it.
  private func ranges(of hypothesis: Hypothesis) -> (Range<Int>, Range<Int>) {
    let (range, name) = (hypothesis.match.range, hypothesis.match.nameRange)
    guard let sign = hypothesis.name.form.utf8.last, sign == 0x2E || sign == 0x2B, range == name,
      range.upperBound < text.bytes.count, text.bytes[range.upperBound] == sign
    else { return (range, name) }
    let whole = range.lowerBound..<(range.upperBound + 1)
    return (whole, whole)
  }

  // The best hypothesis of each entity, best first; ties fall to the smaller id.
  private func ranked(_ hypotheses: [Hypothesis]) -> [Hypothesis] {
    var best: [EntityID: Hypothesis] = [:]
    for hypothesis in withoutShadowed(hypotheses) {
      if let known = best[hypothesis.entity.id], !isBetter(hypothesis, known) { continue }
      best[hypothesis.entity.id] = hypothesis
    }
    return best.values.sorted {
      $0.score != $1.score ? $0.score > $1.score : $0.entity.id < $1.entity.id
    }
  }

  private func isBetter(_ left: Hypothesis, _ right: Hypothesis) -> Bool {
    if left.score != right.score { return left.score > right.score }
    if left.posting != right.posting { return left.posting < right.posting }
    return left.match.endings.lexicographicallyPrecedes(right.match.endings)
  }

  // A place or an organization that is written out in full shadows one that would need an ending.
  private func withoutShadowed(_ hypotheses: [Hypothesis]) -> [Hypothesis] {
    let hasBare = hypotheses.contains {
      $0.match.endings.isEmpty && $0.entity.kind != .person
        && $0.name.language == text.language(at: $0.match.range.lowerBound)
    }
    guard hasBare else { return hypotheses }
    return hypotheses.filter { $0.entity.kind == .person || $0.match.endings.isEmpty }
  }

  private func candidate(_ hypothesis: Hypothesis) -> Candidate {
    Candidate(
      entity: hypothesis.entity.id, name: hypothesis.entity.bestName(in: documentLanguage),
      kind: hypothesis.entity.kind, score: min(0.99, max(0, hypothesis.score)),
      evidence: evidence(of: hypothesis))
  }

  private func evidence(of hypothesis: Hypothesis) -> Evidence {
    let isMarkless = hypothesis.posting.isMarkless || hypothesis.match.isMarkless
    return Evidence(
      step: isMarkless ? .markless : .exact, form: hypothesis.name.form,
      language: hypothesis.name.language, notes: hypothesis.notes)
  }

  // The form that was met where it is one of the document's language, else the preferred one there.
  private func baseForm(of hypothesis: Hypothesis) -> String {
    let isOwn =
      hypothesis.name.language == documentLanguage
      && hypothesis.name.status.rawValue <= NameStatus.former.rawValue
    return isOwn ? hypothesis.name.form : hypothesis.entity.bestName(in: documentLanguage)
  }
}

extension Entity {
  /// The preferred name in the language, or the English one, or the first that there is.
  func bestName(in language: Language) -> String {
    let name = preferredName(in: language) ?? preferredName(in: .english) ?? names.first
    return name?.form ?? id.text
  }

  /// The family name in the language; `nil` where the record has none.
  func familyName(in language: Language) -> String? {
    preferredName(in: language)?.parts?.family
  }
}
