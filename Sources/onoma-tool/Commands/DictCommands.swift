import Onoma
import OnomaDictionary

extension OptionDefinition {
  fileprivate static let output = OptionDefinition(
    "output", letter: "o", .path("FILE"), "Write the compiled lexicon here")
}

extension Command {
  /// `onoma dict build`.
  static let dictBuild = Command(
    CommandDescription(
      "dict build", "Compiles dictionaries into a lexicon",
      operand: .init("PATH", .path, "Folders and files; without any, dictionaries/"),
      options: [.output],
      examples: [.init("dict", "build", "dictionaries", "-o", "house.onx")])
  ) { invocation in
    let dictionaries = DictionaryInput(invocation)
    let contents = try dictionaries.read()
    guard try dictionaries.report(contents, warnings: false) else { return .dictionaryInvalid }
    let output = try invocation.arguments.path(.output) ?? invocation.installation().index
    let bytes = try DictionaryCompiler(contents).bytes()
    try AtomicFile.write(bytes, to: output.text)
    invocation.console.report(
      "\(output.text): \(contents.records.count) entities, \(bytes.count / 1024) KB")
    return .success
  }

  /// `onoma dict check`.
  static let dictCheck = Command(
    CommandDescription(
      "dict check", "Finds mistakes in dictionaries",
      operand: .init("PATH", .path, "Folders and files; without any, dictionaries/"),
      examples: [.init("dict", "check")])
  ) { invocation in
    let dictionaries = DictionaryInput(invocation)
    let contents = try dictionaries.read()
    return try dictionaries.report(contents, warnings: true) ? .success : .dictionaryInvalid
  }

  /// `onoma dict show`.
  static let dictShow = Command(
    CommandDescription(
      "dict show", "Shows an entity's record, or what a lexicon holds",
      operand: .init("ID", .text, "Ids of entities; without any, the lexicon as a whole"),
      options: [.index],
      examples: [.init("dict", "show", "Q9248"), .init("dict", "show")])
  ) { invocation in
    let lexicon = try invocation.lexicon()
    guard !invocation.arguments.operands.isEmpty else {
      try invocation.console.writeText(lexicon.metadata())
      return .success
    }
    var code = ExitCode.success
    for operand in invocation.arguments.operands {
      if let id = EntityID(operand.text), let entity = try lexicon.entity(id) {
        try invocation.console.writeText(RecordWriter.text(of: EntityRecord(entity: entity)))
      } else {
        invocation.console.report(
          "\(operand.text): no such entity\nhelp: 'onoma resolve NAME' finds ids")
        code = .findings
      }
    }
    return code
  }

  /// `onoma dict verify`.
  static let dictVerify = Command(
    CommandDescription(
      "dict verify", "Checks every byte of a compiled lexicon", options: [.index],
      examples: [.init("dict", "verify", "--index", "house.onx")])
  ) { invocation in
    try invocation.lexicon().verify()
    return .success
  }
}

/// The dictionaries that a command names, and what is wrong with them.
struct DictionaryInput {
  private let invocation: Invocation

  /// The dictionaries that the operands name, or those of the installation.
  init(_ invocation: Invocation) {
    self.invocation = invocation
  }

  /// All that they hold.
  func read() throws -> DictionaryContents {
    let named = invocation.arguments.operands.map(\.text)
    return DictionaryFolder.read(
      named.isEmpty ? [try invocation.installation().dictionaries.text] : named)
  }

  /// Reports problems and findings; `false` where the dictionaries cannot be compiled.
  func report(_ contents: DictionaryContents, warnings: Bool) throws -> Bool {
    for problem in contents.problems { invocation.console.report("\(problem)") }
    let findings = DictionaryCheck.findings(
      in: contents.records, sources: contents.sources, titles: contents.titles)
    var errors = contents.problems.count
    for finding in findings where warnings || finding.severity == .error {
      invocation.console.report("\(finding)")
      errors += finding.severity == .error ? 1 : 0
    }
    return errors == 0
  }
}
