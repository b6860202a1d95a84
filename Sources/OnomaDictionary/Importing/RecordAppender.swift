import Onoma

/// Writes new records of a source into files of at most 2,000 records each:
/// `<kind>/<source>.yaml`, `<kind>/<source>-0002.yaml`, and so on.
struct RecordAppender {
  /// How many records a file may have.
  static let fileLimit = 2_000

  private let folder: String
  private let source: String
  // How many records each file has.
  private var counts: [String: Int]
  // What is to be written, by kind.
  private var open: [Kind: (path: String, text: String, count: Int)] = [:]

  /// - Parameter counts: How many records each file of the folder has.
  init(folder: String, source: String, counts: [String: Int]) {
    self.folder = folder
    self.source = source
    self.counts = counts
  }

  /// Adds a record to the first file of its kind that has room.
  mutating func append(_ record: EntityRecord) throws(RecordProblem) {
    let kind = record.entity.kind
    if let current = open[kind], current.count >= RecordAppender.fileLimit { try close(kind) }
    if open[kind] == nil { open[kind] = try opened(kind) }
    open[kind]?.text += RecordWriter.text(of: record)
    open[kind]?.count += 1
  }

  /// Writes what is not written yet.
  mutating func finish() throws(RecordProblem) {
    for kind in Kind.allCases { try close(kind) }
  }

  private mutating func close(_ kind: Kind) throws(RecordProblem) {
    guard let (path, text, count) = open[kind] else { return }
    try AtomicFile.write(Array(text.utf8), to: path)
    counts[path] = count
    open[kind] = nil
  }

  private func opened(
    _ kind: Kind
  ) throws(RecordProblem) -> (path: String, text: String, count: Int) {
    var number = 1
    while counts[path(kind, number), default: 0] >= RecordAppender.fileLimit { number += 1 }
    let path = path(kind, number)
    guard let count = counts[path] else {
      try TextFile.makeFolder("\(folder)/\(kind.name)")
      return (path, "", 0)
    }
    var text = String(decoding: try TextFile.bytes(of: path), as: UTF8.self)
    if !text.isEmpty && !text.hasSuffix("\n") { text += "\n" }
    return (path, text, count)
  }

  private func path(_ kind: Kind, _ number: Int) -> String {
    let digits = String(number)
    let padded = String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    return "\(folder)/\(kind.name)/\(source)\(number == 1 ? "" : "-\(padded)").yaml"
  }
}
