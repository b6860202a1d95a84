import Onoma

/// Brings the names of outside files into a folder of dictionaries, and up to date later.
///
/// A record that stands in the folder is merged with what the source says (``EntityMerge``); others
/// are written into files of the source's own. Record files, `sources.yaml` and a ledger of what was
/// brought (``ImportLedger``) are written one by one, the ledger last.
public struct DictionaryImport {
  /// What an import did.
  public struct Summary: Hashable, Sendable {
    public var added = 0
    public var updated = 0
    public var unchanged = 0
    /// Entities that a person took out of the folder after an earlier import; they stay out.
    public var keptOut = 0
    /// Entities without a name in the languages asked for, or without a kind.
    public var unusable = 0
    public var conflicts: [ImportConflict] = []
    /// What is wrong with outside files: the count of what was reported.
    public var importProblemCount = 0
    /// What is wrong with the record files in the folder; such records were left as they are.
    public var recordProblems: [RecordProblem] = []
  }

  private let path: String
  private let source: ImportedSource
  private let options: ImportSink.Options
  private var summary = Summary()

  /// An import into the folder, which is made where it is missing.
  public init(into path: String, source: ImportedSource, options: ImportSink.Options = .init()) {
    self.path = DictionaryFolder(path: path).path
    self.source = source
    self.options = options
  }

  /// Reads the outside files and writes the folder.
  ///
  /// - Throws: ``ImportProblem`` where an outside file as a whole cannot be read, ``RecordProblem``
  ///   where the folder cannot be read or written.
  public mutating func run(
    _ format: some ImportFormat, _ inputs: [ImportInput],
    report: @escaping (ImportProblem) -> Void
  ) throws -> Summary {
    try TextFile.makeFolder(path + "/.import")
    var ledgers = try readLedgers()
    var ledger = ledgers.removeValue(forKey: source.key) ?? ImportLedger()
    var sink = try ImportSink(
      in: path + "/.import", options: options, ledger: ledger, report: report)
    var format = format
    for var input in inputs {
      sink.file = input.name
      try format.read(&input, into: &sink)
    }
    sink.file = inputs.last?.name ?? ""
    let others = Array(ledgers.values)
    var sources: Set<String> = []
    let standing = try update(from: &sink, &ledger, others, &sources)
    try add(from: &sink, &ledger, others, &sources, standing)
    try save(ledger, sources)
    summary.importProblemCount = sink.problemCount
    return summary
  }

  // The records in the folder, and how many each file has.
  private struct Standing {
    var ids: Set<EntityID> = []
    var counts: [String: Int] = [:]
  }

  private mutating func update(
    from sink: inout ImportSink, _ ledger: inout ImportLedger, _ others: [ImportLedger],
    _ sources: inout Set<String>
  ) throws -> Standing {
    var standing = Standing()
    for name in DictionaryFolder(path: path).recordFiles(&summary.recordProblems) {
      var file = RecordFile(try TextFile.bytes(of: name), path: name)
      summary.recordProblems += file.problems
      standing.ids.formUnion(file.ids)
      standing.counts[name] = file.ids.count
      try file.update { record in
        let id = record.entity.id
        guard let imported = try sink.spool.entity(id) else { return record }
        var merge = merge(imported, id, ledger, others)
        let result = merge.merged(into: record)
        ledger[id] = merge.remembered(for: record)
        summary.conflicts += merge.conflicts
        let isChanged = RecordWriter.text(of: result) != RecordWriter.text(of: record)
        summary.updated += isChanged ? 1 : 0
        summary.unchanged += isChanged ? 0 : 1
        sources.formUnion(result.entity.sources)
        return result
      }
      if file.isChanged { try AtomicFile.write(file.bytes, to: name) }
    }
    return standing
  }

  private mutating func add(
    from sink: inout ImportSink, _ ledger: inout ImportLedger, _ others: [ImportLedger],
    _ sources: inout Set<String>, _ standing: Standing
  ) throws {
    var appender = RecordAppender(
      folder: recordFolder, source: source.key, counts: standing.counts)
    for id in sink.spool.ids where !standing.ids.contains(id) {
      if ledger.contains(id) || others.contains(where: { $0.contains(id) }) {
        summary.keptOut += 1
        continue
      }
      guard let imported = try sink.spool.entity(id) else { continue }
      let merge = merge(imported, id, ledger, others)
      guard let record = merge.newRecord(id) else {
        summary.unusable += 1
        if imported.kind == nil { sink.report(.noKind(id: imported.originalID), line: 0) }
        continue
      }
      try appender.append(record)
      ledger[id] = merge.remembered(for: nil)
      sources.formUnion(record.entity.sources)
      summary.added += 1
    }
    try appender.finish()
  }

  private func merge(
    _ imported: ImportedEntity, _ id: EntityID, _ ledger: ImportLedger, _ others: [ImportLedger]
  ) -> EntityMerge {
    EntityMerge(
      imported, before: ledger[id], others: others.compactMap { $0[id] }, source: source.key)
  }

  private var recordFolder: String {
    TextFile.isFolder(path + "/entities") ? path + "/entities" : path
  }

  private func readLedgers() throws(RecordProblem) -> [String: ImportLedger] {
    var ledgers: [String: ImportLedger] = [:]
    for name in try TextFile.names(in: path + "/.import") where name.hasSuffix(".tsv") {
      let file = "\(path)/.import/\(name)"
      ledgers[String(name.dropLast(4))] = try ImportLedger(TextFile.bytes(of: file), file: file)
    }
    return ledgers
  }

  // The source itself, and those that its files name.
  private func save(_ ledger: ImportLedger, _ keys: Set<String>) throws(RecordProblem) {
    var list = try SourceList(path: path + "/sources.yaml")
    list.add(source)
    for key in keys.sorted() {
      list.add(ImportedSource(key: key, name: key, licence: source.licence))
    }
    try list.save()
    try AtomicFile.write(ledger.bytes, to: "\(path)/.import/\(source.key).tsv")
  }
}
