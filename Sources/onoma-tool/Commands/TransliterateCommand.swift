import Onoma

extension OptionDefinition {
  fileprivate static let scheme = OptionDefinition(
    "scheme", letter: "s", .text("ID"), "Follow this scheme; --list shows the ids and short names")
  fileprivate static let list = OptionDefinition("list", .flag, "List the schemes and leave")
}

extension Command {
  /// `onoma transliterate`.
  static let transliterate = Command(
    CommandDescription(
      "transliterate", "Writes names in other letters, by a published scheme",
      operand: .init("TEXT", .text, "The texts; without any, standard input, one a line"),
      options: [.scheme, .list, .format],
      examples: [
        .init(
          "transliterate", "--scheme", "ru-en", "Юрий Соловьёв", output: "Yury Solovyov"),
        .init(
          "transliterate", "-s", "az-aze-Latn-Cyrl-2020", "Heydər Əliyev", "Gəncə",
          output: "Гейдар Алиев\nГянджа"),
        .init("transliterate", "--list"),
      ])
  ) { invocation in
    let folder = SchemeFolder(path: try invocation.installation().schemes.text)
    let report = TransliterationReport(invocation)
    if invocation.arguments.has(.list) {
      try report.write(folder.schemes())
      return .success
    }
    let scheme = try folder.scheme(named: invocation.arguments.required(.scheme))
    return try report.write(Transliterator(scheme))
  }
}

// The output of `onoma transliterate`.
private struct TransliterationReport {
  private struct SchemeObject: Encodable {
    let id: String
    let aliases: [String]
    let title: String
    let authority: String
    let year: Int?
    let source: String
    let from: String
    let to: String
  }

  private struct TextObject: Encodable {
    let text: String
    let transliteration: String
  }

  private let invocation: Invocation
  private let json: JSONLines?

  init(_ invocation: Invocation) {
    self.invocation = invocation
    json = invocation.arguments.text(.format) == "jsonl" ? JSONLines() : nil
  }

  func write(_ schemes: [Scheme]) throws {
    for scheme in schemes {
      guard let json else {
        let names = ([scheme.id] + scheme.aliases).joined(separator: ", ")
        try invocation.console.writeLine("\(names): \(scheme.title) (\(scheme.authority))")
        continue
      }
      let object = SchemeObject(
        id: scheme.id, aliases: scheme.aliases, title: scheme.title, authority: scheme.authority,
        year: scheme.year, source: scheme.source, from: scheme.sourceLanguage.tag,
        to: scheme.targetLanguage.tag)
      try invocation.console.write(json.line(object))
    }
  }

  func write(_ transliterator: Transliterator) throws -> ExitCode {
    var code = ExitCode.success
    let operands = invocation.arguments.operands
    for operand in operands where operand.bytes != [0x2D] {
      try write(operand.text, transliterator)
    }
    guard operands.isEmpty || operands.contains(FilePath("-")) else { return code }
    var reader = LineReader(invocation.standardInput)
    while let lines = try reader.nextLines(beforeWaiting: invocation.console.flush) {
      for line in lines {
        if line.text == nil {
          invocation.console.report("\(reader.name):\(line.number): the line is not UTF-8")
          code = .someInputsFailed
        }
        try write(line.repairedText, transliterator)
      }
    }
    return code
  }

  private func write(_ text: String, _ transliterator: Transliterator) throws {
    let transliteration = transliterator.transliterated(text)
    guard let json else { return try invocation.console.writeLine(transliteration) }
    let object = TextObject(text: text, transliteration: transliteration)
    try invocation.console.write(json.line(object))
  }
}
