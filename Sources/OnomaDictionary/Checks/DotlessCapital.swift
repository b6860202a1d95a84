import Onoma

/// An Azerbaijani word that begins with I where it must begin with İ.
///
/// An organization that keeps its English spelling keeps its I.
public enum DotlessCapital: RecordCheck {
  public static let name = "dotless-capital"
  public static let severity = DictionaryFinding.Severity.warning
  public static let summary = "an Azerbaijani word with a capital I before front vowels"

  public static func findings(in checked: CheckedRecords) -> [DictionaryFinding] {
    findings(onNamesIn: checked) { record, name in
      guard name.language == .azerbaijani, name.status.rawValue < NameStatus.avoided.rawValue,
        name.form.utf8.contains(0x49), !keepsOwnSpelling(name, of: record.entity),
        let word = name.form.letterWords.first(where: isWrong)
      else { return nil }
      let right = "İ" + String(String.UnicodeScalarView(word.dropFirst()))
      return (
        "'\(name.form)' has I, the capital of ı, before the vowels of i",
        help: "write '\(right)'; or move the form to 'avoid' if it is read and never written"
      )
    }
  }

  // Persons and places are spelt anew in Azerbaijani, companies and media often are not.
  private static func keepsOwnSpelling(_ name: EntityName, of entity: Entity) -> Bool {
    entity.kind == .organization
      && entity.names.contains { $0.language == .english && $0.form == name.form }
  }

  // The first syllable's vowel governs the next one's in native words, and ı begins few others.
  private static func isWrong(_ word: [Unicode.Scalar]) -> Bool {
    guard word.first == "I", word.count > 1, word.contains(where: \.properties.isLowercase) else {
      return false
    }
    let next = word.dropFirst().first { vowels.contains($0) }
    return next.map { frontVowels.contains($0) } ?? false
  }

  private static let vowels = Set("aıoueəiöüAIOUEƏİÖÜ".unicodeScalars)
  private static let frontVowels = Set("eəiöüEƏİÖÜ".unicodeScalars)
}
