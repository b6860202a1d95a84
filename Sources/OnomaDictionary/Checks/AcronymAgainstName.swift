import Onoma

/// An organization's acronym that no full form of its language spells out.
public enum AcronymAgainstName: RecordCheck {
  public static let name = "acronym-against-name"
  public static let severity = DictionaryFinding.Severity.warning
  public static let summary = "an organization's acronym whose letters no full form begins with"

  public static func findings(in checked: CheckedRecords) -> [DictionaryFinding] {
    checked.records.flatMap { record -> [DictionaryFinding] in
      guard record.entity.kind == .organization else { return [] }
      return record.placedNames.compactMap { name, position in
        guard isJudged(name), let letters = letters(of: name) else { return nil }
        let full = record.entity.names.filter { $0.language == name.language && isFull($0) }
        guard !full.isEmpty, !full.contains(where: { spells(letters, $0) }) else { return nil }
        return finding(
          of: record, at: position,
          "'\(name.form)' stands for no full form: '\(full[0].form)' has other initials",
          help: "correct the letters, or add the form that it stands for to the aliases")
      }
    }
  }

  // Misspellings and forms that are not written are wrong on purpose.
  private static func isJudged(_ name: EntityName) -> Bool {
    name.status.rawValue <= NameStatus.former.rawValue && languages.contains(name.language)
  }

  private static let languages: [Language] = [.azerbaijani, .russian, .english]

  // The letters of an acronym of three to six, in lower case; `nil` for other forms. Two letters are
  // as often a code as initials, and many are a word made of syllables.
  private static func letters(of name: EntityName) -> [Unicode.Scalar]? {
    guard NameKeys.isAcronym(name.form) else { return nil }
    let lowered = CanonicalText.lowercased(name.form, in: name.language).unicodeScalars
    let letters = Array(lowered)
    guard (3...6).contains(letters.count), letters.allSatisfy({ $0.properties.isAlphabetic })
    else { return nil }
    return letters
  }

  private static func isFull(_ name: EntityName) -> Bool {
    name.form.split(separator: " ").count > 1
  }

  // Whether the letters stand in the form in their order, the first at the first word or after an
  // article, and most of them at beginnings of words or of their parts (AzərTAc, ИТАР-ТАСС).
  private static func spells(_ letters: [Unicode.Scalar], _ name: EntityName) -> Bool {
    let lowered = CanonicalText.lowercased(name.form, in: name.language)
    let words = lowered.unicodeScalars.split { !$0.properties.isAlphabetic }
    var initials = words.compactMap(\.first)
    let met = letters.count { letter in
      guard let index = initials.firstIndex(of: letter) else { return false }
      initials.remove(at: index)
      return true
    }
    return met * 2 >= letters.count || isSubsequence(letters, of: lowered.unicodeScalars)
  }

  private static func isSubsequence(
    _ letters: [Unicode.Scalar], of text: String.UnicodeScalarView
  ) -> Bool {
    var rest = letters[...]
    for scalar in text where scalar == rest.first { rest.removeFirst() }
    return rest.isEmpty
  }
}
