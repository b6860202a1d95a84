import Onoma

extension OptionDefinition {
  fileprivate static let house = OptionDefinition(
    "house", .text("L"), "Names should stand as this language has them; else as the text around")
  fileprivate static let rules = OptionDefinition("rules", .flag, "List the rules and leave")
}

extension Command {
  /// `onoma check`.
  static let check = Command(
    CommandDescription(
      "check", "Finds names that are not spelt as they should be",
      operand: .init("FILE", .path, "The texts; without any, standard input"),
      options: [.house, .rules, .index, .language, .format],
      examples: [.init("check", "article.txt"), .init("check", "--rules")])
  ) { invocation in
    if invocation.arguments.has(.rules) {
      for rule in Checker.ruleSummaries {
        try invocation.console.writeLine("\(rule.name): \(rule.summary)")
      }
      return .success
    }
    let checker = try Checker(invocation.lexicon(), house: invocation.language(.house))
    let language = try invocation.language(.language)
    var found = false
    let code = try invocation.forEachInput { _, name, bytes in
      let findings = try checker.findings(in: bytes, language: language)
      found = found || !findings.isEmpty
      try FindingReport(invocation, name: name, bytes).write(findings)
    }
    return code == .success && found ? .findings : code
  }
}

// The output of `onoma check` for one text.
private struct FindingReport {
  private struct FindingObject: Encodable {
    let path: String
    let line: Int
    let column: Int
    let start: Int
    let end: Int
    let rule: String
    let text: String
    let message: String
    let replacement: String?
    let entity: String?
  }

  private let invocation: Invocation
  private let name: String
  private let lines: LineTable

  init(_ invocation: Invocation, name: String, _ bytes: [UInt8]) {
    self.invocation = invocation
    self.name = name
    lines = LineTable(bytes)
  }

  func write(_ findings: [Finding]) throws {
    let json = JSONLines()
    for finding in findings {
      let position = lines.position(at: finding.range.lowerBound, in: .scalars)
      if invocation.writesJSON {
        let object = FindingObject(
          path: name, line: position.line + 1, column: position.column + 1,
          start: finding.range.lowerBound, end: finding.range.upperBound, rule: finding.rule,
          text: finding.text, message: finding.message, replacement: finding.replacement,
          entity: finding.entity?.text)
        try invocation.console.write(json.line(object))
      } else {
        try writeText(finding, position)
      }
    }
  }

  private func writeText(_ finding: Finding, _ position: TextPosition) throws {
    let console = invocation.console
    let place = console.styled("\(name):\(position.line + 1):\(position.column + 1):", .strong)
    let rule = console.styled("[\(finding.rule)]", .faint)
    try console.writeText("\(place) \(Console.escaped(finding.message)) \(rule)\n")
    if let replacement = finding.replacement {
      try console.writeText("help: write '\(Console.escaped(replacement))'\n")
    }
  }
}
