/// A name of the lexicon that a name by itself may be, and what speaks for it.
struct NameCandidate {
  let entity: Entity
  let name: EntityName
  let match: NameMatch
  let features: MatchFeatures
  let step: Evidence.Step
  let ending: Ending?

  /// Whether a person's family name is all that met: never a link by itself.
  var isFamilyNameAlone: Bool {
    entity.kind == .person && match.query.tokens.count == 1 && match.candidate.tokens.count > 1
      && !match.isJoined
  }

  func isBetter(than other: NameCandidate) -> Bool {
    let (own, theirs) = (features.vetoes.isEmpty, other.features.vetoes.isEmpty)
    if own != theirs { return own }
    return features.sum(MatchModel.resolutionWeights)
      > other.features.sum(MatchModel.resolutionWeights)
  }

  /// The public face of the candidate.
  func candidate(probability: Double, language: Language) -> Candidate {
    var notes = ending.map { ["case: \($0.tag)"] } ?? []
    if isFamilyNameAlone { notes.append("a family name alone") }
    if step == .skeleton || !features.vetoes.isEmpty {
      notes += MatchEvidence(match, vetoes: features.vetoes).lines
    }
    return Candidate(
      entity: entity.id, name: entity.bestName(in: language), kind: entity.kind,
      score: probability,
      evidence: Evidence(
        step: step, form: name.form, language: name.language, notes: notes,
        features: features.named))
  }
}
