/// The spellings under which an entity's names are looked up exactly.
///
/// Azerbaijani and English endings are analysed when text is read; every Russian form is written out
/// here, since in Russian each word of a name inflects, by the sex and the part that the record knows.
struct NameSpellings {
  /// A spelling's folded tokens, and the reading that it has.
  struct Spelling: Hashable {
    var tokens: [[UInt8]]
    var posting: Posting
  }

  /// Names of more tokens than this are not looked up.
  static let tokenLimit = 16

  /// All spellings of the entity, in a fixed order.
  static func all(of entity: Entity, at index: UInt32) -> [Spelling] {
    var out: [Spelling] = []
    for (number, name) in entity.names.enumerated() {
      guard let number = UInt16(exactly: number) else { break }
      for form in forms(of: name, entity) {
        let posting = Posting(
          entity: index, name: number, shape: form.shape, ending: form.ending)
        add(form.text, posting, to: &out)
      }
    }
    return out
  }

  private static func add(_ text: String, _ posting: Posting, to out: inout [Spelling]) {
    let tokens = NameTokens.folded(text)
    guard !tokens.isEmpty, tokens.count <= tokenLimit else { return }
    var markless = posting
    markless.isMarkless = true
    for variant in [tokens, NameTokens.joined(text)].compactMap(\.self) {
      out.append(Spelling(tokens: variant, posting: posting))
      if let bare = NameTokens.markless(variant) {
        out.append(Spelling(tokens: bare, posting: markless))
      }
    }
  }

  private struct Form {
    var text: String
    var shape: NameShape
    var ending: Ending?
  }

  private static func forms(of name: EntityName, _ entity: Entity) -> [Form] {
    guard entity.kind == .person, let parts = name.parts, let family = parts.family else {
      return inflected(name.form, name, entity).map {
        Form(text: $0.text, shape: .full, ending: $0.ending)
      }
    }
    let given = parts.given.map { givenForms($0, name, entity) }
    let middle = parts.patronymic.map {
      inflected($0, part: NameParts(patronymic: $0), name, entity)
    }
    let last = inflected(family, part: NameParts(family: family), name, entity)
    var out = last.map { Form(text: $0.text, shape: .family, ending: $0.ending) }
    // A family name with particles is also written without them: von der *Leyen*.
    if let first = family.unicodeScalars.first, CharacterProperties.of(first.value).isLowercase,
      let head = family.split(separator: " ").last, head.count < family.count
    {
      let part = NameParts(family: String(head))
      out += inflected(String(head), part: part, name, entity).map {
        Form(text: $0.text, shape: .family, ending: $0.ending)
      }
    }
    guard let given else {
      // A name of one part is the whole name (*Papa Françesko*), not one that was left alone.
      return out
        + inflected(name.form, part: parts, name, entity).map {
          Form(text: $0.text, shape: .full, ending: $0.ending)
        }
    }
    if let middle {
      out += joined([given, middle, last], .full) + joined([last, given, middle], .inverted)
    }
    let pair: NameShape = middle == nil ? .full : .short
    out += joined([given, last], pair) + joined([last, given], .inverted)
    // What is written otherwise than its parts tell stands as it is written, too.
    let isCovered = out.contains { $0.ending == nil && $0.text == name.form }
    return isCovered ? out : out + [Form(text: name.form, shape: .full, ending: nil)]
  }

  // Of several given names all may inflect, or the last alone: Абдель *Фаттахом*.
  private static func givenForms(
    _ given: String, _ name: EntityName, _ entity: Entity
  ) -> Inflected {
    let whole = inflected(given, part: NameParts(given: given), name, entity)
    guard name.language == .russian, let space = given.lastIndex(of: " ") else { return whole }
    let last = String(given[given.index(after: space)...])
    let written = Set(whole.map(\.text))
    let others = inflected(last, part: NameParts(given: last), name, entity).map {
      (ending: $0.ending, text: String(given[...space]) + $0.text)
    }
    return whole + others.filter { !written.contains($0.text) }
  }

  private typealias Inflected = [(ending: Ending?, text: String)]

  // All words of a Russian name stand in one case.
  private static func joined(_ parts: [Inflected], _ shape: NameShape) -> [Form] {
    var sequences: [(ending: Ending?, text: String)] = parts.first ?? []
    for part in parts.dropFirst() {
      sequences = sequences.flatMap { head in
        part.filter { $0.ending == head.ending }.map { (head.ending, head.text + " " + $0.text) }
      }
    }
    return sequences.map { Form(text: $0.text, shape: shape, ending: $0.ending) }
  }

  private static func inflected(
    _ text: String, part: NameParts? = nil, _ name: EntityName, _ entity: Entity
  ) -> Inflected {
    guard name.language == .russian else { return [(nil, text)] }
    let forms = RussianPhrase.forms(
      of: text, kind: entity.kind, sex: entity.sex, parts: part, grammar: name.grammar)
    var seen: Set<String> = []
    return forms.map { ($0.ending, $0.form) }.filter {
      seen.insert("\($0.0?.rawValue ?? 0) \($0.1)").inserted
    }
  }
}
