import Onoma

extension OptionDefinition {
  fileprivate static let limit = OptionDefinition(
    "limit", letter: "n", .number("N", least: 1), "Show at most N candidates a name (5)")
}

extension OptionDefinition {
  fileprivate static let minimumProbability = OptionDefinition(
    "min-probability", .text("P"), "Link a name only where it is so probable, 0 to 1 (0.8)")
  fileprivate static let margin = OptionDefinition(
    "margin", .text("P"), "... and so much more probable than the next candidate, 0 to 1 (0.3)")
}

extension Command {
  /// `onoma resolve`.
  static let resolve = Command(
    CommandDescription(
      "resolve", "Says which entity a name means",
      operand: .init("NAME", .text, "The names; without any, standard input, one a line"),
      options: [
        .index, .language, .kind, .limit, .minimumProbability, .margin, .input, .format,
      ],
      examples: [
        .init("resolve", "Kasımjomart Tokayev"),
        .init("resolve", "--lang", "ru", "--format", "jsonl", "Ходжалы"),
      ])
  ) { invocation in
    let run = try ResolutionRun(invocation)
    let operands = invocation.arguments.operands
    if operands.isEmpty || operands == [FilePath("-")] {
      return try run.resolveLines()
    }
    var code = ExitCode.success
    for operand in operands {
      let verdict = try run.resolve(operand.text, id: nil, language: nil, kind: nil)
      if verdict == .unknown { code = .findings }
    }
    return code
  }
}

// The work of `onoma resolve` on each name.
private struct ResolutionRun {
  private struct NameObject: Decodable {
    let id: RecordID?
    let name: String
    let lang: String?
    let kind: String?
  }

  private struct ResolutionObject: Encodable {
    let id: RecordID?
    let name: String
    let verdict: String
    let entity: String?
    let candidates: [AnnotationRecord.CandidateRecord]

    enum CodingKeys: CodingKey { case id, name, verdict, entity, candidates }

    // An entity that is not there is written as null.
    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encodeIfPresent(id, forKey: .id)
      try container.encode(name, forKey: .name)
      try container.encode(verdict, forKey: .verdict)
      try container.encode(entity, forKey: .entity)
      try container.encode(candidates, forKey: .candidates)
    }
  }

  private let invocation: Invocation
  private let resolver: Resolver
  private let language: Language?
  private let limit: Int
  private let json = JSONLines()
  private let readsObjects: Bool
  private let writesObjects: Bool

  init(_ invocation: Invocation) throws {
    self.invocation = invocation
    var resolver = try Resolver(invocation.lexicon())
    if let least = try invocation.share(.minimumProbability) {
      resolver.minimumProbability = least
    }
    if let margin = try invocation.share(.margin) { resolver.margin = margin }
    self.resolver = resolver
    language = try invocation.language(.language)
    limit = invocation.arguments.number(.limit) ?? 5
    readsObjects = invocation.arguments.text(.input) == "jsonl"
    writesObjects = invocation.writesJSON
  }

  func resolveLines() throws -> ExitCode {
    var reader = LineReader(invocation.standardInput)
    var code = ExitCode.success
    while let lines = try reader.nextLines(beforeWaiting: invocation.console.flush) {
      for line in lines {
        do {
          try resolve(line, in: reader.name)
        } catch let error as JSONLineError {
          invocation.console.report("\(error)")
          code = .someInputsFailed
        }
      }
    }
    return code
  }

  private func resolve(_ line: InputLine, in name: String) throws {
    guard readsObjects else {
      _ = try resolve(line.repairedText, id: nil, language: nil, kind: nil)
      return
    }
    let object = try json.value(of: line, as: NameObject.self, in: name)
    _ = try resolve(
      object.name, id: object.id, language: object.lang.flatMap { Language($0) },
      kind: object.kind.flatMap { Kind(name: $0) })
  }

  func resolve(
    _ name: String, id: RecordID?, language: Language?, kind: Kind?
  ) throws -> Verdict {
    let query = Resolver.Query(
      name, language: language ?? self.language, kind: kind ?? invocation.kind)
    let resolution = try resolver.resolution(of: query, limit: limit)
    if writesObjects {
      let object = ResolutionObject(
        id: id, name: name, verdict: resolution.verdict.rawValue,
        entity: resolution.entity?.text,
        candidates: resolution.candidates.map(AnnotationRecord.CandidateRecord.init))
      try invocation.console.write(json.line(object))
    } else {
      try writeText(name, resolution)
    }
    return resolution.verdict
  }

  private func writeText(_ name: String, _ resolution: Resolver.Resolution) throws {
    let console = invocation.console
    let verdict = resolution.verdict.rawValue
    try console.writeText("\(console.styled(name, .strong)): \(verdict)\n")
    for candidate in resolution.candidates {
      let record = AnnotationRecord.CandidateRecord(candidate)
      let form = "\(candidate.evidence.form) (\(candidate.evidence.language))"
      try console.writeText(
        "  \(record.score)  \(candidate.entity)  \(Console.escaped(candidate.name))  "
          + "\(candidate.kind.name)  \(candidate.evidence.step.rawValue): \(Console.escaped(form))\n"
      )
    }
  }
}

extension Invocation {
  /// The option's value from 0 to 1; `nil` where it was not given.
  fileprivate func share(_ option: OptionDefinition) throws -> Double? {
    guard let text = arguments.text(option) else { return nil }
    guard let share = Double(text), (0...1).contains(share) else {
      throw arguments.error(.notAShare(option: "--\(option.name)", value: text))
    }
    return share
  }
}
