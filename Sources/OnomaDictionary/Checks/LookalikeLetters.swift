import Onoma

/// A word with letters of two scripts: one of them came in by its looks.
public enum LookalikeLetters: RecordCheck {
  public static let name = "lookalike-letters"
  public static let severity = DictionaryFinding.Severity.error
  public static let summary = "a letter of another script that came in by its looks"

  public static func findings(in checked: CheckedRecords) -> [DictionaryFinding] {
    findings(onNamesIn: checked) { _, name in
      guard !name.form.utf8.allSatisfy({ $0 < 0x80 }),
        let (scalar, script) = intruder(in: name.form)
      else { return nil }
      return (
        "'\(name.form)' mixes scripts: '\(Character(scalar))' (\(codePoint(scalar))) is a "
          + "\(script.name) letter",
        help: "write the letter of the script in which the rest of the word stands"
      )
    }
  }

  // The first letter whose script is the rarer one of its word.
  private static func intruder(in form: String) -> (Unicode.Scalar, LetterScript)? {
    for word in form.letterWords {
      let scripts = word.compactMap { LetterScript($0) }
      guard let first = scripts.first, scripts.contains(where: { $0 != first }) else { continue }
      let firstCount = scripts.count { $0 == first }
      let isFirstRare = firstCount * 2 < scripts.count
      let index = isFirstRare ? 0 : scripts.firstIndex { $0 != first } ?? 0
      return (word[index], scripts[index])
    }
    return nil
  }

  private static func codePoint(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
