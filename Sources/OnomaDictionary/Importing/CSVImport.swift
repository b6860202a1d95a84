import Onoma

/// Tables with a row an entity and a header, and a mapping that says what the columns mean.
///
/// The mapping's keys are `id`, `kind` (or `type`), `subtype`, `country`, `sex`, `prominence`, and
/// language tags: `az` is the preferred form, `az.alias`, `az.former` and `az.avoid` others, with
/// `|` or `;` between several. `name` with `lang` is a table with a row a name. Without a mapping,
/// columns whose names are keys are taken.
public struct CSVImport: ImportFormat {
  public let source = ImportedSource(
    key: "csv", name: "A table of names", licence: ImportedSource.unknownLicence)

  /// The kind of all entities; `nil` where the table says it.
  var kind: Kind?
  /// What stands before each id.
  var idPrefix = ""

  private let map: [String: String]

  /// - Parameter map: The names of columns by the keys.
  public init(map: [String: String] = [:]) {
    self.map = map
  }

  public mutating func read(_ input: inout ImportInput, into sink: inout ImportSink) throws {
    var table = CSVTable()
    guard let header = try table.next(&input) else { return }
    let names = header.fields.map { String(decoding: $0, as: UTF8.self) }
    let columns = try columns(of: names, at: input.position(line: header.line))
    while let row = try table.next(&input) {
      let fields = row.fields.map { String(validating: $0, as: UTF8.self) }
      guard fields.count <= names.count, !fields.contains(nil) else {
        let isText = !fields.contains(nil)
        sink.report(
          isText ? .columnCount(fields.count, expected: "\(names.count)") : .notUTF8,
          line: row.line)
        continue
      }
      try add(Row(fields: fields.compactMap(\.self), columns: columns), row.line, to: &sink)
    }
  }

  private static let keys = [
    "id", "kind", "type", "subtype", "country", "sex", "prominence", "name", "lang",
  ]

  private struct Row {
    var fields: [String]
    var columns: [String: Int]

    subscript(key: String) -> String {
      columns[key].flatMap { $0 < fields.count ? fields[$0] : nil } ?? ""
    }
  }

  private func columns(
    of names: [String], at position: FilePosition
  ) throws(ImportProblem) -> [String: Int] {
    var columns: [String: Int] = [:]
    if map.isEmpty {
      for (index, name) in names.enumerated() where CSVImport.isKey(name) { columns[name] = index }
    }
    for (key, name) in map.sorted(by: { $0.key < $1.key }) {
      guard let index = names.firstIndex(of: name) else {
        throw ImportProblem(.unknownColumn(name, known: names), at: position)
      }
      columns[key] = index
    }
    return columns
  }

  /// Whether the mapping may have the key.
  public static func isKey(_ text: String) -> Bool {
    keys.contains(text) || names(of: text) != nil
  }

  // The language and the status of `az`, `az.alias`, `az.former`, `az.avoid`.
  private static func names(of key: String) -> (tag: String, status: NameStatus)? {
    let parts = key.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard parts.count <= 2, LanguageTag.isWellFormed(parts[0]) else { return nil }
    switch parts.dropFirst().first {
    case nil: return keys.contains(key) ? nil : (parts[0], .preferred)
    case "alias": return (parts[0], .alias)
    case "former": return (parts[0], .former)
    case "avoid": return (parts[0], .avoided)
    default: return nil
    }
  }

  private func add(_ row: Row, _ line: Int, to sink: inout ImportSink) throws {
    let word = row["kind"].isEmpty ? row["type"] : row["kind"]
    let kind = word.isEmpty ? kind : ImportedWords.kind(word)
    if !word.isEmpty && kind == nil { return sink.report(.unknownKind(word), line: line) }
    var entity = ImportedEntity(originalID: "", kind: kind)
    entity.subtype = ImportedWords.subtype(row["subtype"])
    entity.country = ImportedWords.country(row["country"])
    entity.sex = Sex(letter: row["sex"])
    entity.prominence = UInt8(row["prominence"]).map { min($0, 100) }
    if !row["name"].isEmpty {
      let tag = row["lang"].isEmpty ? ScriptLanguage.guess(row["name"]).tag : row["lang"]
      sink.add(row["name"], tag, .preferred, to: &entity, line: line)
    }
    for key in row.columns.keys.sorted() {
      guard let (tag, status) = CSVImport.names(of: key) else { continue }
      for form in row[key].split(whereSeparator: { status != .preferred && "|;".contains($0) }) {
        sink.add(String(form), tag, status, to: &entity, line: line)
      }
    }
    guard let first = entity.names.first else {
      return sink.report(.noNames(id: row["id"]), line: line)
    }
    entity.originalID = row["id"].isEmpty ? first.form : idPrefix + row["id"]
    try sink.add(entity, line: line)
  }
}
