import Onoma

/// An organization's acronym that is all but the initials of a full form of its language.
///
/// Acronyms that have nothing of a full form are those of another language (*ФИДЕ*) or words.
public enum AcronymAgainstName: RecordCheck {
  public static let name = "acronym-against-name"
  public static let severity = DictionaryFinding.Severity.warning
  public static let summary =
    "an organization's acronym with a letter that its full form does not have"

  public static func findings(in checked: CheckedRecords) -> [DictionaryFinding] {
    checked.records.flatMap { record -> [DictionaryFinding] in
      guard record.entity.kind == .organization else { return [] }
      return record.placedNames.compactMap { name, position in
        guard isJudged(name), let letters = letters(of: name) else { return nil }
        let full = record.entity.names.filter { $0.language == name.language && isFull($0) }
        guard let near = full.first(where: { isNearly(letters, $0) }),
          !full.contains(where: { spells(letters, $0) }), !isBorrowed(name, record)
        else { return nil }
        return finding(
          of: record, at: position,
          "'\(name.form)' is nearly the initials of '\(near.form)'",
          help: "correct the letters, or add the form that it stands for to the aliases")
      }
    }
  }

  // Misspellings and forms that are not written are wrong on purpose.
  private static func isJudged(_ name: EntityName) -> Bool {
    name.status.rawValue <= NameStatus.former.rawValue && languages.contains(name.language)
  }

  private static let languages: [Language] = [.azerbaijani, .russian, .english]

  // Another language's acronym is written in its letters or by its sound: ИМО for IMO.
  private static func isBorrowed(_ name: EntityName, _ record: EntityRecord) -> Bool {
    record.entity.names.contains { other in
      other.language != name.language && NameKeys.isAcronym(other.form)
        && (other.form == name.form
          || FormComparison(name, other, kind: .organization).cost < soundLimit)
    }
  }

  private static let soundLimit = 0.3

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

  // Whether the letters are nearly the initials of the form's words, but for one in three.
  private static func isNearly(_ letters: [Unicode.Scalar], _ name: EntityName) -> Bool {
    let initials = initials(of: name)
    guard initials.count == letters.count else { return false }
    let met = zip(letters, initials).count { $0 == $1 }
    return met < letters.count && letters.count - met <= max(1, letters.count / 3)
  }

  // Whether the letters stand in the form in their order, the first at its beginning.
  private static func spells(_ letters: [Unicode.Scalar], _ name: EntityName) -> Bool {
    guard initials(of: name).contains(letters[0]) else { return false }
    var rest = letters[...]
    for scalar in CanonicalText.lowercased(name.form, in: name.language).unicodeScalars
    where scalar == rest.first {
      rest.removeFirst()
    }
    return rest.isEmpty
  }

  private static func initials(of name: EntityName) -> [Unicode.Scalar] {
    let lowered = CanonicalText.lowercased(name.form, in: name.language)
    return lowered.unicodeScalars.split { !$0.properties.isAlphabetic }.compactMap(\.first)
  }
}
