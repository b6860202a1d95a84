import Onoma

/// A form that no text can be found by.
public enum UnreachableForm: RecordCheck {
  public static let name = "unreachable-form"
  public static let severity = DictionaryFinding.Severity.error
  public static let summary = "a form that holds no word to look up, or too many"

  public static func findings(in checked: CheckedRecords) -> [DictionaryFinding] {
    findings(onNamesIn: checked) { record, name in
      // A site is called by its address, which texts keep as it is.
      if record.entity.kind == .organization, name.isAddress { return nil }
      guard let fault = fault(of: name.form) else { return nil }
      return ("'\(name.form)' is never found: \(fault)", help: "correct the form, or remove it")
    }
  }

  private static func fault(of form: String) -> String? {
    // Nearly every form is a few letters: nothing is looked into there.
    let hasLetter = form.unicodeScalars.contains(where: \.properties.isAlphabetic)
    let isPlain = !form.utf8.contains { [0x2E, 0x3A, 0x40, 0x2F, 0x23].contains($0) }
    if hasLetter, isPlain, form.utf8.count < NameKeys.wordLimit * 2 { return nil }
    let count = NameKeys.words(of: form).count
    if count == 0 { return "it holds no word" }
    if !hasLetter { return "it holds no letter" }
    return count > NameKeys.wordLimit ? "it has more than \(NameKeys.wordLimit) words" : nil
  }
}

extension EntityName {
  /// Whether the form is one word with a dot inside (*Oxu.az*).
  var isAddress: Bool {
    guard !form.utf8.contains(0x20), let dot = form.utf8.lastIndex(of: 0x2E) else { return false }
    return dot != form.utf8.startIndex && form.utf8.distance(from: dot, to: form.utf8.endIndex) > 2
  }
}
