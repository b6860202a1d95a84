import Onoma

extension OptionDefinition {
  fileprivate static let scheme = OptionDefinition(
    "scheme", letter: "s", .text("ID"), "Follow this scheme; --list shows the ids and short names")
  fileprivate static let textInput = OptionDefinition(
    "input", .choice(["text", "jsonl"]),
    "Read lines of text, or one JSON object a line, with a 'text' and maybe an 'id'")
  fileprivate static let list = OptionDefinition("list", .flag, "List the schemes and leave")
}

extension Command {
  /// `onoma transliterate`.
  static let transliterate = Command(
    CommandDescription(
      "transliterate", "Writes names in other letters, by a published scheme",
      operand: .init("TEXT", .text, "The texts; without any, standard input, one a line"),
      options: [.scheme, .list, .textInput, .format, .jobs],
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

  private struct TextObject: Codable {
    var id: RecordID?
    var text: String
    var transliteration: String?
  }

  private let invocation: Invocation
  private let lines = JSONLines()
  private let json: JSONLines?

  init(_ invocation: Invocation) {
    self.invocation = invocation
    json = invocation.arguments.text(.format) == "jsonl" ? lines : nil
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
    let operands = invocation.arguments.operands
    for operand in operands where operand.bytes != [0x2D] {
      try write(TextObject(text: operand.text), transliterator)
    }
    guard operands.isEmpty || operands.contains(FilePath("-")) else { return .success }
    var code = ExitCode.success
    var reader = LineReader(invocation.standardInput)
    while let lines = try reader.nextLines(beforeWaiting: invocation.console.flush) {
      for line in lines {
        if line.text == nil {
          invocation.console.report("\(reader.name):\(line.number): the line is not UTF-8")
          code = .someInputsFailed
        }
        do {
          try write(object(of: line, in: reader.name), transliterator)
        } catch let error as JSONLineError {
          invocation.console.report("\(error)")
          code = .someInputsFailed
        }
      }
    }
    return code
  }

  private func object(of line: InputLine, in name: String) throws -> TextObject {
    if invocation.arguments.text(.textInput) == "jsonl" {
      return try lines.value(of: line, as: TextObject.self, in: name)
    }
    return TextObject(text: line.repairedText)
  }

  private func write(_ object: TextObject, _ transliterator: Transliterator) throws {
    let transliteration = transliterator.transliterated(object.text)
    guard let json else { return try invocation.console.writeLine(transliteration) }
    let result = TextObject(id: object.id, text: object.text, transliteration: transliteration)
    try invocation.console.write(json.line(result))
  }
}
