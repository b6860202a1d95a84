import Onoma

extension OptionDefinition {
  fileprivate static let offsets = OptionDefinition(
    "offsets", .choice(AnnotationRecord.Offsets.allCases.map(\.rawValue)),
    "Count positions in code points (scalar), bytes or UTF-16 units")
  fileprivate static let annotationFormat = OptionDefinition(
    "format", .choice(["text", "jsonl", "html"]),
    "Write text for people, one JSON object a document, or a web page")
}

extension Command {
  /// `onoma annotate`.
  static let annotate = Command(
    CommandDescription(
      "annotate", "Marks the names in texts and says which entity each one is",
      operand: .init("FILE", .path, "The texts; without any, standard input"),
      options: [.index, .language, .annotationFormat, .input, .offsets],
      examples: [
        .init("annotate", "article.txt"),
        .init("annotate", "--format", "html", "article.txt"),
        .init("annotate", "--format", "jsonl", "--offsets", "utf16", "article.txt"),
      ])
  ) { invocation in
    let run = try AnnotationRun(invocation)
    if invocation.arguments.text(.input) == "jsonl" {
      return try invocation.forEachLine { try run.annotate($0, in: $1) }
    }
    return try invocation.forEachInput { try run.annotate($2, named: $1) }
  }
}

// The work of `onoma annotate` on each document.
private struct AnnotationRun {
  private struct Document: Decodable {
    let id: RecordID?
    let text: String
    let lang: String?
  }

  private let invocation: Invocation
  private let lexicon: Lexicon
  private let annotator: Annotator
  private let language: Language?
  private let format: String
  private let offsets: AnnotationRecord.Offsets
  private let json = JSONLines()

  init(_ invocation: Invocation) throws {
    self.invocation = invocation
    lexicon = try invocation.lexicon()
    annotator = try Annotator(lexicon)
    language = try invocation.language(.language)
    let readsObjects = invocation.arguments.text(.input) == "jsonl"
    format = invocation.arguments.text(.annotationFormat) ?? (readsObjects ? "jsonl" : "text")
    offsets = invocation.arguments.text(.offsets).flatMap(AnnotationRecord.Offsets.init) ?? .scalar
  }

  func annotate(_ line: InputLine, in name: String) throws {
    let document = try json.value(of: line, as: Document.self, in: name)
    let id =
      switch document.id {
      case .text(let text)?: text
      case .number(let number)?: String(number)
      case nil: "\(name):\(line.number)"
      }
    let own = document.lang.flatMap { Language($0) } ?? language
    try write(Array(document.text.utf8), id: id, language: own)
  }

  func annotate(_ bytes: [UInt8], named name: String) throws {
    try write(bytes, id: name, language: language)
  }

  private func write(_ bytes: [UInt8], id: String, language: Language?) throws {
    let annotation = try annotator.annotation(of: bytes, language: language)
    let console = invocation.console
    switch format {
    case "jsonl":
      let record = AnnotationRecord(annotation, id: id, of: bytes, offsets: offsets)
      try console.write(json.line(record))
    case "html":
      let page = AnnotationHTML()
      try console.writeText(page.page(annotation, title: id, of: bytes, lexicon: lexicon))
    default:
      let marks: AnnotationText.Marks = console.showsColor ? .colors : .brackets
      let report = AnnotationText(marks: marks)
      try console.writeText(report.report(annotation, of: bytes, lexicon: lexicon))
    }
  }
}
