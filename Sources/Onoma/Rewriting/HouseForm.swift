/// What the house writes for a mention: the preferred form of its entity in one language, as long or
/// as short as the text has it, with the text's own endings.
struct HouseForm {
  /// The language of the names to write; the endings are those of the text.
  let target: Language

  /// The edits that give the mention the house's form; empty where it has it, or where the record
  /// has no form in the language or the ending cannot be written for sure.
  func edits(for mention: Mention, of entity: Entity) -> [Edit] {
    guard mention.isRewritable, mention.verdict == .linked,
      let stem = stem(for: mention, of: entity)
    else { return [] }
    let shaped = recased(stem, like: mention)
    guard let written = withEnding(shaped, mention, entity) else { return [] }
    let ending = text(of: mention.endingRange, in: mention)
    var edits: [Edit] = []
    if !isSame(written.name, mention.text) {
      edits.append(Edit(range: mention.range, replacement: written.name, entity: entity.id))
    }
    if let separate = written.separate, !mention.endingRange.isEmpty, separate != ending {
      edits.append(Edit(range: mention.endingRange, replacement: separate, entity: entity.id))
    }
    return edits
  }

  // A separate ending is regenerated whenever there is one; its old text is not at hand here.
  private func text(of range: Range<Int>, in mention: Mention) -> String? { nil }

  // MARK: Stems

  private func stem(for mention: Mention, of entity: Entity) -> String? {
    guard let preferred = entity.preferredName(in: target) else { return nil }
    switch mention.shape {
    case .family:
      return preferred.parts?.family.map { initials(of: mention, preferred) + $0 }
    case .inverted:
      guard let given = preferred.parts?.given, let family = preferred.parts?.family else {
        return nil
      }
      return mention.evidence.form.isEmpty ? nil : family + " " + given
    case .full, .short:
      return fullStem(for: mention, of: entity, preferred)
    }
  }

  private func fullStem(
    for mention: Mention, of entity: Entity, _ preferred: EntityName
  ) -> String? {
    let met = entity.names.first {
      $0.form == mention.evidence.form && $0.language == mention.evidence.language
    }
    guard mention.evidence.step != .skeleton, let met else { return preferred.form }
    if Acronym.isAcronym(met.form) { return acronym(met, of: entity) ?? preferred.form }
    let isRead = met.status == .avoided || met.status == .misspelling
    if met.language == target, !isRead, !isSpellingOf(met, preferred) { return met.form }
    return preferred.form
  }

  // An acronym stays one where the language has one.
  private func acronym(_ met: EntityName, of entity: Entity) -> String? {
    if met.language == target { return met.form }
    let own = entity.names.filter { $0.language == target && Acronym.isAcronym($0.form) }
    return own.first { $0.status == .preferred }?.form ?? own.first?.form
  }

  // Whether one form is the other in another spelling, rather than a longer or a shorter name.
  private func isSpellingOf(_ form: EntityName, _ preferred: EntityName) -> Bool {
    let (left, right) = (NameTokens.folded(form.form), NameTokens.folded(preferred.form))
    if form.status == .former { return false }
    return left.count == right.count
      && SpellingComparison.comparing(
        form.form, in: form.language, with: preferred.form, in: preferred.language, kind: nil
      ).verdict == .same
  }

  // The initials before a family name, as the target's given name begins.
  private func initials(of mention: Mention, _ preferred: EntityName) -> String {
    guard let familyStart = mention.initialsByteCount, familyStart > 0 else { return "" }
    let written = String(decoding: Array(mention.text.utf8).prefix(familyStart), as: UTF8.self)
    guard mention.language != target, let given = preferred.parts?.given.flatMap(\.first),
      written.filter({ $0 == "." }).count == 1
    else { return written }
    return String(given) + written.drop { $0 != "." }
  }

  // MARK: Endings

  private struct Written {
    var name: String
    /// The ending behind a closing quotation mark.
    var separate: String?
  }

  private func withEnding(_ stem: String, _ mention: Mention, _ entity: Entity) -> Written? {
    guard !mention.endings.isEmpty else { return Written(name: stem) }
    if mention.language == .russian { return russian(stem, mention, entity) }
    if let possessive = mention.possessive { return Written(name: stem + possessive) }
    let spoken = entity.preferredName(in: .azerbaijani)?.form ?? stem
    let isNative = target == .azerbaijani || entity.isWrittenAlike(stem, in: .azerbaijani)
    let host = AzerbaijaniHost(
      stem: Acronym.isAcronym(stem) || isNative ? stem : lastWords(spoken, like: stem),
      grammar: entity.preferredName(in: .azerbaijani)?.grammar ?? .regular, kind: entity.kind)
    guard let ending = AzerbaijaniEndings.ending(mention.endings, after: host) else { return nil }
    if !mention.endingRange.isEmpty { return Written(name: stem, separate: ending) }
    let joiner = Acronym.isAcronym(stem) || !isNative ? "-" : ""
    let shaped = mention.isAllCaps && !Acronym.isAcronym(stem)
      ? ICU.uppercased(ending, in: .azerbaijani) : ending
    return Written(name: stem + joiner + shaped)
  }

  private func lastWords(_ spoken: String, like stem: String) -> String { spoken }

  private func russian(_ stem: String, _ mention: Mention, _ entity: Entity) -> Written? {
    guard target == .russian else { return Written(name: stem) }
    guard let ending = mention.endings.first, mention.endings.count == 1 else { return nil }
    let preferred = entity.preferredName(in: .russian)
    let parts: NameParts? = mention.shape == .family ? NameParts(family: stem) : preferred?.parts
    let forms = RussianPhrase.forms(
      of: stem, kind: entity.kind, sex: entity.sex, parts: parts,
      grammar: preferred?.grammar ?? .regular)
    return forms.first { $0.ending == ending }.map { Written(name: $0.form) }
  }

  // MARK: Letters

  private func recased(_ stem: String, like mention: Mention) -> String {
    mention.isAllCaps && !Acronym.isAcronym(mention.evidence.form)
      ? ICU.uppercased(stem, in: target) : stem
  }

  // Case, apostrophes and the width of spaces are the text's own affair.
  private func isSame(_ left: String, _ right: String) -> Bool {
    func key(_ text: String) -> String {
      var key = ICU.lowercased(ICU.nfc(text), in: target)
      key.unicodeScalars = String.UnicodeScalarView(
        key.unicodeScalars.map { scalar in
          switch scalar {
          case "\u{2019}", "\u{2018}", "\u{02BC}", "`", "\u{B4}": "'"
          case "\u{A0}", "\u{202F}", "\u{2007}", "\u{2009}", "\n": " "
          default: scalar
          }
        })
      return key
    }
    return left == right || key(left) == key(right)
  }
}

extension Entity {
  /// Whether the form is also a form of the language, letter by letter.
  func isWrittenAlike(_ form: String, in language: Language) -> Bool {
    names.contains {
      $0.language == language
        && ($0.form == form || $0.parts?.family.map { form.hasSuffix($0) } ?? false)
    }
  }
}
