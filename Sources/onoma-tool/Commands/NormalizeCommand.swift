import Onoma
import OnomaDictionary

extension OptionDefinition {
  fileprivate static let target = OptionDefinition(
    "to", .text("L"), "Write names as this language has them: az, ru, en")
  fileprivate static let write = OptionDefinition("write", .flag, "Change the files")
  fileprivate static let diff = OptionDefinition(
    "diff", .flag, "Show what would change, line by line, and change nothing")
}

extension Command {
  /// `onoma normalize`.
  static let normalize = Command(
    CommandDescription(
      "normalize", "Writes every linked name in its preferred form, with its endings",
      operand: .init("FILE", .path, "The texts; without any, standard input"),
      options: [.target, .write, .diff, .index, .language],
      examples: [
        .init("normalize", "--to", "az", "article.txt"),
        .init("normalize", "--to", "en", "--diff", "article.txt"),
      ])
  ) { invocation in
    let arguments = invocation.arguments
    guard let target = try invocation.language(.target) else {
      throw arguments.error(.missingOption("to"))
    }
    if arguments.has(.write), arguments.has(.diff) {
      throw arguments.error(.conflict("'--write' and '--diff' exclude each other"))
    }
    let normalizer = try Normalizer(invocation.lexicon(), to: target)
    let language = try invocation.language(.language)
    return try invocation.forEachInput { source, name, bytes in
      let normalized = try normalizer.normalized(bytes, language: language)
      if arguments.has(.diff) {
        try invocation.console.writeText(LineDiff(name: name).text(from: bytes, to: normalized))
      } else if arguments.has(.write), case .file(let path) = source {
        if normalized != bytes { try AtomicFile.write(normalized, to: path.text) }
      } else {
        try invocation.console.write(normalized)
      }
    }
  }
}
