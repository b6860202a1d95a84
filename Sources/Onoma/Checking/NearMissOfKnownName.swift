/// A name that is nearly that of a known entity is spelt as that entity's is.
struct NearMissOfKnownName: Rule {
  static let name = "near-miss-of-known-name"
  static let summary = "a name close to a known one is spelt like it"

  func findings(in checked: CheckedText) throws(LexiconError) -> [Finding] {
    var found: [Finding] = []
    for mention in checked.annotation.mentions where mention.evidence.step == .skeleton {
      guard mention.verdict == .linked, let id = mention.entity,
        let entity = try checked.lexicon.entity(id)
      else { continue }
      let language = checked.language(of: mention)
      let form = HouseForm(target: language, bytes: checked.text.bytes)
      let edits = form.edits(for: mention, of: entity)
      guard let edit = edits.first else { continue }
      found.append(
        Finding(
          rule: NearMissOfKnownName.name, range: mention.range, text: mention.text,
          message: "'\(mention.text)' is close to '\(entity.bestName(in: language))' (\(id))",
          replacement: edit.replacement, entity: id))
    }
    return found
  }
}
