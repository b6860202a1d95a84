import Onoma

/// Results of a SPARQL query as `application/sparql-results+json`, as query.wikidata.org gives them.
///
/// `?item` (or the first address in a row) is the entity. Texts with a language are its names, of
/// variables whose name holds `alt` or `alias` as aliases; texts without one count where the
/// variable is a language tag (`?az`). `?type`, `?country`, `?sex` and `?sitelinks` are read too.
public struct SPARQLImport: ImportFormat {
  public let source = ImportedSource(
    key: "wikidata", name: "Wikidata", licence: "CC0-1.0", url: "https://www.wikidata.org/")

  public init() {}

  public mutating func read(_ input: inout ImportInput, into sink: inout ImportSink) throws {
    var objects = JSONObjects(under: "bindings")
    while let object = try objects.next(&input) {
      let line = ImportInput.Line(bytes: object.bytes, number: object.line)
      guard var reader = JSONLine.reader(of: line, reportingTo: &sink) else { continue }
      do {
        var row = Row()
        try row.read(&reader)
        try add(row, object.line, to: &sink)
      } catch let failure as JSONReader.Failure {
        sink.report(.malformed(syntax: "JSON", failure.reason), line: object.line)
      }
    }
  }

  private struct Value {
    var text: String
    var isAddress: Bool
    var tag: String?
  }

  private struct Row {
    var values: [(name: String, value: Value)] = []

    subscript(_ names: String...) -> String? {
      values.first { names.contains($0.name) }?.value.text
    }

    mutating func read(_ reader: inout JSONReader) throws(JSONReader.Failure) {
      try reader.members { (reader, name) throws(JSONReader.Failure) in
        guard reader.peek() == 0x7B else { return try reader.skip() }
        var fields: [String: String] = [:]
        try reader.members { (reader, key) throws(JSONReader.Failure) in
          fields[key] = try reader.text()
        }
        let value = Value(
          text: fields["value"] ?? "", isAddress: fields["type"] == "uri",
          tag: fields["xml:lang"])
        values.append((name, value))
      }
    }
  }

  private func add(_ row: Row, _ line: Int, to sink: inout ImportSink) throws {
    guard let id = row["item"] ?? row.values.first(where: { $0.value.isAddress })?.value.text else {
      return sink.report(.missingField("item"), line: line)
    }
    var entity = ImportedEntity(originalID: id, kind: kind(row))
    entity.country = country(row["country"])
    entity.sex = sex(row["sex", "gender"])
    let count = row["sitelinks"].flatMap(Int.init)
    entity.prominence = count.map { ImportedWords.prominence(of: $0 + 1, start: 10, step: 10) }
    for (name, value) in row.values where !value.isAddress {
      let lowered = name.lowercased()
      let isAlias = lowered.contains("alt") || lowered.contains("alias")
      if let tag = value.tag {
        let forms = isAlias ? value.text.split(separator: ", ").map(String.init) : [value.text]
        for form in forms {
          sink.add(form, tag, isAlias ? .alias : .preferred, to: &entity, line: line)
        }
      } else if name.utf8.count == 2, ImportedWords.language(name) != nil {
        sink.add(value.text, name, .preferred, to: &entity, line: line)
      }
    }
    try sink.add(entity, line: line)
  }

  private func kind(_ row: Row) -> Kind? {
    guard let text = row["type", "kind", "class"] else { return nil }
    if let kind = ImportedWords.kind(text) { return kind }
    let item = WikidataAddress.item(text)
    return WikidataClasses.classified(instanceOf: [item], properties: [])?.kind
  }

  private func country(_ text: String?) -> String {
    guard let text else { return "" }
    let code = ImportedWords.country(text)
    return code.isEmpty ? WikidataCountries.code(WikidataAddress.item(text)) : code
  }

  private func sex(_ text: String?) -> Sex? {
    guard let text else { return nil }
    return Sex(letter: text) ?? WikidataAddress.sexes[WikidataAddress.item(text)]
  }
}
