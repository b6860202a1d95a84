/// Puts the ending of a mention on another stem.
struct HouseEnding {
  let target: Language
  /// The text.
  let bytes: [UInt8]
  /// Whether the name stands in capitals.
  var isUpper = false

  /// A name with its ending.
  struct Written {
    var name: String
    /// The ending behind a closing quotation mark; `nil` where there is none.
    var separateEnding: String?
  }

  /// The stem with the mention's endings, by the grammar of the text around; `nil` where the ending
  /// cannot be written for sure.
  func written(_ base: String, _ mention: Mention, _ entity: Entity) -> Written? {
    let stem = shaped(base)
    guard !mention.endings.isEmpty else { return Written(name: stem) }
    let rest = bytes[mention.nameRange.upperBound..<mention.range.upperBound]
    if let possessive = EnglishPossessive(rest, after: bytes[mention.nameRange]) {
      return Written(name: possessive.attached(to: stem))
    }
    return mention.language == .russian
      ? russian(base, mention, entity).map { Written(name: shaped($0)) }
      : azerbaijani(base, mention, entity)
  }

  private func shaped(_ name: String) -> String {
    isUpper ? ICU.uppercased(name, in: target) : name
  }

  // A foreign spelling takes the endings that fit how the name is said, behind a hyphen.
  private func azerbaijani(_ base: String, _ mention: Mention, _ entity: Entity) -> Written? {
    let own = entity.preferredName(in: .azerbaijani)
    let isNative = target == .azerbaijani || isWritten(base, by: entity, in: .azerbaijani)
    let said = Acronym.isAcronym(base) || isNative ? base : own?.form ?? base
    let isPreferred = own.map { said.hasSuffix($0.form) } ?? false
    let host = AzerbaijaniHost(
      name: said, kind: entity.kind, grammar: isPreferred ? own?.grammar ?? .regular : .regular)
    if !mention.endingRange.isEmpty {
      return AzerbaijaniEndings.surface(of: mention.endings, after: host).map {
        Written(name: shaped(base), separateEnding: String(decoding: $0, as: UTF8.self))
      }
    }
    let joiner = isNative ? Joiner(after: base) : .hyphen
    return AzerbaijaniEndings.inflected(
      shaped(base), mention.endings, host: host, joiner: joiner.text,
      letters: isUpper ? .upper : .lower
    ).map { Written(name: $0) }
  }

  private func isWritten(_ form: String, by entity: Entity, in language: Language) -> Bool {
    entity.names.contains { name in
      name.language == language
        && (name.form == form || name.parts?.family.map { form.hasSuffix($0) } ?? false)
    }
  }

  // Names of other languages stand uninflected in Russian text.
  private func russian(_ stem: String, _ mention: Mention, _ entity: Entity) -> String? {
    guard target == .russian else { return stem }
    guard let ending = mention.endings.first, mention.endings.count == 1 else { return nil }
    let written = bytes[mention.nameRange.upperBound..<mention.range.upperBound]
    if !written.isEmpty {
      // The small letters behind an acronym stay as they are, and fit no other name.
      let isSame = stem == mention.evidence.form
      return isSame ? stem + String(decoding: written, as: UTF8.self) : nil
    }
    let preferred = entity.preferredName(in: .russian)
    let isFamily = mention.shape == .family
    let bare = isFamily ? preferred?.parts?.family ?? stem : stem
    let initials = stem.hasSuffix(bare) ? String(stem.dropLast(bare.count)) : ""
    let parts = isFamily ? NameParts(family: bare) : preferred?.parts
    let forms = RussianPhrase.forms(
      of: bare, kind: entity.kind, sex: entity.sex, parts: parts,
      grammar: preferred?.grammar ?? .regular)
    return forms.first { $0.ending == ending }.map { initials + $0.form }
  }
}
