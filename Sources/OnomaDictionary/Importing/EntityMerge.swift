import Onoma

/// Merges what a source says of an entity into its record.
///
/// Three are compared: the record as it stands, what the source brought the last time, and what it
/// says now. What a person changed in the record since then stays; what only the source changed is
/// taken over.
struct EntityMerge {
  /// What the source says now.
  let imported: ImportedEntity
  /// What the source brought before; `nil` for the first time.
  let before: ImportedEntity?
  /// What other sources brought.
  let others: [ImportedEntity]
  /// The key of the source.
  let source: String
  private(set) var conflicts: [ImportConflict] = []

  init(
    _ imported: ImportedEntity, before: ImportedEntity?, others: [ImportedEntity] = [],
    source: String
  ) {
    self.imported = imported
    self.before = before
    self.others = others
    self.source = source
  }

  /// A new record of what the source says; `nil` where that is no record.
  func newRecord(_ id: EntityID) -> EntityRecord? {
    guard let kind = imported.kind, !imported.names.isEmpty else { return nil }
    var entity = Entity(
      id: id, kind: kind, subtype: imported.subtype, country: imported.country,
      sex: kind == .person ? imported.sex : nil, names: imported.names.map(EntityName.init),
      prominence: imported.prominence ?? EntityMerge.usualProminence, sources: sources)
    EntityMerge.preferOne(&entity.names)
    return EntityRecord(entity: entity)
  }

  /// The record with what the source brings.
  mutating func merged(into record: EntityRecord) -> EntityRecord {
    guard imported.kind == nil || imported.kind == record.entity.kind else {
      let there = imported.kind?.name ?? ""
      conflict("kind", record.entity.kind.name, there, in: record)
      return record
    }
    var result = record
    mergeValues(into: &result)
    mergeNames(into: &result)
    if RecordWriter.text(of: result) != RecordWriter.text(of: record) {
      for key in sources where !result.entity.sources.contains(key) {
        result.entity.sources.append(key)
      }
    }
    return result
  }

  /// What is remembered of the source after the merge: what it says now, and the names of before
  /// that a person took out of the record.
  func remembered(for record: EntityRecord?) -> ImportedEntity {
    var result = imported
    let standing = Set(record?.entity.names.map { ImportedName.Key($0) } ?? [])
    let known = before?.names ?? []
    for index in result.names.indices {
      let key = result.names[index].key
      let earlier = known.first { $0.key == key }
      result.names[index].isOwn = earlier?.isOwn ?? standing.contains(key)
    }
    for name in known where !standing.contains(name.key) {
      if !result.names.contains(where: { $0.key == name.key }) { result.names.append(name) }
    }
    return result
  }

  private static let usualProminence: UInt8 = 50

  private var sources: [String] { imported.sources.isEmpty ? [source] : imported.sources }

  private mutating func conflict(
    _ field: String, _ here: String, _ there: String, in record: EntityRecord
  ) {
    conflicts.append(
      ImportConflict(
        id: record.entity.id, position: record.position, field: field, here: here, there: there))
  }
}

// Values of which a record has one.
extension EntityMerge {
  private mutating func mergeValues(into record: inout EntityRecord) {
    record.entity.subtype = merged(
      "subtype", record.entity.subtype, before?.subtype, imported.subtype, in: record)
    record.entity.country = merged(
      "country", record.entity.country, before?.country, imported.country, in: record)
    if record.entity.kind == .person {
      let letter = merged(
        "sex", record.entity.sex?.letter ?? "", before?.sex?.letter, imported.sex?.letter ?? "",
        in: record)
      record.entity.sex = Sex(letter: letter)
    }
    if let prominence = imported.prominence,
      record.entity.prominence == before?.prominence ?? EntityMerge.usualProminence
    {
      record.entity.prominence = prominence
    }
  }

  private mutating func merged(
    _ field: String, _ here: String, _ before: String?, _ there: String, in record: EntityRecord
  ) -> String {
    if there.isEmpty || there == here || there == before { return here }
    if here == before ?? "" { return there }
    conflict(field, here, there, in: record)
    return here
  }
}

// Names.
extension EntityMerge {
  private mutating func mergeNames(into record: inout EntityRecord) {
    let new = Dictionary(imported.names.map { ($0.key, $0) }) { first, _ in first }
    let known = Dictionary((before?.names ?? []).map { ($0.key, $0) }) { first, _ in first }
    let elsewhere = Set(others.flatMap(\.names).map(\.key))
    var names: [EntityName] = []
    var reasons: [String] = []
    for (name, reason) in zip(record.entity.names, record.nameReasons) {
      let key = ImportedName.Key(name)
      guard let old = known[key], old.status == name.status, reason.isEmpty else {
        names.append(name)
        reasons.append(reason)
        continue
      }
      let hasParts = name.status == .preferred && record.parts[name.language] != nil
      if new[key] == nil && !old.isOwn && !hasParts && !elsewhere.contains(key) { continue }
      var name = name
      if let status = new[key]?.status, !old.isOwn { name.status = status }
      names.append(name)
      reasons.append(reason)
    }
    let standing = Set(record.entity.names.map { ImportedName.Key($0) })
    for name in imported.names where !standing.contains(name.key) {
      // A name that was brought before and stands no more was taken out by hand.
      if known[name.key] != nil || elsewhere.contains(name.key) { continue }
      names.append(EntityName(name))
      reasons.append("")
    }
    guard !names.isEmpty else { return }
    settlePreferred(&names, new: new, known: known, in: record)
    record.entity.names = names
    record.nameReasons = reasons
    record.namePositions = names.map { _ in record.position }
  }

  // Of two preferred forms of a language the one that stands by a person's hand stays so.
  private mutating func settlePreferred(
    _ names: inout [EntityName], new: [ImportedName.Key: ImportedName],
    known: [ImportedName.Key: ImportedName], in record: EntityRecord
  ) {
    let preferred = names.indices.filter { names[$0].status == .preferred }
    for (_, indices) in Dictionary(grouping: preferred, by: { [names] in names[$0].language }) {
      guard indices.count > 1 else { continue }
      let own = indices.first { new[ImportedName.Key(names[$0])]?.status != .preferred }
      let winner = own ?? indices[0]
      for index in indices where index != winner {
        names[index].status = .alias
        let key = ImportedName.Key(names[index])
        if known[key]?.status == .preferred { continue }
        conflict(
          "names.\(names[winner].language)", names[winner].form, names[index].form, in: record)
      }
    }
    conflicts.sort { $0.field < $1.field }
  }

  // A record has a preferred form in at least one language where it can.
  private static func preferOne(_ names: inout [EntityName]) {
    if names.contains(where: { $0.status == .preferred }) { return }
    if let index = names.firstIndex(where: { $0.status == .alias }) {
      names[index].status = .preferred
    }
  }
}

extension ImportedName.Key {
  init(_ name: EntityName) {
    self.init(form: name.form, language: name.language)
  }
}

extension EntityName {
  init(_ name: ImportedName) {
    self.init(
      form: name.form, language: name.language, status: name.status, from: name.from,
      until: name.until)
  }
}
