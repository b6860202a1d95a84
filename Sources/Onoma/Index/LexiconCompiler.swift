/// Turns entities and word lists into the bytes of a compiled lexicon.
enum LexiconCompiler {
  /// The bytes; the same entities in whatever order give the same bytes.
  static func compiled(
    _ entities: [Entity], words: WordLists
  ) throws(LexiconError) -> [UInt8] {
    let records = inOrder(entities)
    let sorted = records.map(\.entity)
    var writer = LexiconWriter()
    var offsets: [UInt8] = []
    var blob: [UInt8] = []
    for record in records {
      offsets.append(integer: UInt64(blob.count))
      blob.append(contentsOf: record.bytes)
    }
    offsets.append(integer: UInt64(blob.count))
    writer.add(.entityOffsets, offsets)
    writer.add(.entities, blob)
    addSpellings(of: sorted, to: &writer)
    addSkeletons(of: sorted, to: &writer)
    addTokens(of: sorted, words: words, to: &writer)
    writer.add(.identifiers, identifierTable(sorted))
    writer.add(.words, WordTable.bytes(words))
    writer.add(.titles, TitleCoder.encoded(words))
    writer.add(.metadata, Array(metadata(sorted).utf8))
    return try writer.file(fingerprint: Checksum.of(blob))
  }

  // By id; entities that share one by their bytes.
  private static func inOrder(_ entities: [Entity]) -> [(entity: Entity, bytes: [UInt8])] {
    entities.map { ($0, EntityCoder.encoded($0)) }.sorted { left, right in
      left.0.id != right.0.id
        ? left.0.id < right.0.id : left.1.lexicographicallyPrecedes(right.1)
    }
  }

  private static func addSpellings(of entities: [Entity], to writer: inout LexiconWriter) {
    var runs: [UInt64: [Posting]] = [:]
    var continued: Set<UInt64> = []
    for (index, entity) in entities.enumerated() {
      for spelling in NameSpellings.all(of: entity, at: UInt32(index)) {
        var hash = KeyHash.start
        for (position, token) in spelling.tokens.enumerated() {
          if position > 0 { continued.insert(hash.value) }
          hash = hash.appending(KeyHash.token(token))
        }
        runs[hash.value, default: []].append(spelling.posting)
      }
    }
    let (table, postings) = laidOut(runs, continued: continued)
    writer.add(.spellings, table)
    writer.add(.postings, postings)
  }

  private static func addSkeletons(of entities: [Entity], to writer: inout LexiconWriter) {
    var runs: [UInt64: [Posting]] = [:]
    for (index, entity) in entities.enumerated() {
      for (number, name) in entity.names.enumerated() {
        guard let number = UInt16(exactly: number) else { break }
        let posting = Posting(entity: UInt32(index), name: number, shape: .full)
        for key in SkeletonKeys.keys(of: name, kind: entity.kind) {
          runs[key, default: []].append(posting)
        }
      }
    }
    let (table, postings) = laidOut(runs, continued: [])
    writer.add(.skeletons, table)
    writer.add(.skeletonPostings, postings)
  }

  private static func addTokens(
    of entities: [Entity], words: WordLists, to writer: inout LexiconWriter
  ) {
    var builder = TokenIndexBuilder(classes: WordTable.nameClasses(words))
    for (index, entity) in entities.enumerated() { builder.add(entity, at: UInt32(index)) }
    builder.add(to: &writer)
  }

  private static func laidOut(
    _ runs: [UInt64: [Posting]], continued: Set<UInt64>
  ) -> (table: [UInt8], postings: [UInt8]) {
    var builder = KeyTableBuilder()
    var postings: [UInt8] = []
    var count: UInt32 = 0
    for hash in Set(runs.keys).union(continued).sorted() {
      let run = Set(runs[hash] ?? []).sorted()
      let flags = continued.contains(hash) ? SpellingEntry.continuedFlag : 0
      builder.add(hash, .init(value: count, count: UInt32(run.count), flags: flags))
      for posting in run { postings.append(integer: posting.packed) }
      count += UInt32(run.count)
    }
    return (builder.bytes(), postings)
  }

  private static func identifierTable(_ entities: [Entity]) -> [UInt8] {
    var builder = KeyTableBuilder()
    var seen: Set<UInt64> = []
    for (index, entity) in entities.enumerated() {
      let hash = KeyHash.start.appending(KeyHash.token(entity.id.text.utf8)).value
      guard seen.insert(hash).inserted else { continue }
      builder.add(hash, .init(value: UInt32(index), count: 1, flags: 0))
    }
    return builder.bytes()
  }

  private static func metadata(_ entities: [Entity]) -> String {
    var lines = ["entities: \(entities.count)"]
    for kind in Kind.allCases {
      lines.append("\(kind.name): \(entities.count { $0.kind == kind })")
    }
    lines.append("names: \(entities.reduce(0) { $0 + $1.names.count })")
    return lines.joined(separator: "\n") + "\n"
  }
}
