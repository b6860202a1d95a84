import OnomaDictionary

extension OptionDefinition {
  fileprivate static let list = OptionDefinition("list", .flag, "List the checks and leave")
  fileprivate static let only = OptionDefinition(
    "only", .text("CHECK"), "Make this check alone; '--list' has their names")
}

extension Command {
  /// `onoma dict check`.
  static let dictCheck = Command(
    CommandDescription(
      "dict check", "Finds mistakes in dictionaries",
      operand: .init("PATH", .path, "Folders and files; without any, dictionaries/"),
      options: [.only, .list, .format],
      examples: [
        .init("dict", "check"), .init("dict", "check", "--only", "duplicate-forms", "house.yaml"),
      ])
  ) { invocation in
    if invocation.arguments.has(.list) {
      for check in DictionaryCheck.all {
        try invocation.console.writeLine(
          "\(check.name) (\(check.severity.name)): \(check.summary)")
      }
      return .success
    }
    let checks = try chosenChecks(invocation.arguments)
    let dictionaries = DictionaryInput(invocation)
    let contents = try dictionaries.read()
    let isGood =
      invocation.writesJSON
      ? try DictionaryFindingLines(invocation).write(contents, checks: checks)
      : dictionaries.report(contents, checks: checks)
    return isGood ? .success : .dictionaryInvalid
  }
}

private func chosenChecks(_ arguments: Arguments) throws(UsageError) -> [any RecordCheck.Type] {
  guard let name = arguments.text(.only) else { return DictionaryCheck.all }
  let checks = DictionaryCheck.all.filter { $0.name == name }
  guard checks.isEmpty else { return checks }
  let names = DictionaryCheck.all.map { $0.name }
  throw arguments.error(.notAChoice(option: "--only", value: name, choices: names))
}

// What is wrong with dictionaries, as JSON lines on standard output.
private struct DictionaryFindingLines {
  private struct FindingObject: Encodable {
    let path: String
    let line: Int
    let column: Int
    let check: String
    let severity: String
    let message: String
    let help: String
    let entity: String?
  }

  private let invocation: Invocation

  init(_ invocation: Invocation) {
    self.invocation = invocation
  }

  // `false` where there are errors.
  func write(
    _ contents: DictionaryContents, checks: [any RecordCheck.Type]
  ) throws -> Bool {
    let findings = DictionaryCheck.findings(in: contents, checks: checks)
    let json = JSONLines()
    for object in contents.problems.map(object) + findings.map(object) {
      try invocation.console.write(json.line(object))
    }
    return contents.problems.isEmpty && !findings.contains { $0.severity == .error }
  }

  // What the reader refuses has no check of its own.
  private func object(_ problem: RecordProblem) -> FindingObject {
    FindingObject(
      path: problem.position.file, line: problem.position.line, column: problem.position.column,
      check: "form", severity: "error", message: problem.message, help: problem.help, entity: nil)
  }

  private func object(_ finding: DictionaryFinding) -> FindingObject {
    FindingObject(
      path: finding.position.file, line: finding.position.line, column: finding.position.column,
      check: finding.check, severity: finding.severity.name, message: finding.message,
      help: finding.help, entity: finding.id?.text)
  }
}
