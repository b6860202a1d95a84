import Onoma

/// Lays records out in the one canonical way.
public enum RecordWriter {
  /// The file with these records: what reading it gives is the same records again.
  public static func text(of records: [EntityRecord]) -> String {
    records.map(text(of:)).joined()
  }

  /// The record as one YAML document, from its `---` to a line feed.
  public static func text(of record: EntityRecord) -> String {
    let entity = record.entity
    var lines = ["---", "id: \(entity.id)", "kind: \(entity.kind.name)"]
    if !entity.subtype.isEmpty { lines.append("subtype: \(entity.subtype)") }
    if let sex = entity.sex { lines.append("sex: \(sex.letter)") }
    if !entity.country.isEmpty { lines.append("country: \(entity.country)") }
    lines.append("prominence: \(entity.prominence)")
    lines += names(of: record)
    if !entity.context.isEmpty { lines.append("context: \(list(entity.context))") }
    if entity.needsContext { lines.append("requires: context") }
    if !entity.roles.isEmpty { lines.append("roles:") }
    lines += entity.roles.map { "  - \(role($0))" }
    lines.append("sources: \(list(entity.sources))")
    if !record.note.isEmpty { lines.append("note: \(YAMLScalar.text(of: record.note))") }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func names(of record: EntityRecord) -> [String] {
    let names = record.entity.names
    let preferredLanguages = languages(of: names, .preferred)
    var lines = preferredLanguages.isEmpty ? [] : ["names:"]
    for language in preferredLanguages {
      for name in names where name.language == language && name.status == .preferred {
        lines.append("  \(language): \(YAMLScalar.text(of: name.form))")
      }
    }
    if let parts = parts(of: record) { lines.append("parts: \(parts)") }
    let aliasLanguages = languages(of: names, .alias)
    if !aliasLanguages.isEmpty { lines.append("aliases:") }
    for language in aliasLanguages {
      let forms = names.filter { $0.language == language && $0.status == .alias }.map(\.form)
      lines.append("  \(language): \(list(forms))")
    }
    lines += datedNames("former", of: record) { $0 == .former }
    lines += datedNames("avoid", of: record) { $0 == .avoided || $0 == .misspelling }
    let grammar = record.grammar.sorted { comesFirst($0.key, $1.key) }
    if !grammar.isEmpty {
      lines.append("grammar: \(mapping(grammar.map { ($0.key.tag, $0.value.name) }))")
    }
    return lines
  }

  private static func parts(of record: EntityRecord) -> String? {
    let written = record.parts.sorted { comesFirst($0.key, $1.key) }
    let fields = written.map { language, parts in
      let given = [("given", parts.given), ("patronymic", parts.patronymic)]
      let fields = (given + [("family", parts.family)]).compactMap { name, text in
        text.map { (name, YAMLScalar.text(of: $0)) }
      }
      return (language.tag, mapping(fields))
    }
    return fields.isEmpty ? nil : mapping(fields)
  }

  private static func datedNames(
    _ field: String, of record: EntityRecord, where isMember: (NameStatus) -> Bool
  ) -> [String] {
    var lines: [String] = []
    for (name, reason) in zip(record.entity.names, record.nameReasons) where isMember(name.status) {
      var fields = [("form", YAMLScalar.text(of: name.form)), ("lang", name.language.tag)]
      fields += dates(from: name.from, until: name.until)
      if !reason.isEmpty { fields.append(("reason", YAMLScalar.text(of: reason))) }
      lines.append("  - \(mapping(fields))")
    }
    return lines.isEmpty ? [] : ["\(field):"] + lines
  }

  private static func role(_ role: Role) -> String {
    var fields = [("title", YAMLScalar.text(of: role.title))]
    if !role.country.isEmpty { fields.append(("country", role.country)) }
    return mapping(fields + dates(from: role.from, until: role.until))
  }

  private static func dates(from: PartialDate?, until: PartialDate?) -> [(String, String)] {
    [("from", from), ("until", until)].compactMap { name, date in
      date.map { (name, $0.description) }
    }
  }

  private static func list(_ items: [String]) -> String {
    "[" + items.map(YAMLScalar.text(of:)).joined(separator: ", ") + "]"
  }

  private static func mapping(_ fields: [(String, String)]) -> String {
    "{" + fields.map { "\($0): \($1)" }.joined(separator: ", ") + "}"
  }

  private static func languages(of names: [EntityName], _ status: NameStatus) -> [Language] {
    Set(names.filter { $0.status == status }.map(\.language)).sorted(by: comesFirst)
  }

  // The house's three languages first, the others by their tags.
  private static func comesFirst(_ left: Language, _ right: Language) -> Bool {
    let order = RecordDraft.requiredLanguages
    let ranks = [left, right].map { order.firstIndex(of: $0) ?? order.count }
    return ranks[0] == ranks[1] ? left < right : ranks[0] < ranks[1]
  }
}
