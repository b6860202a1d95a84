/// A word is written in the letters of one script.
struct NoLookalikeLetters: Rule {
  static let name = "no-lookalike-letters"
  static let summary = "no word has letters that only look like those of its script"

  func findings(in checked: CheckedText) throws(LexiconError) -> [Finding] {
    checked.text.words.compactMap { index in
      let token = checked.text.tokens[index]
      guard token.flags.contains(.hasLookalike) else { return nil }
      let written = checked.text.text(token.start..<token.end)
      let repaired = Lookalikes.repaired(written)
      guard repaired != written else { return nil }
      return Finding(
        rule: NoLookalikeLetters.name, range: token.start..<token.end, text: written,
        message: "'\(written)' mixes Latin and Cyrillic letters that look alike",
        replacement: repaired, entity: nil)
    }
  }
}
