/// One run of the linking over a text, with an eye on one place of it.
struct ExplainedRun {
  var linking: DocumentLinking
  /// The name's bytes in the text.
  let range: Range<Int>
  let expected: Entity?
  var explanation: Explanation

  /// Stages show this many lines, and those of the expected entity.
  static let lineLimit = 12

  var text: DocumentText { linking.text }

  /// The words of the text that the name stands in.
  var words: [Int] {
    text.words.indices.filter { text.token($0).range.overlaps(range) }
  }

  /// The mention that stands at the name by now.
  var mention: Mention? { linking.mentions.first { $0.range.overlaps(range) } }

  /// Goes through all stages.
  mutating func explain() throws(LexiconError) {
    explainLanguage()
    explainTokens()
    guard !words.isEmpty else { return explainVerdict() }
    let readings = try explainSpellings()
    for step in DocumentLinking.Step.allCases {
      if step == .skeletons { try explainSkeletons() }
      let before = mention
      try linking.run(step)
      explainChange(step, from: before)
    }
    explainVerdict()
    try explainLoss(readings)
  }

  private mutating func explainLanguage() {
    let languages = text.languages
    let start = range.lowerBound
    var lines = [
      "the text is in '\(languages.document)', the sentence in '\(languages.language(at: start))'"
    ]
    if languages.takesAzerbaijaniEndings(at: start) {
      lines.append("Azerbaijani endings may follow the name")
    }
    if languages.takesEnglishEndings(at: start) { lines.append("'s may follow the name") }
    explanation.add(lines, to: .language)
  }

  private mutating func explainTokens() {
    explanation.add(words.map(tokenLine), to: .tokens)
    guard words.isEmpty else { return }
    let reason =
      text.tokens.contains { $0.kind == .opaque && $0.range.overlaps(range) }
      ? "it stands in an address, a handle, a hashtag, a path or code, where no name is looked for"
      : "it holds no word"
    explanation.add([reason], to: .tokens)
    explanation.lose(at: .tokens, reason)
  }

  private func tokenLine(_ word: Int) -> String {
    let token = text.token(word)
    let key = String(decoding: text.foldedWord(word), as: UTF8.self)
    var line = "'\(text.text(token.range))': key '\(key)', \(token.shape.words)"
    if token.flags.contains(.hasLookalike) { line += ", with letters that look alike" }
    if token.flags.contains(.atSentenceStart) { line += ", at the start of a sentence" }
    return line
  }

  private mutating func explainChange(_ step: DocumentLinking.Step, from before: Mention?) {
    guard let mention, mention != before else { return }
    explanation.add([mentionLine(mention)], to: step.stage)
  }

  private func mentionLine(_ mention: Mention) -> String {
    let notes =
      mention.evidence.notes.isEmpty
      ? "" : "; " + mention.evidence.notes.joined(separator: "; ")
    let met = mention.evidence.form.isEmpty ? "" : " by '\(mention.evidence.form)'"
    switch mention.verdict {
    case .linked: return "'\(mention.text)' is \(mention.entity?.text ?? "linked")\(met)\(notes)"
    case .ambiguous:
      let names = mention.candidates.prefix(ExplainedRun.lineLimit).map {
        "\($0.entity) \($0.name) \($0.score.rounded(toPlaces: 3))"
      }
      let open = names.isEmpty ? "" : ": " + names.joined(separator: ", ")
      return "'\(mention.text)' is ambiguous\(open)\(notes)"
    case .unknown: return "'\(mention.text)' is the name of nothing known\(notes)"
    }
  }

  private mutating func explainVerdict() {
    explanation.verdict = mention?.verdict ?? .unknown
    explanation.entity = mention?.entity
    guard let mention else { return explanation.add(["no name is found here"], to: .verdict) }
    let score = mention.verdict == .linked ? ", score \(mention.score.rounded(toPlaces: 3))" : ""
    explanation.add([mentionLine(mention) + score], to: .verdict)
  }

  /// At most ``lineLimit`` lines, those of the expected entity first.
  func shortened(_ lines: [(entity: EntityID, line: String)]) -> [String] {
    let own = lines.filter { $0.entity == expected?.id }.map(\.line)
    let others = lines.filter { $0.entity != expected?.id }.map(\.line)
    let rest = others.count - ExplainedRun.lineLimit
    return own + others.prefix(ExplainedRun.lineLimit) + (rest > 0 ? ["and \(rest) more"] : [])
  }
}

extension CaseShape {
  /// The shape in words.
  var words: String {
    switch self {
    case .none: "without case"
    case .lower: "in small letters"
    case .capitalized: "with a capital"
    case .allCaps: "in capitals"
    case .mixed: "in mixed case"
    }
  }
}

extension DocumentLinking.Step {
  /// The stage that tells of the step.
  var stage: Explanation.Stage {
    switch self {
    case .spellings: .readings
    case .skeletons: .skeletons
    case .shortForms: .shortForms
    case .company: .company
    case .unknownNames: .unknownNames
    }
  }
}
