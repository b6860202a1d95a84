/// What the house writes for a mention: the preferred form of its entity in one language, as long or
/// as short as the text has it, with the text's own ending.
struct HouseForm {
  /// The language of the names to write; endings are those of the text.
  let target: Language
  /// The text.
  let bytes: [UInt8]

  /// The edits that give the mention the house's form; empty where it has it, where the record has no
  /// form in the language, or where the ending cannot be written for sure.
  func edits(for mention: Mention, of entity: Entity) -> [Edit] {
    guard mention.isRewritable, mention.verdict == .linked,
      let stem = HouseStem(target: target).stem(for: mention, of: entity)
    else { return [] }
    let isUpper = isInCapitals(mention) && !Acronym.isAcronym(stem)
    let ending = HouseEnding(target: target, bytes: bytes, isUpper: isUpper)
    guard let written = ending.written(stem, mention, entity),
      let gapped = NameGaps(mention.text).applied(to: written.name)
    else { return [] }
    let place = HousePlace(bytes: bytes, range: mention.range)
    if place.isInsideWord(mention.endingRange) { return [] }
    let name = place.withoutDoubledStop(gapped)
    guard !place.repeats(name, insteadOf: mention.text) else { return [] }
    var edits: [Edit] = []
    if !isSame(name, mention.text) {
      edits.append(Edit(range: mention.range, replacement: name, entity: entity.id))
    }
    let separate = String(decoding: bytes[mention.endingRange], as: UTF8.self)
    if let ending = written.separateEnding, !isSame(ending, separate) {
      edits.append(Edit(range: mention.endingRange, replacement: ending, entity: entity.id))
    }
    return edits
  }

  // Whether a name that is no acronym is written in capitals.
  private func isInCapitals(_ mention: Mention) -> Bool {
    let letters = mention.stem.unicodeScalars.map { CharacterProperties.of($0.value) }
    return letters.contains(where: \.isUppercase) && !letters.contains(where: \.isLowercase)
      && letters.count(where: \.isUppercase) > 1 && !Acronym.isAcronym(mention.evidence.form)
      && mention.initialsByteCount == 0
  }

  // Case, the shapes of apostrophes and hyphens, and what cannot be seen are the text's own affair.
  private func isSame(_ left: String, _ right: String) -> Bool {
    left == right || VisibleSpelling(left, in: target) == VisibleSpelling(right, in: target)
  }
}
