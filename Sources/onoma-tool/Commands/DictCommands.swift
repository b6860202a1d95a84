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
    let contents = try dictionaries.readWithLists()
    guard dictionaries.report(contents, checks: DictionaryCheck.compiling) else {
      return .dictionaryInvalid
    }
    let output = try invocation.arguments.path(.output) ?? invocation.installation().index
    let bytes = try DictionaryCompiler(contents).bytes()
    try AtomicFile.write(bytes, to: output.text)
    invocation.console.report(
      "\(output.text): \(contents.records.count) entities, \(bytes.count / 1024) KB")
    return .success
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
