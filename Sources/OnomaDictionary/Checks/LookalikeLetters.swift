import Onoma

/// A word with letters of two scripts: one of them came in by its looks.
public enum LookalikeLetters: RecordCheck {
  public static let name = "lookalike-letters"
  public static let severity = DictionaryFinding.Severity.error

  public static func findings(in checked: CheckedRecords) -> [DictionaryFinding] {
    checked.records.flatMap { record in
      record.placedNames.compactMap { name, position in
        guard let (scalar, script) = intruder(in: name.form) else { return nil }
        return finding(
          of: record, at: position,
          "'\(name.form)' mixes scripts: '\(Character(scalar))' (\(codePoint(scalar))) is a "
            + "\(script.name) letter",
          help: "write the letter of the script in which the rest of the word stands")
      }
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
