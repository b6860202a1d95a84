/// Why a name is linked as it is, or where the entity that it should mean was lost.
public struct Explanation: Hashable, Sendable {
  /// What was done with the name, in this order.
  public enum Stage: String, Sendable, CaseIterable {
    case lexicon, text, language, tokens, spellings, readings, skeletons
    case shortForms = "short forms"
    case company
    case unknownNames = "unknown names"
    case verdict
    /// What a name means that stands in a list rather than in a text.
    case alone = "by itself"
  }

  /// A stage, and what was seen there.
  public struct Step: Hashable, Sendable {
    public var stage: Stage
    /// Sentences without full stops.
    public var lines: [String]
  }

  /// Where an entity was lost, and why.
  public struct Loss: Hashable, Sendable {
    public var stage: Stage
    public var reason: String
  }

  public var name: String
  public var steps: [Step]
  public var verdict: Verdict
  /// The entity of a linked name; `nil` for the other verdicts.
  public var entity: EntityID?
  /// The entity that the name should mean; `nil` where none was given.
  public var expected: EntityID?
  /// The first stage at which the expected entity failed; `nil` where it is the one that is linked.
  public var loss: Loss?

  init(name: String, expected: EntityID?) {
    self.name = name
    self.expected = expected
    steps = []
    verdict = .unknown
  }

  /// Adds lines to a stage, which is made where it is missing.
  mutating func add(_ lines: [String], to stage: Stage) {
    if let last = steps.indices.last, steps[last].stage == stage {
      steps[last].lines += lines
    } else if !lines.isEmpty {
      steps.append(Step(stage: stage, lines: lines))
    }
  }

  /// Notes where the expected entity failed, unless it failed before.
  mutating func lose(at stage: Stage, _ reason: String) {
    guard expected != nil, loss == nil else { return }
    loss = Loss(stage: stage, reason: reason)
  }
}

/// Explains links by running the linking step by step and looking at what it sees.
public struct Explainer: Sendable {
  private let annotator: Annotator

  /// - Throws: ``LexiconError`` where the lexicon is damaged.
  public init(_ lexicon: Lexicon) throws(LexiconError) {
    annotator = try Annotator(lexicon)
  }

  /// What the linking does with the first occurrence of the name in the text.
  ///
  /// Without a text the name stands alone. With the id of an entity that the name should mean, the
  /// explanation says at which step it was lost.
  ///
  /// - Throws: ``LexiconError`` where the lexicon is damaged.
  public func explanation(
    of name: String, in text: String? = nil, language: Language? = nil,
    expecting id: EntityID? = nil
  ) throws(LexiconError) -> Explanation {
    var explanation = Explanation(name: name, expected: id)
    let expected = try expectedEntity(id, &explanation)
    let document = DocumentText(Array((text ?? name).utf8), language: language)
    guard let range = document.bytes.firstRange(of: Array(name.utf8)), !range.isEmpty else {
      let reason = "the text does not hold '\(name)'"
      explanation.add([reason], to: .text)
      explanation.lose(at: .text, reason)
      return explanation
    }
    var run = ExplainedRun(
      linking: DocumentLinking(document, lexicon: annotator.lexicon, titles: annotator.titles),
      range: range, expected: expected, explanation: explanation)
    try run.explain()
    return text == nil ? try explainAlone(run.explanation, language) : run.explanation
  }

  // A name without a text means what `Resolver` says.
  private func explainAlone(
    _ explanation: Explanation, _ language: Language?
  ) throws(LexiconError) -> Explanation {
    var explanation = explanation
    let resolution = try Resolver(annotator.lexicon).resolution(
      of: Resolver.Query(explanation.name, language: language), limit: ExplainedRun.lineLimit)
    let lines = resolution.candidates.map { candidate in
      let score = candidate.score.rounded(toPlaces: 3)
      let step = "\(candidate.evidence.step.rawValue) '\(candidate.evidence.form)'"
      let notes = [step] + candidate.evidence.notes
      return "\(candidate.entity) \(candidate.name), score \(score): "
        + notes.joined(separator: "; ")
    }
    explanation.add(lines + [resolution.verdict.rawValue], to: .alone)
    explanation.verdict = resolution.verdict
    explanation.entity = resolution.entity
    if resolution.entity != nil, resolution.entity == explanation.expected {
      explanation.loss = nil
    }
    return explanation
  }

  private func expectedEntity(
    _ id: EntityID?, _ explanation: inout Explanation
  ) throws(LexiconError) -> Entity? {
    guard let id else { return nil }
    guard let entity = try annotator.lexicon.entity(id) else {
      let reason = "no dictionary has \(id)"
      explanation.add([reason], to: .lexicon)
      explanation.lose(at: .lexicon, reason)
      return nil
    }
    let names = entity.names.map { "\($0.form) (\($0.language), \($0.status.name))" }
    explanation.add(
      ["\(id) is a \(entity.kind.name): " + names.joined(separator: ", ")], to: .lexicon)
    return entity
  }
}
