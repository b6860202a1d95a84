import OnomaDictionary

extension OptionDefinition {
  fileprivate static let compareOnly = OptionDefinition(
    "check", .flag, "Write nothing; say what is not current")
}

extension Command {
  /// `onoma dict fingerprints`.
  static let dictFingerprints = Command(
    CommandDescription(
      "dict fingerprints", "Writes what each file of a dictionary comes to",
      operand: .init("FOLDER", .path, "Folders of dictionaries; without any, dictionaries/"),
      options: [.compareOnly],
      examples: [.init("dict", "fingerprints"), .init("dict", "fingerprints", "--check")])
  ) { invocation in
    let dictionaries = DictionaryInput(invocation)
    let contents = try dictionaries.read()
    let check = [StaleFingerprints.self]
    if invocation.arguments.has(.compareOnly) {
      return dictionaries.report(contents, checks: check) ? .success : .dictionaryInvalid
    }
    guard dictionaries.report(contents, checks: []) else { return .dictionaryInvalid }
    for path in try dictionaries.paths() {
      let folder = DictionaryFolder(path: path).path
      let table = FingerprintList.text(of: Fingerprint.all(of: contents.records, in: folder))
      try AtomicFile.write(Array(table.utf8), to: folder + "/" + FingerprintList.fileName)
    }
    return .success
  }
}
