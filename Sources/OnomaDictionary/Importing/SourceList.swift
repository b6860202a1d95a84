import Onoma

/// The `sources.yaml` of a folder, to which imports add what they brought.
struct SourceList {
  private let path: String
  private var text: String
  private var keys: Set<String> = []
  private(set) var isChanged = false

  /// The list at the path; empty where there is none.
  ///
  /// - Throws: ``RecordProblem`` where it cannot be read, and its first problem where it is damaged.
  init(path: String) throws(RecordProblem) {
    self.path = path
    text = ""
    guard TextFile.exists(path) else { return }
    let bytes = try TextFile.bytes(of: path)
    let answer = SourceRecord.read(bytes, file: path)
    if let problem = answer.problems.first { throw problem }
    keys = Set(answer.sources.map(\.key))
    text = String(decoding: bytes, as: UTF8.self)
    if !text.isEmpty && !text.hasSuffix("\n") { text += "\n" }
  }

  /// Adds the source, unless its key is there.
  mutating func add(_ source: ImportedSource) {
    guard keys.insert(source.key).inserted else { return }
    isChanged = true
    var fields = [("key", source.key), ("name", source.name), ("licence", source.licence)]
    if !source.url.isEmpty { fields.append(("url", source.url)) }
    fields.append(("taken", "names of entities"))
    for (index, field) in fields.enumerated() {
      let value = field.0 == "url" ? source.url : YAMLScalar.text(of: field.1)
      text += "\(index == 0 ? "-" : " ") \(field.0): \(value)\n"
    }
  }

  /// Writes the list where it has changed.
  func save() throws(RecordProblem) {
    if isChanged { try AtomicFile.write(Array(text.utf8), to: path) }
  }
}
