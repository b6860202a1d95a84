/// Entities as bytes: integers as LEB128, texts as a length and UTF-8, lists as a count and items.
struct EntityCoder {
  /// The bytes of the entity.
  static func encoded(_ entity: Entity) -> [UInt8] {
    var out = ByteWriter()
    out.text(entity.id.text)
    out.integer(UInt64(entity.kind.rawValue))
    out.text(entity.subtype)
    out.text(entity.country)
    out.integer(UInt64(entity.sex?.rawValue ?? 0))
    out.integer(entity.needsContext ? 1 : 0)
    out.integer(UInt64(entity.prominence))
    out.list(entity.names) { write($0, to: &$1) }
    out.list(entity.context) { $1.text($0) }
    out.list(entity.roles) { write($0, to: &$1) }
    out.list(entity.sources) { $1.text($0) }
    return out.bytes
  }

  private static func write(_ name: EntityName, to out: inout ByteWriter) {
    out.text(name.form)
    out.text(name.language.tag)
    out.integer(UInt64(name.status.rawValue))
    out.integer(UInt64(name.from?.packed ?? 0))
    out.integer(UInt64(name.until?.packed ?? 0))
    out.integer(UInt64(name.grammar.rawValue))
    out.integer(name.parts == nil ? 0 : 1)
    guard let parts = name.parts else { return }
    for part in [parts.given, parts.patronymic, parts.family] { out.text(part ?? "") }
  }

  private static func write(_ role: Role, to out: inout ByteWriter) {
    out.text(role.title)
    out.text(role.country)
    out.integer(UInt64(role.from?.packed ?? 0))
    out.integer(UInt64(role.until?.packed ?? 0))
  }

  /// The entity that the bytes hold; `nil` where they hold none.
  static func decoded(_ bytes: [UInt8]) -> Entity? {
    var input = ByteReader(bytes)
    guard let idText = input.text(), let id = EntityID(idText),
      let kind = input.integer().flatMap({ Kind(rawValue: UInt8(truncatingIfNeeded: $0)) }),
      let subtype = input.text(), let country = input.text(), let sex = input.integer(),
      let needsContext = input.integer(), let prominence = input.integer(),
      let names = input.list(name), let context = input.list({ $0.text() }),
      let roles = input.list(role), let sources = input.list({ $0.text() })
    else { return nil }
    return Entity(
      id: id, kind: kind, subtype: subtype, country: country,
      sex: Sex(rawValue: UInt8(truncatingIfNeeded: sex)), names: names, context: context,
      needsContext: needsContext != 0, roles: roles,
      prominence: UInt8(truncatingIfNeeded: prominence), sources: sources)
  }

  private static func name(_ input: inout ByteReader) -> EntityName? {
    guard let form = input.text(), let tag = input.text(),
      let status = input.integer().flatMap({ NameStatus(rawValue: UInt8(truncatingIfNeeded: $0)) }),
      let from = input.integer(), let until = input.integer(),
      let grammar = input.integer().flatMap({ NameGrammar(rawValue: UInt8(truncatingIfNeeded: $0)) }
      ),
      let hasParts = input.integer()
    else { return nil }
    var parts: NameParts?
    if hasParts != 0 {
      guard let given = input.text(), let patronymic = input.text(), let family = input.text()
      else { return nil }
      parts = NameParts(
        given: given.isEmpty ? nil : given, patronymic: patronymic.isEmpty ? nil : patronymic,
        family: family.isEmpty ? nil : family)
    }
    return EntityName(
      form: form, language: Language(tag) ?? .undetermined, status: status, from: date(from),
      until: date(until), parts: parts, grammar: grammar)
  }

  private static func role(_ input: inout ByteReader) -> Role? {
    guard let title = input.text(), let country = input.text(), let from = input.integer(),
      let until = input.integer()
    else { return nil }
    return Role(title: title, country: country, from: date(from), until: date(until))
  }

  private static func date(_ packed: UInt64) -> PartialDate? {
    packed == 0 ? nil : PartialDate(packed: UInt32(truncatingIfNeeded: packed))
  }
}

/// Appends values to bytes.
struct ByteWriter {
  private(set) var bytes: [UInt8] = []

  mutating func integer(_ value: UInt64) {
    var rest = value
    while rest > 0x7F {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  mutating func text(_ text: String) {
    integer(UInt64(text.utf8.count))
    bytes.append(contentsOf: text.utf8)
  }

  mutating func list<Item>(_ items: [Item], _ write: (Item, inout ByteWriter) -> Void) {
    integer(UInt64(items.count))
    for item in items { write(item, &self) }
  }
}

/// Reads what ``ByteWriter`` wrote; every read is `nil` where the bytes end or are not of that form.
struct ByteReader {
  private let bytes: [UInt8]
  private var offset = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  mutating func integer() -> UInt64? {
    var value: UInt64 = 0
    for shift in stride(from: UInt64(0), to: 64, by: 7) {
      guard offset < bytes.count else { return nil }
      let byte = bytes[offset]
      offset += 1
      value |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return value }
    }
    return nil
  }

  mutating func text() -> String? {
    guard let length = integer(), let count = Int(exactly: length), count <= bytes.count - offset
    else { return nil }
    defer { offset += count }
    return String(validating: bytes[offset..<(offset + count)], as: UTF8.self)
  }

  mutating func list<Item>(_ read: (inout ByteReader) -> Item?) -> [Item]? {
    guard let length = integer(), length <= UInt64(bytes.count - offset) else { return nil }
    var items: [Item] = []
    for _ in 0..<length {
      guard let item = read(&self) else { return nil }
      items.append(item)
    }
    return items
  }
}
