import Onoma

/// An Azerbaijani word that begins with I where it must begin with İ.
public enum DotlessCapital: RecordCheck {
  public static let name = "dotless-capital"
  public static let severity = DictionaryFinding.Severity.warning
  public static let summary = "an Azerbaijani word with a capital I before front vowels"

  public static func findings(in checked: CheckedRecords) -> [DictionaryFinding] {
    findings(onNamesIn: checked) { _, name in
      guard name.language == .azerbaijani, name.status.rawValue < NameStatus.avoided.rawValue,
        name.form.utf8.contains(0x49),
        let word = name.form.letterWords.first(where: isWrong)
      else { return nil }
      let right = "İ" + String(String.UnicodeScalarView(word.dropFirst()))
      return (
        "'\(name.form)' has I, the capital of ı, before the vowels of i",
        help: "write '\(right)'; or move the form to 'avoid' if it is read and never written"
      )
    }
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
