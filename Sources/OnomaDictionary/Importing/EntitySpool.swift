import Onoma

/// Imported entities in a temporary file, found by id.
///
/// Memory holds an id and an offset an entity, some 150 bytes, and no name.
struct EntitySpool: ~Copyable {
  private struct Entry {
    // The identifier in the outside file.
    var originalID: String
    // Where the last stretch on the entity lies.
    var offset: Int
  }

  private var file: ScratchFile
  private var entries: [EntityID: Entry] = [:]
  // Ids that turned out to be another's, by that other.
  private var joined: [EntityID: [EntityID]] = [:]

  /// An empty spool whose file lies in the folder.
  init(in folder: String) throws(RecordProblem) {
    file = try ScratchFile(in: folder)
  }

  /// The ids in their order, without those that are joined to others.
  var ids: [EntityID] {
    if joined.isEmpty { return entries.keys.sorted() }
    let others = Set(joined.values.joined())
    return Set(entries.keys).subtracting(others).union(joined.keys).sorted()
  }

  func contains(_ id: EntityID) -> Bool { entries[id] != nil }

  /// Adds what a stretch of an outside file says of the entity.
  mutating func add(_ entity: ImportedEntity, as id: EntityID) throws(RecordProblem) {
    let previous = entries[id]?.offset ?? EntitySpool.none
    let offset = file.byteCount
    let line = EntityLine.bytes(of: entity)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(EntitySpool.headByteCount + line.count)
    EntitySpool.append(previous, to: &bytes)
    EntitySpool.append(line.count, to: &bytes)
    bytes += line
    try file.append(bytes)
    entries[id] = Entry(originalID: entity.originalID, offset: offset)
  }

  /// Makes what was said of one id a part of what is said of the other.
  mutating func join(_ id: EntityID, to other: EntityID) {
    guard id != other, !joined[other, default: []].contains(id) else { return }
    joined[other, default: []].append(id)
  }

  /// Everything that was said of the entity, in its order; `nil` where nothing was.
  mutating func entity(_ id: EntityID) throws(RecordProblem) -> ImportedEntity? {
    var result = try ownEntity(id)
    for other in joined[id] ?? [] {
      guard let entity = try ownEntity(other) else { continue }
      if result == nil {
        result = entity
        result?.originalID = id.text
      } else {
        result?.append(entity)
      }
    }
    result?.settleLanguages()
    return result
  }

  private mutating func ownEntity(_ id: EntityID) throws(RecordProblem) -> ImportedEntity? {
    guard let entry = entries[id] else { return nil }
    var stretches: [ImportedEntity] = []
    var offset = entry.offset
    while offset != EntitySpool.none {
      let head = try file.bytes(at: offset, count: EntitySpool.headByteCount)
      let count = EntitySpool.integer(head.dropFirst(8))
      let line = try file.bytes(at: offset + EntitySpool.headByteCount, count: count)
      if let entity = EntityLine.entity(from: line) { stretches.append(entity) }
      offset = EntitySpool.integer(head.prefix(8))
    }
    guard var entity = stretches.popLast() else { return nil }
    for other in stretches.reversed() { entity.append(other) }
    return entity
  }

  /// The id for an identifier of an outside file: a QID stays, and so does an `x-` id; of others the
  /// letters and digits stay, and a number is added where that is another's id.
  ///
  /// `taken` is what an id stands for by earlier imports. Of an identifier without Latin letters and
  /// digits the checksum is taken. `nil` for an empty one.
  func id(for originalID: String, taken: (EntityID) -> String?) -> EntityID? {
    if let id = EntityID(originalID) { return id }
    if originalID.isEmpty { return nil }
    let letters = ImportedWords.slug(originalID)
    let slug = letters.isEmpty ? EntitySpool.checksum(originalID) : letters
    var number = 1
    while true {
      let text = number == 1 ? "x-\(slug)" : "x-\(slug)-\(number)"
      guard let id = EntityID(text) else { return nil }
      let bearer = entries[id]?.originalID ?? taken(id)
      if bearer == nil || bearer == originalID { return id }
      number += 1
    }
  }

  // FNV-1a, 64 bits: http://www.isthe.com/chongo/tech/comp/fnv/
  private static func checksum(_ text: String) -> String {
    let value = text.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) {
      ($0 ^ UInt64($1)) &* 0x100_0000_01B3
    }
    return String(value, radix: 16)
  }

  private static let none = -1
  private static let headByteCount = 16

  private static func append(_ value: Int, to bytes: inout [UInt8]) {
    for shift in stride(from: 0, to: 64, by: 8) {
      bytes.append(UInt8(truncatingIfNeeded: value >> shift))
    }
  }

  private static func integer(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.prefix(8).reversed().reduce(0) { $0 << 8 | Int($1) }
  }
}
