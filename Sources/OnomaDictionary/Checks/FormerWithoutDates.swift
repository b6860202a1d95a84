import Onoma

/// A former name of which nothing says when it was right.
public enum FormerWithoutDates: RecordCheck {
  public static let name = "former-without-dates"
  public static let severity = DictionaryFinding.Severity.warning
  public static let summary = "a former name without the date of its end"

  public static func findings(in checked: CheckedRecords) -> [DictionaryFinding] {
    findings(onNamesIn: checked) { _, name in
      guard name.status == .former, name.from == nil, name.until == nil else { return nil }
      return (
        "nothing says until when '\(name.form)' (\(name.language)) was right",
        help: "add 'until: ' and the year, or move the form to 'aliases' or 'avoid'"
      )
    }
  }
}
