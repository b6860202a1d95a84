import Onoma

/// A file of records of which single ones are rewritten: the others keep their bytes.
struct RecordFile {
  /// A stretch of the file from one `---` to the next.
  private struct Part {
    var bytes: [UInt8]
    var record: EntityRecord?
  }

  let path: String
  private(set) var problems: [RecordProblem] = []
  private(set) var isChanged = false
  /// The ids of all records, also of those with problems.
  private(set) var ids: [EntityID] = []
  private var parts: [Part] = []

  /// The file with those bytes at the path.
  init(_ bytes: [UInt8], path: String) {
    self.path = path
    for part in YAMLDocument.parts(of: bytes) { add(part) }
  }

  /// The whole file.
  var bytes: [UInt8] { Array(parts.map(\.bytes).joined()) }

  /// Calls the body with each record that can be read; the record that it returns takes its place.
  mutating func update(_ body: (EntityRecord) throws -> EntityRecord) throws {
    for index in parts.indices {
      guard let record = parts[index].record else { continue }
      let text = RecordWriter.text(of: try body(record))
      guard text != RecordWriter.text(of: record) else { continue }
      parts[index].bytes = Array(text.utf8)
      isChanged = true
    }
  }

  private mutating func add(_ part: YAMLDocument.Part) {
    let answer = RecordReader.read(YAMLDocument(part, file: path))
    problems += answer.problems
    let isSingle = answer.records.count == 1 && answer.problems.isEmpty
    parts.append(Part(bytes: part.bytes, record: isSingle ? answer.records[0] : nil))
    ids += isSingle ? [answer.records[0].entity.id] : RecordFile.ids(in: part.bytes)
  }

  // The ids in a stretch that cannot be read as a record: nobody shall add such a record again.
  private static func ids(in bytes: [UInt8]) -> [EntityID] {
    bytes.split(separator: 0x0A).compactMap { line in
      let text = String(decoding: line, as: UTF8.self)
      guard text.hasPrefix("id:") else { return nil }
      let value = text.dropFirst(3).split(whereSeparator: { " \t\r\"'".contains($0) }).first
      return value.flatMap { EntityID(String($0)) }
    }
  }
}
