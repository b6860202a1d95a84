import Onoma

/// One record on its way from a node to an entity.
struct RecordDraft {
  /// The fields of a record, in the order in which they are written.
  static let fieldNames = [
    "id", "kind", "subtype", "sex", "country", "prominence", "names", "parts", "aliases", "former",
    "avoid", "grammar", "context", "requires", "roles", "sources", "note",
  ]

  /// The languages in which a record that was written by hand has a preferred form.
  static let requiredLanguages: [Language] = [.azerbaijani, .russian, .english]

  var reader = NodeReader()
  let root: YAMLNode
  let fields: [String: YAMLField]

  var problems: [RecordProblem] { reader.problems }

  init(_ root: YAMLNode) {
    self.root = root
    self.fields = reader.fields(
      root, field: "record", owner: "a record", known: RecordDraft.fieldNames)
  }

  /// The record; `nil` where it has a problem.
  mutating func record() -> EntityRecord? {
    guard case .mapping = root.content else { return nil }
    let id = id()
    let kind = kind()
    let names = names()
    let roles = roles(of: kind)
    let sources = sources()
    var entity = Entity(
      id: id ?? RecordDraft.placeholder, kind: kind ?? .place, subtype: subtype(),
      country: reader.country(fields["country"]), sex: sex(of: kind), names: names.map(\.name),
      context: context().map(\.form), needsContext: needsContext(), roles: roles.map(\.role),
      prominence: prominence(), sources: sources.map(\.form))
    let grammar = grammar()
    let parts = parts(of: kind, names: names)
    NameGrammarRule.apply(grammar, to: &entity.names)
    if kind == .person { PersonParts.apply(parts, to: &entity.names) }
    var record = EntityRecord(entity: entity, grammar: grammar, parts: parts, note: note())
    record.position = fields["id"]?.value.position ?? root.position
    record.namePositions = names.map(\.position)
    record.nameReasons = names.map(\.reason)
    record.rolePositions = roles.map(\.position)
    record.sourcePositions = sources.map(\.position)
    record.fieldPositions = fields.mapValues(\.value.position)
    return problems.isEmpty && id != nil && kind != nil ? record : nil
  }

  // Stands in a draft whose own id is missing, so that the rest is still checked.
  private static let placeholder = EntityID(wellKnown: "x-none")

  private mutating func required(_ name: String) -> YAMLNode? {
    if let field = fields[name] { return field.value }
    reader.report(.missingField(name, of: "the record"), at: root.position)
    return nil
  }

  private mutating func id() -> EntityID? {
    guard let node = required("id"), let text = reader.text(node, field: "id") else { return nil }
    if let id = EntityID(text) { return id }
    reader.report(.malformedID(text), at: node.position)
    return nil
  }

  private mutating func kind() -> Kind? {
    guard let node = required("kind") else { return nil }
    return reader.word(node, field: "kind", of: .kind, known: Kind.allCases.map { ($0.name, $0) })
  }

  private mutating func sex(of kind: Kind?) -> Sex? {
    guard let field = personField("sex", of: kind) else { return nil }
    return reader.word(
      field.value, field: "sex", of: .sex, known: Sex.allCases.map { ($0.letter, $0) })
  }

  private mutating func personField(_ name: String, of kind: Kind?) -> YAMLField? {
    guard let field = fields[name] else { return nil }
    if let kind, kind != .person {
      reader.report(.personOnly(field: name), at: field.keyPosition)
      return nil
    }
    return field
  }

  private mutating func subtype() -> String {
    guard let field = fields["subtype"], let text = reader.text(field.value, field: "subtype")
    else { return "" }
    let words = text.utf8.split(separator: 0x2D, omittingEmptySubsequences: false)
    let isPlain = words.allSatisfy { word in
      !word.isEmpty && word.allSatisfy { (0x61...0x7A).contains($0) }
    }
    if isPlain { return text }
    reader.report(.malformedSubtype(text), at: field.value.position)
    return ""
  }

  private mutating func prominence() -> UInt8 {
    guard let field = fields["prominence"],
      let text = reader.text(field.value, field: "prominence")
    else { return 50 }
    let isPlain = text.utf8.allSatisfy { (0x30...0x39).contains($0) }
    if isPlain, let value = UInt8(text), value <= 100 { return value }
    reader.report(.prominenceOutOfRange(text), at: field.value.position)
    return 50
  }

  private mutating func context() -> [(form: String, position: FilePosition)] {
    guard let field = fields["context"] else { return [] }
    return reader.forms(field.value, field: "context")
  }

  private mutating func needsContext() -> Bool {
    guard let field = fields["requires"] else { return false }
    let known = [("context", true)]
    let answer = reader.word(field.value, field: "requires", of: .requirement, known: known)
    return answer ?? false
  }

  private mutating func sources() -> [(form: String, position: FilePosition)] {
    guard let node = required("sources") else { return [] }
    return reader.forms(node, field: "sources")
  }

  private mutating func note() -> String {
    guard let field = fields["note"] else { return "" }
    return reader.form(field.value, field: "note") ?? ""
  }

  private mutating func roles(of kind: Kind?) -> [(role: Role, position: FilePosition)] {
    guard let field = personField("roles", of: kind) else { return [] }
    return reader.items(field.value, field: "roles").compactMap { node in
      role(node).map { ($0, node.position) }
    }
  }

  private mutating func role(_ node: YAMLNode) -> Role? {
    let known = ["title", "country", "from", "until"]
    let fields = reader.fields(node, field: "roles", owner: "a role", known: known)
    let country = reader.country(fields["country"])
    let (from, until) = (reader.date(fields["from"]), reader.date(fields["until"]))
    guard let title = fields["title"] else {
      if case .mapping = node.content {
        reader.report(.missingField("title", of: "the role"), at: node.position)
      }
      return nil
    }
    guard let word = reader.form(title.value, field: "title") else { return nil }
    return Role(title: word, country: country, from: from, until: until)
  }
}

extension EntityID {
  fileprivate init(wellKnown text: StaticString) {
    guard let id = EntityID(text.description) else {
      preconditionFailure("an id in the source is malformed")
    }
    self = id
  }
}
