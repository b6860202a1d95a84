import Onoma

/// A name or a role that ends before it begins.
public enum ReversedDates: RecordCheck {
  public static let name = "reversed-dates"
  public static let severity = DictionaryFinding.Severity.error
  public static let summary = "a name or a role that ends before it begins"

  public static func findings(in checked: CheckedRecords) -> [DictionaryFinding] {
    checked.records.flatMap { record in
      let names = record.placedNames.compactMap { name, position in
        finding(of: record, "'\(name.form)'", position, from: name.from, until: name.until)
      }
      let roles = zip(record.entity.roles, record.rolePositions).compactMap { role, position in
        finding(of: record, "'\(role.title)'", position, from: role.from, until: role.until)
      }
      return names + roles
    }
  }

  private static func finding(
    of record: EntityRecord, _ what: String, _ position: FilePosition, from: PartialDate?,
    until: PartialDate?
  ) -> DictionaryFinding? {
    guard let from, let until, until.precedes(from) else { return nil }
    return finding(
      of: record, at: position, "\(what) ends in \(until), before it begins in \(from)",
      help: "exchange or correct 'from' and 'until'")
  }
}

extension PartialDate {
  /// Whether the date is before the other, as far as both are known: 2012 is not before 2012-05.
  func precedes(_ other: PartialDate) -> Bool {
    if year != other.year { return year < other.year }
    guard month != 0, other.month != 0 else { return false }
    if month != other.month { return month < other.month }
    return day != 0 && other.day != 0 && day < other.day
  }
}
