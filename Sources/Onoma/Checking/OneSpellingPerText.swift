/// A text spells the name of one entity in one way in each of its languages.
struct OneSpellingPerText: Rule {
  static let name = "one-spelling-per-text"
  static let summary = "an entity's name is spelt in one way throughout a text"

  private struct Use {
    var entity: EntityID
    var language: Language
    var shape: NameShape
    var stem: String
    var mention: Mention
  }

  func findings(in checked: CheckedText) throws(LexiconError) -> [Finding] {
    var first: [String: Use] = [:]
    var found: [Finding] = []
    for mention in checked.annotation.mentions where mention.verdict == .linked {
      guard let id = mention.entity, let entity = try checked.lexicon.entity(id) else { continue }
      let use = Use(
        entity: id, language: mention.language, shape: mention.shape,
        stem: spelling(of: mention, entity), mention: mention)
      let key = "\(id) \(use.language) \(use.shape) \(NameTokens.folded(use.stem).count)"
      guard let known = first[key] else {
        first[key] = use
        continue
      }
      if known.stem != use.stem { found.append(finding(use, known)) }
    }
    return found
  }

  // The spelling without endings: what was written for exact names, the met form for Russian cases.
  private func spelling(of mention: Mention, _ entity: Entity) -> String {
    let isInflectedForm = mention.language == .russian && !mention.endings.isEmpty
    let written = isInflectedForm ? mention.evidence.form : mention.stem
    return ICU.lowercased(ICU.nfc(written), in: mention.language)
  }

  private func finding(_ use: Use, _ known: Use) -> Finding {
    Finding(
      rule: OneSpellingPerText.name, range: use.mention.range, text: use.mention.text,
      message: "'\(use.mention.text)' is spelt '\(known.mention.text)' earlier in this text",
      replacement: nil, entity: use.entity)
  }
}
