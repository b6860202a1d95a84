/// A linked name stands as the house writes it.
struct PreferHouseSpelling: Rule {
  static let name = "prefer-house-spelling"
  static let summary = "a known name stands in its preferred form"

  func findings(in checked: CheckedText) throws(LexiconError) -> [Finding] {
    var found: [Finding] = []
    for mention in checked.annotation.mentions where isSure(mention) {
      guard let id = mention.entity, let entity = try checked.lexicon.entity(id) else { continue }
      let form = HouseForm(
        target: checked.language(of: mention), bytes: checked.text.bytes)
      for edit in form.edits(for: mention, of: entity) {
        found.append(
          Finding(
            rule: PreferHouseSpelling.name, range: edit.range,
            text: checked.text.text(edit.range),
            message: "'\(checked.text.text(edit.range))' is written '\(edit.replacement)'",
            replacement: edit.replacement, entity: id))
      }
    }
    return found
  }

  // What was met by sound is a near miss, and look-alike letters have a rule of their own.
  private func isSure(_ mention: Mention) -> Bool {
    mention.verdict == .linked && mention.evidence.step != .skeleton
      && Lookalikes.repaired(mention.stem) == mention.stem
  }
}
