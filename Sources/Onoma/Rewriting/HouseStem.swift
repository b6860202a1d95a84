/// The base form that the house writes for a mention.
struct HouseStem {
  let target: Language

  /// The form, as long or as short as the mention; `nil` where the record has none in the language.
  func stem(for mention: Mention, of entity: Entity) -> String? {
    guard let preferred = entity.preferredName(in: target) else { return nil }
    switch mention.shape {
    case .family:
      return preferred.parts?.family.map { initials(of: mention, preferred) + $0 }
    case .inverted:
      guard let given = preferred.parts?.given, let family = preferred.parts?.family else {
        return nil
      }
      return family + " " + given
    case .full, .short:
      return full(mention, entity, preferred)
    }
  }

  private func full(_ mention: Mention, _ entity: Entity, _ preferred: EntityName) -> String {
    let met = entity.names.first {
      $0.form == mention.evidence.form && $0.language == mention.evidence.language
    }
    guard let met else { return preferred.form }
    if mention.evidence.step != .skeleton, Acronym.isAcronym(met.form) {
      return acronym(met, of: entity) ?? preferred.form
    }
    if let pair = pair(mention, met, preferred) { return pair }
    let isRead = met.status == .avoided || met.status == .misspelling
    if met.language == target, !isRead, !isSpelling(met, of: preferred) { return met.form }
    return preferred.form
  }

  // The given and the family name, where the mention leaves out what else the name has.
  private func pair(_ mention: Mention, _ met: EntityName, _ preferred: EntityName) -> String? {
    guard isLonger(met, than: mention), let parts = preferred.parts, let given = parts.given,
      let family = parts.family
    else { return nil }
    return given + " " + family
  }

  private func isLonger(_ met: EntityName, than mention: Mention) -> Bool {
    if mention.shape == .short { return true }
    guard mention.evidence.step != .skeleton, let parts = met.parts, let given = parts.given,
      let family = parts.family, met.form != given + " " + family, met.form != family + " " + given
    else { return false }
    return NameTokens.folded(mention.stem).count
      == NameTokens.folded(given).count + NameTokens.folded(family).count
      && NameTokens.folded(met.form).count > NameTokens.folded(mention.stem).count
  }

  // An acronym stays one where the language has one.
  private func acronym(_ met: EntityName, of entity: Entity) -> String? {
    if met.language == target, met.status != .avoided { return met.form }
    let own = entity.names.filter {
      $0.language == target && Acronym.isAcronym($0.form)
        && $0.status.rawValue <= NameStatus.alias.rawValue
    }
    return own.first { $0.status == .preferred }?.form ?? own.first?.form
  }

  // Whether an alias is the preferred form in another spelling, rather than a longer or shorter name
  // or one of another time.
  private func isSpelling(_ form: EntityName, of preferred: EntityName) -> Bool {
    guard form.status != .former,
      NameTokens.folded(form.form).count == NameTokens.folded(preferred.form).count
    else { return false }
    return SpellingComparison.comparing(
      form.form, in: form.language, with: preferred.form, in: preferred.language
    ).verdict == .same
  }

  // The initials before a family name: the text's own, or one in the letters of the target.
  private func initials(of mention: Mention, _ preferred: EntityName) -> String {
    guard mention.initialsByteCount > 0 else { return "" }
    let written = String(
      decoding: Array(mention.text.utf8).prefix(mention.initialsByteCount), as: UTF8.self)
    guard mention.language != target, let first = preferred.parts?.given?.first,
      written.count(where: { $0 == "." }) == 1
    else { return written }
    return String(first) + written.drop { $0 != "." }
  }
}
