import Onoma

/// What one source brought into a folder, by id: without it nobody could tell a name that a person
/// removed from one that is new in the source.
///
/// It is a text file, `.import/<source>.tsv`, with a line an entity: its id here, its identifier in
/// the source, what is known of it, and every name that the source ever brought and that is in the
/// record, or was taken out of it by hand.
struct ImportLedger {
  private var lines: [EntityID: [UInt8]] = [:]

  /// No entity.
  init() {}

  /// The ledger in a file's bytes.
  ///
  /// - Throws: ``RecordProblem`` at the first line that is damaged.
  init(_ bytes: [UInt8], file: String) throws(RecordProblem) {
    var number = 0
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      number += 1
      if line.isEmpty || line.first == 0x23 { continue }
      let end = line.firstIndex(of: 0x09) ?? line.endIndex
      let id = EntityID(String(decoding: line[..<end], as: UTF8.self))
      let rest = line[end...].dropFirst()
      guard let id, EntityLine.entity(from: rest) != nil else {
        let shown = String(decoding: line.prefix(60), as: UTF8.self)
        let fact = RecordProblem.Fact.malformedLine(shown, expected: "a line of an import's ledger")
        throw RecordProblem(fact, at: FilePosition(file: file, line: number))
      }
      lines[id] = Array(rest)
    }
  }

  var ids: [EntityID] { lines.keys.sorted() }

  func contains(_ id: EntityID) -> Bool { lines[id] != nil }

  /// What the source brought on the entity.
  subscript(id: EntityID) -> ImportedEntity? {
    get { lines[id].flatMap { EntityLine.entity(from: $0) } }
    set { lines[id] = newValue.map { EntityLine.bytes(of: $0) } }
  }

  /// The identifier that the entity has in the source.
  func originalID(_ id: EntityID) -> String? {
    lines[id].map { String(decoding: $0.prefix { $0 != 0x09 }, as: UTF8.self) }
  }

  /// The file, sorted by id.
  var bytes: [UInt8] {
    var bytes = Array(ImportLedger.header.utf8)
    for id in ids {
      guard let line = lines[id] else { continue }
      bytes.append(contentsOf: id.text.utf8)
      bytes.append(0x09)
      bytes.append(contentsOf: line)
      bytes.append(0x0A)
    }
    return bytes
  }

  private static let header = """
    # What 'onoma dict import' brought last: id, identifier there, kind, subtype, country, sex, \
    prominence, sources, names.
    # Keep this file: by it the next import knows what was removed by hand.

    """
}
