import Onoma

/// A form with signs that no name has: quotation marks of the keyboard, brackets without their other
/// half, commas at its ends.
public enum StrayPunctuation: RecordCheck {
  public static let name = "stray-punctuation"
  public static let severity = DictionaryFinding.Severity.warning
  public static let summary =
    "a form with signs at its ends, keyboard quotation marks or half brackets"

  public static func findings(in checked: CheckedRecords) -> [DictionaryFinding] {
    findings(onNamesIn: checked) { _, name in
      fault(of: name.form).map { ("'\(name.form)' \($0.message)", help: $0.help) }
    }
  }

  private static func fault(of form: String) -> (message: String, help: String)? {
    let scalars = Array(form.unicodeScalars)
    if scalars.contains(where: { "\"`´".unicodeScalars.contains($0) }) {
      return (
        "has a quotation mark or accent of the keyboard",
        "leave quotation marks out: they are no part of a name; write an apostrophe as '"
      )
    }
    if let first = scalars.first, ",;:.-–—!?)»”&/".unicodeScalars.contains(first) {
      return ("begins with '\(Character(first))'", "remove the sign")
    }
    if let last = scalars.last, ",;:-–—(«“&/".unicodeScalars.contains(last) {
      return ("ends in '\(Character(last))'", "remove the sign")
    }
    if let pair = pairs.first(where: { pair in
      scalars.count { $0 == pair.0 } != scalars.count { $0 == pair.1 }
    }) {
      return (
        "has only one half of '\(Character(pair.0))\(Character(pair.1))'",
        "add the other half, or remove this one"
      )
    }
    if form.contains(" ,") || form.contains(",,") || form.contains("--") || form.contains("..") {
      return ("has signs in a wrong place", "remove what is too much")
    }
    return nil
  }

  private static let pairs: [(Unicode.Scalar, Unicode.Scalar)] = [
    ("(", ")"), ("[", "]"), ("«", "»"),
  ]
}
