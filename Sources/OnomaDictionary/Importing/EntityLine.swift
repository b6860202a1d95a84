import Onoma

/// An imported entity as one line of tab-separated fields, in which it waits in temporary files and
/// in what an import remembers.
enum EntityLine {
  /// The line, without its line feed.
  ///
  /// The names' forms, the id and the sources hold no tabs and no line feeds.
  static func bytes(of entity: ImportedEntity) -> [UInt8] {
    let fixed = [
      entity.originalID, entity.kind?.name ?? "", entity.subtype, entity.country,
      entity.sex?.letter ?? "", entity.prominence.map { "\($0)" } ?? "",
      entity.sources.joined(separator: " "),
    ]
    var bytes = Array(fixed.joined(separator: "\t").utf8)
    for name in entity.names {
      bytes.append(0x09)
      bytes.append(contentsOf: head(of: name).utf8)
      bytes.append(contentsOf: name.form.utf8)
    }
    return bytes
  }

  /// The entity that the line holds; `nil` for a line that ``bytes(of:)`` does not write.
  static func entity(from bytes: some RandomAccessCollection<UInt8>) -> ImportedEntity? {
    let fields = bytes.split(separator: 0x09, omittingEmptySubsequences: false).map {
      String(decoding: $0, as: UTF8.self)
    }
    guard fields.count >= fixedCount, !fields[0].isEmpty else { return nil }
    var entity = ImportedEntity(originalID: fields[0], kind: Kind(name: fields[1]))
    (entity.subtype, entity.country) = (fields[2], fields[3])
    entity.sex = Sex(letter: fields[4])
    entity.prominence = UInt8(fields[5])
    entity.sources = fields[6].split(separator: " ").map(String.init)
    for field in fields[fixedCount...] {
      guard let name = name(field) else { return nil }
      entity.names.append(name)
    }
    return entity
  }

  private static let fixedCount = 7

  // `az p::` and the form; `+` behind the letter says own; days stand between the colons.
  private static func head(of name: ImportedName) -> String {
    let dates = [name.from, name.until].map { $0?.description ?? "" }
    let letter = letters[Int(name.status.rawValue)]
    return "\(name.language) \(letter)\(name.isOwn ? "+" : ""):"
      + (dates == ["", ""] ? ":" : dates.joined(separator: "~") + ":")
  }

  // In the order of NameStatus.
  private static let letters = ["p", "a", "f", "v", "m"]

  private static func name(_ field: String) -> ImportedName? {
    let parts = field.split(separator: ":", maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3 else { return nil }
    let head = parts[0].split(separator: " ")
    let dates = parts[1].split(separator: "~", omittingEmptySubsequences: false).map(String.init)
    guard head.count == 2, let language = Language(String(head[0])),
      let index = letters.firstIndex(of: String(head[1].prefix(1))),
      let status = NameStatus(rawValue: UInt8(index))
    else { return nil }
    var name = ImportedName(
      String(parts[2]), language, status, from: dates.first.flatMap(PartialDate.init),
      until: dates.last.flatMap(PartialDate.init))
    name.isOwn = head[1].hasSuffix("+")
    return name
  }
}
