import Onoma
import OnomaDictionary

extension OptionDefinition {
  fileprivate static let statisticsFormat = OptionDefinition(
    "format", .choice(["text", "markdown"]), "Write text for people, or the page of docs/")
  fileprivate static let page = OptionDefinition(
    "check", .path("FILE"), "Only say whether FILE is what would be written")
}

extension Command {
  /// `onoma dict stats`.
  static let dictStats = Command(
    CommandDescription(
      "dict stats", "Counts what dictionaries hold, and lists their sources and licences",
      operand: .init("PATH", .path, "Folders and files; without any, dictionaries/"),
      options: [.statisticsFormat, .page],
      examples: [
        .init("dict", "stats"),
        .init("dict", "stats", "--format", "markdown", "--check", "docs/dictionaries.md"),
      ])
  ) { invocation in
    let contents = try DictionaryInput(invocation).read()
    for problem in contents.problems { invocation.console.report("\(problem)") }
    guard contents.problems.isEmpty else { return .dictionaryInvalid }
    let statistics = DictionaryStatistics(contents)
    let isPage = invocation.arguments.text(.statisticsFormat) == "markdown"
    let report = isPage ? statistics.markdown : statistics.text
    guard let page = invocation.arguments.path(.page) else {
      try invocation.console.writeText(report)
      return .success
    }
    if try FileReading.bytes(of: page) == Array(report.utf8) { return .success }
    invocation.console.report(
      "\(page.text): is not what the dictionaries hold\nhelp: 'scripts/docs' writes it anew")
    return .findings
  }
}
