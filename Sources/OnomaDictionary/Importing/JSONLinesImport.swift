import Onoma

/// One JSON object a line: `{"id", "type", "names": {lang: [preferred, alias…]}}`, and, where they
/// are known, `subtype`, `country`, `sex`, `prominence` and `source`.
public struct JSONLinesImport: ImportFormat {
  public let source = ImportedSource(
    key: "jsonl", name: "A file of JSON lines", licence: ImportedSource.unknownLicence)

  public init() {}

  public mutating func read(_ input: inout ImportInput, into sink: inout ImportSink) throws {
    while let line = try input.nextLine() {
      guard let reader = JSONLine.reader(of: line, reportingTo: &sink) else { continue }
      do {
        var fields = Fields()
        var reader = reader
        try fields.read(&reader)
        try add(fields, line.number, to: &sink)
      } catch let failure as JSONReader.Failure {
        sink.report(.malformed(syntax: "JSON", failure.reason), line: line.number)
      }
    }
  }

  private struct Fields {
    var texts: [String: String] = [:]
    var names: [(tag: String, forms: [String])] = []

    mutating func read(_ reader: inout JSONReader) throws(JSONReader.Failure) {
      try reader.members { (reader, key) throws(JSONReader.Failure) in
        guard key == "names" else { return texts[key] = try reader.text() }
        try reader.members { (reader, tag) throws(JSONReader.Failure) in
          names.append((tag, try reader.strings()))
        }
      }
      try reader.end()
    }
  }

  private func add(_ fields: Fields, _ line: Int, to sink: inout ImportSink) throws {
    guard let id = fields.texts["id"] else {
      return sink.report(.missingField("id"), line: line)
    }
    guard let word = fields.texts["type"] ?? fields.texts["kind"] else {
      return sink.report(.missingField("type"), line: line)
    }
    guard let kind = ImportedWords.kind(word) else {
      return sink.report(.unknownKind(word), line: line)
    }
    if fields.names.isEmpty { return sink.report(.noNames(id: id), line: line) }
    var entity = ImportedEntity(originalID: id, kind: kind)
    entity.subtype = ImportedWords.subtype(fields.texts["subtype"] ?? "")
    entity.country = ImportedWords.country(fields.texts["country"] ?? "")
    entity.sex = kind == .person ? fields.texts["sex"].flatMap(Sex.init(letter:)) : nil
    entity.prominence = fields.texts["prominence"].flatMap(UInt8.init).map { min($0, 100) }
    let sources = fields.texts["source"]?.split(separator: "+") ?? []
    entity.sources = sources.map { ImportedWords.sourceKey(String($0)) }.filter { !$0.isEmpty }
    for (tag, forms) in fields.names {
      for (index, form) in forms.enumerated() {
        sink.add(form, tag, index == 0 ? .preferred : .alias, to: &entity, line: line)
      }
    }
    try sink.add(entity, line: line)
  }
}

/// Lines of which each holds a JSON object.
enum JSONLine {
  /// The reader of a line; `nil`, and a report, where it is no text, and `nil` where it is empty.
  static func reader(
    of line: ImportInput.Line, reportingTo sink: inout ImportSink
  ) -> JSONReader? {
    if line.bytes.allSatisfy({ $0 <= 0x20 }) { return nil }
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: line.bytes.span)
      return JSONReader(line.bytes)
    } catch {
      sink.report(.notUTF8, line: line.number)
      return nil
    }
  }
}
