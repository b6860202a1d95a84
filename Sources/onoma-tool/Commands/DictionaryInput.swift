import OnomaDictionary

/// The dictionaries that a command names, and what is wrong with them.
struct DictionaryInput {
  private let invocation: Invocation

  /// The dictionaries that the operands name; without any, the installed ones.
  init(_ invocation: Invocation) {
    self.invocation = invocation
  }

  /// The paths of the folders and files.
  func paths() throws -> [String] {
    let named = invocation.arguments.operands.map(\.text)
    return named.isEmpty ? [try invocation.installation().dictionaries.text] : named
  }

  /// Everything that they hold.
  func read() throws -> DictionaryContents { DictionaryFolder.read(try paths()) }

  /// Everything that they hold, with the installed words, titles and parts where they have none.
  func readWithLists() throws -> DictionaryContents {
    var contents = try read()
    guard contents.hasNoLists, let installed = try? invocation.installation().dictionaries.text
    else {
      return contents
    }
    contents.append(DictionaryFolder(path: installed).readLists())
    return contents
  }

  /// Writes what is wrong to standard error; `false` where the dictionaries cannot be compiled.
  func report(_ contents: DictionaryContents, checks: [any RecordCheck.Type]) -> Bool {
    for problem in contents.problems { invocation.console.report("\(problem)") }
    let findings = DictionaryCheck.findings(in: contents, checks: checks)
    for finding in findings { invocation.console.report("\(finding)") }
    return contents.problems.isEmpty && !findings.contains { $0.severity == .error }
  }
}
