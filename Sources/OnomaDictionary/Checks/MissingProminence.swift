import Onoma

/// A record written by hand that does not say how well known the entity is.
public enum MissingProminence: RecordCheck {
  public static let name = "missing-prominence"
  public static let severity = DictionaryFinding.Severity.warning
  public static let summary = "a record written by hand without 'prominence'"

  public static func findings(in checked: CheckedRecords) -> [DictionaryFinding] {
    checked.records.compactMap { record in
      guard record.entity.sources.contains("hand"), record.fieldPositions["prominence"] == nil,
        !record.fieldPositions.isEmpty
      else { return nil }
      return finding(
        of: record, at: record.position,
        "\(record.entity.id) has no 'prominence', which breaks ties between homonyms",
        help: "add 'prominence: ' and a number from 0 to 100; 50 is what a missing one counts as")
    }
  }
}
