import Onoma

/// Tables with a row a name: `id TAB type TAB lang TAB name`, with a header.
///
/// The rows of an id need not be adjacent. Its first name in a language is the preferred one.
public struct TSVImport: ImportFormat {
  public let source = ImportedSource(
    key: "tsv", name: "A table of names", licence: ImportedSource.unknownLicence)

  public init() {}

  public mutating func read(_ input: inout ImportInput, into sink: inout ImportSink) throws {
    guard let header = try input.nextLine() else { return }
    let text = String(decoding: header.bytes, as: UTF8.self)
    let columns = text.split(separator: "\t").map(String.init)
    guard columns == TSVImport.columns else {
      let shown = columns.joined(separator: " ")
      throw ImportProblem(
        .header(shown, expected: "id, type, lang, name, with tabs between them"),
        at: input.position(line: header.number))
    }
    while let line = try input.nextLine() {
      guard let text = String(validating: line.bytes, as: UTF8.self) else {
        sink.report(.notUTF8, line: line.number)
        continue
      }
      if !text.isEmpty { try read(text, line.number, into: &sink) }
    }
  }

  private static let columns = ["id", "type", "lang", "name"]

  private func read(_ text: String, _ line: Int, into sink: inout ImportSink) throws {
    let fields = text.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    guard fields.count == TSVImport.columns.count else {
      return sink.report(
        .columnCount(fields.count, expected: "\(TSVImport.columns.count)"), line: line)
    }
    guard let kind = ImportedWords.kind(fields[1]) else {
      return sink.report(.unknownKind(fields[1]), line: line)
    }
    var entity = ImportedEntity(originalID: fields[0], kind: kind)
    sink.add(fields[3], fields[2], .preferred, to: &entity, line: line)
    if !entity.names.isEmpty { try sink.add(entity, line: line) }
  }
}
