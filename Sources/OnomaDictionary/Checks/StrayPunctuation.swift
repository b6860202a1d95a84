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
    // Nearly every form is letters and spaces.
    guard form.utf8.contains(where: { isSign($0) }) else { return nil }
    let scalars = Array(form.unicodeScalars)
    if scalars.contains(where: { keyboardSigns.contains($0) }) {
      return (
        "has a quotation mark or accent of the keyboard",
        "leave quotation marks out: they are no part of a name; write an apostrophe as '"
      )
    }
    if let first = scalars.first, openingFaults.contains(first) {
      return ("begins with '\(Character(first))'", "remove the sign")
    }
    if let last = scalars.last, closingFaults.contains(last) {
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
    let isMisplaced = zip(scalars, scalars.dropFirst()).contains { left, right in
      left == " " && right == "," || left == right && ",-.".unicodeScalars.contains(left)
    }
    return isMisplaced ? ("has signs in a wrong place", "remove what is too much") : nil
  }

  // Bytes of ASCII signs, and those that begin the signs above ASCII: ´ « » and U+2000 and after.
  private static func isSign(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E, 0xC2, 0xE2: true
    default: false
    }
  }

  private static let keyboardSigns = Set("\"`´".unicodeScalars)
  private static let openingFaults = Set(",;:.-–—!?)»”&/".unicodeScalars)
  private static let closingFaults = Set(",;:-–—(«“&/".unicodeScalars)
  private static let pairs: [(Unicode.Scalar, Unicode.Scalar)] = [
    ("(", ")"), ("[", "]"), ("«", "»"),
  ]
}
