import Onoma

extension OptionDefinition {
  fileprivate static let firstLanguage = OptionDefinition(
    "lang1", .text("L"), "The language of the first name")
  fileprivate static let secondLanguage = OptionDefinition(
    "lang2", .text("L"), "The language of the second name")
}

extension Command {
  /// `onoma compare`.
  static let compare = Command(
    CommandDescription(
      "compare", "Says whether two spellings are of one name",
      operand: .init(
        "NAME", .text, count: 0...2, "The two names; without them, standard input as tsv"),
      options: [.firstLanguage, .secondLanguage, .kind, .input, .format],
      examples: [
        .init("compare", "Qaziz Abışov", "Газиз Абишев"), .init("compare", "Əliyev", "Алиева"),
      ])
  ) { invocation in
    let run = try ComparisonRun(invocation)
    let names = invocation.arguments.operands.map(\.text)
    switch names.count {
    case 2: return try run.compare(names[0], names[1])
    case 0: return try run.compareLines()
    default: throw invocation.arguments.error(.missingOperand("NAME"))
    }
  }
}

// The work of `onoma compare` on each pair.
private struct ComparisonRun {
  private struct ComparisonObject: Encodable {
    let score: Double
    let verdict: String
    let evidence: Evidence

    struct Evidence: Encodable {
      let lines: [String]
      let features: [String: Double]
    }
  }

  private let invocation: Invocation
  private let languages: (Language?, Language?)
  private let json = JSONLines()

  init(_ invocation: Invocation) throws {
    self.invocation = invocation
    languages = (try invocation.language(.firstLanguage), try invocation.language(.secondLanguage))
  }

  func compare(_ first: String, _ second: String) throws -> ExitCode {
    let comparison = SpellingComparison.comparing(
      first, in: languages.0, with: second, in: languages.1, kind: invocation.kind)
    if invocation.writesJSON {
      try write(comparison)
    } else {
      let console = invocation.console
      let verdict = console.styled(comparison.verdict.rawValue, .strong)
      try console.writeText("\(verdict), score \(rounded(comparison.score))\n")
      for line in comparison.evidence { try console.writeText("  \(Console.escaped(line))\n") }
    }
    return comparison.verdict == .same ? .success : .findings
  }

  func compareLines() throws -> ExitCode {
    var code = ExitCode.success
    let read = try invocation.forEachLine { line, name in
      let fields = line.repairedText.split(separator: "\t", omittingEmptySubsequences: false)
        .map(String.init)
      guard fields.count >= 2 else {
        invocation.console.report(
          "\(name):\(line.number): two names are expected\nhelp: separate them by a tab")
        code = .someInputsFailed
        return
      }
      func language(_ index: Int) -> Language? {
        fields.count > index && !fields[index].isEmpty ? Language(fields[index]) : nil
      }
      try write(
        SpellingComparison.comparing(
          fields[0], in: language(2), with: fields[1], in: language(3),
          kind: fields.count > 4 ? Kind(name: fields[4]) : invocation.kind))
    }
    return read == .success ? code : read
  }

  private func write(_ comparison: SpellingComparison) throws {
    let object = ComparisonObject(
      score: rounded(comparison.score), verdict: comparison.verdict.rawValue,
      evidence: .init(
        lines: comparison.evidence,
        features: Dictionary(
          comparison.features.map { ($0.name, rounded($0.value)) },
          uniquingKeysWith: { first, _ in first })))
    try invocation.console.write(json.line(object))
  }

  private func rounded(_ score: Double) -> Double { (score * 1000).rounded() / 1000 }
}
