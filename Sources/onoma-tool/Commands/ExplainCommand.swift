import Onoma

extension OptionDefinition {
  fileprivate static let expected = OptionDefinition(
    "expect", .text("ID"), "Say where this entity was lost")
  fileprivate static let context = OptionDefinition(
    "in", .text("TEXT"), "Explain the name as it stands in this text")
}

extension Command {
  /// `onoma explain`.
  static let explain = Command(
    CommandDescription(
      "explain", "Says why a name is linked as it is, or where a link was lost",
      operand: .init("NAME", .text, count: 1...1, "The name, as it is written"),
      options: [.expected, .context, .index, .language, .format],
      examples: [
        .init("explain", "Kasımjomart Tokayev"),
        .init("explain", "Tbilisidə", "--in", "Görüş Tbilisidə keçirilib."),
        .init("explain", "Трамп", "--expect", "Q22686"),
      ])
  ) { invocation in
    let explainer = try Explainer(invocation.lexicon())
    let explanation = try explainer.explanation(
      of: invocation.arguments.operands.map(\.text).joined(),
      in: invocation.arguments.text(.context), language: invocation.language(.language),
      expecting: invocation.expectedEntity())
    try ExplanationReport(invocation).write(explanation)
    return explanation.loss == nil && explanation.verdict == .linked ? .success : .findings
  }
}

extension Invocation {
  fileprivate func expectedEntity() throws(UsageError) -> EntityID? {
    guard let text = arguments.text(.expected) else { return nil }
    guard let id = EntityID(text) else {
      throw arguments.error(.conflict("'--expect' is '\(text)', expected an id such as Q9248"))
    }
    return id
  }
}

// The output of `onoma explain`.
private struct ExplanationReport {
  private struct StepObject: Encodable {
    let step: String
    let lines: [String]
  }

  private struct LossObject: Encodable {
    let entity: String
    let step: String?
    let reason: String?
  }

  private struct ExplanationObject: Encodable {
    let name: String
    let verdict: String
    let entity: String?
    let steps: [StepObject]
    let expected: LossObject?

    enum CodingKeys: CodingKey { case name, verdict, entity, steps, expected }

    // An entity that is not there is written as null.
    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(name, forKey: .name)
      try container.encode(verdict, forKey: .verdict)
      try container.encode(entity, forKey: .entity)
      try container.encode(steps, forKey: .steps)
      try container.encodeIfPresent(expected, forKey: .expected)
    }
  }

  private let invocation: Invocation

  init(_ invocation: Invocation) {
    self.invocation = invocation
  }

  func write(_ explanation: Explanation) throws {
    if invocation.writesJSON {
      try invocation.console.write(JSONLines().line(object(explanation)))
    } else {
      try writeText(explanation)
    }
  }

  private func object(_ explanation: Explanation) -> ExplanationObject {
    let loss = explanation.loss
    return ExplanationObject(
      name: explanation.name, verdict: explanation.verdict.rawValue,
      entity: explanation.entity?.text,
      steps: explanation.steps.map { StepObject(step: $0.stage.rawValue, lines: $0.lines) },
      expected: explanation.expected.map {
        LossObject(entity: $0.text, step: loss?.stage.rawValue, reason: loss?.reason)
      })
  }

  private func writeText(_ explanation: Explanation) throws {
    let console = invocation.console
    for step in explanation.steps {
      try console.writeText(console.styled(step.stage.rawValue, .strong) + "\n")
      for line in step.lines { try console.writeText("  \(Console.escaped(line))\n") }
    }
    guard let expected = explanation.expected else { return }
    let place = console.styled(expected.text, .strong)
    if let loss = explanation.loss {
      let reason = Console.escaped(loss.reason)
      try console.writeText("\(place) is lost at '\(loss.stage.rawValue)': \(reason)\n")
    } else {
      try console.writeText("\(place) is what the name means\n")
    }
  }
}
