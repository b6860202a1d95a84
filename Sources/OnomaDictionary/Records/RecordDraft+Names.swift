import Onoma

/// A name as read, with what the entity does not keep.
struct DraftName {
  var name: EntityName
  var position: FilePosition
  var reason = ""
}

extension RecordDraft {
  /// The names of all statuses: preferred, aliases, former and avoided ones, each as written.
  mutating func names() -> [DraftName] {
    let problemCount = problems.count
    var names = preferredNames()
    names += aliases()
    names += datedNames("former", status: .former)
    names += datedNames("avoid", status: .avoided)
    if names.isEmpty && problems.count == problemCount {
      reader.report(.missingField("names", of: "the record"), at: root.position)
    }
    return names
  }

  private mutating func preferredNames() -> [DraftName] {
    guard let field = fields["names"] else { return [] }
    return reader.fields(field.value, field: "names").compactMap { entry in
      let language = reader.language(entry.key, at: entry.keyPosition)
      guard let form = reader.form(entry.value, field: entry.key), let language else { return nil }
      let name = EntityName(form: form, language: language, status: .preferred)
      return DraftName(name: name, position: entry.value.position)
    }
  }

  private mutating func aliases() -> [DraftName] {
    guard let field = fields["aliases"] else { return [] }
    return reader.fields(field.value, field: "aliases").flatMap { entry -> [DraftName] in
      let language = reader.language(entry.key, at: entry.keyPosition)
      let forms = reader.forms(entry.value, field: entry.key)
      guard let language else { return [] }
      return forms.map { form, position in
        let name = EntityName(form: form, language: language, status: .alias)
        return DraftName(name: name, position: position)
      }
    }
  }

  private mutating func datedNames(_ name: String, status: NameStatus) -> [DraftName] {
    guard let field = fields[name] else { return [] }
    return reader.items(field.value, field: name).compactMap { datedName($0, of: name, status) }
  }

  private mutating func datedName(
    _ node: YAMLNode, of owner: String, _ status: NameStatus
  ) -> DraftName? {
    let known = ["form", "lang", "from", "until", "reason"]
    let fields = reader.fields(node, field: owner, owner: "an item of '\(owner)'", known: known)
    guard case .mapping = node.content else { return nil }
    for name in ["form", "lang"] where fields[name] == nil {
      reader.report(.missingField(name, of: "an item of '\(owner)'"), at: node.position)
    }
    let (from, until) = (reader.date(fields["from"]), reader.date(fields["until"]))
    let reason = fields["reason"].flatMap { reader.form($0.value, field: "reason") } ?? ""
    let tag = fields["lang"].flatMap { reader.text($0.value, field: "lang") }
    let position = fields["lang"]?.value.position ?? node.position
    let language = tag.flatMap { reader.language($0, at: position) }
    guard let formField = fields["form"],
      let form = reader.form(formField.value, field: "form"), let language
    else { return nil }
    let name = EntityName(
      form: form, language: language, status: status, from: from, until: until)
    return DraftName(name: name, position: formField.value.position, reason: reason)
  }

  /// The grammar by language, as written.
  mutating func grammar() -> [Language: NameGrammar] {
    guard let field = fields["grammar"] else { return [:] }
    let known = NameGrammar.allCases.filter { $0 != .regular }.map { ($0.name, $0) }
    var grammar: [Language: NameGrammar] = [:]
    for entry in reader.fields(field.value, field: "grammar") {
      let language = reader.language(entry.key, at: entry.keyPosition)
      let word = reader.word(entry.value, field: entry.key, of: .grammar, known: known)
      if let language, let word { grammar[language] = word }
    }
    return grammar
  }

  /// The parts of a person's preferred names by language, as written.
  mutating func parts(of kind: Kind?, names: [DraftName]) -> [Language: NameParts] {
    guard let field = fields["parts"] else { return [:] }
    if let kind, kind != .person {
      reader.report(.personOnly(field: "parts"), at: field.keyPosition)
      return [:]
    }
    var parts: [Language: NameParts] = [:]
    for entry in reader.fields(field.value, field: "parts") {
      guard let language = reader.language(entry.key, at: entry.keyPosition) else { continue }
      let preferred = names.first {
        $0.name.language == language && $0.name.status == .preferred
      }
      guard let preferred else {
        reader.report(.partsWithoutName(language: entry.key), at: entry.keyPosition)
        continue
      }
      parts[language] = nameParts(entry.value, of: preferred.name.form)
    }
    return parts
  }

  private mutating func nameParts(_ node: YAMLNode, of name: String) -> NameParts {
    let known = ["given", "patronymic", "family"]
    let fields = reader.fields(node, field: "parts", owner: "'parts'", known: known)
    let words = name.split(separator: " ")
    let texts = known.map { part -> String? in
      guard let field = fields[part], let text = reader.form(field.value, field: part) else {
        return nil
      }
      if words.firstRange(of: text.split(separator: " ")) != nil { return text }
      reader.report(.partNotInName(text, name: name), at: field.value.position)
      return nil
    }
    return NameParts(given: texts[0], patronymic: texts[1], family: texts[2])
  }
}
