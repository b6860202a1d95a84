/// A text spells the name of one entity in one way in each of its languages.
struct OneSpellingPerText: Rule {
  static let name = "one-spelling-per-text"
  static let summary = "an entity's name is spelt in one way throughout a text"

  private struct Use {
    var entity: EntityID
    var language: Language
    var shape: NameShape
    var stem: VisibleSpelling
    var mention: Mention
  }

  func findings(in checked: CheckedText) throws(LexiconError) -> [Finding] {
    var first: [String: Use] = [:]
    var found: [Finding] = []
    for mention in checked.annotation.mentions where mention.verdict == .linked {
      guard let id = mention.entity else { continue }
      let written = spelling(of: mention)
      let use = Use(
        entity: id, language: mention.language, shape: mention.shape,
        stem: VisibleSpelling(written, in: mention.language), mention: mention)
      let key = "\(id) \(use.language) \(use.shape) \(NameTokens.folded(written).count)"
      guard let known = first[key] else {
        first[key] = use
        continue
      }
      if known.stem != use.stem { found.append(finding(use, known)) }
    }
    return found
  }

  // The spelling without endings: what was written for exact names, the met form for Russian cases.
  // Look-alike letters have a rule of their own.
  private func spelling(of mention: Mention) -> String {
    let isInflectedForm = mention.language == .russian && !mention.endings.isEmpty
    return Lookalikes.repaired(isInflectedForm ? mention.evidence.form : mention.stem)
  }

  private func finding(_ use: Use, _ known: Use) -> Finding {
    Finding(
      rule: OneSpellingPerText.name, range: use.mention.range, text: use.mention.text,
      message: "'\(use.mention.text)' is spelt '\(known.mention.text)' earlier in this text",
      replacement: nil, entity: use.entity)
  }
}
