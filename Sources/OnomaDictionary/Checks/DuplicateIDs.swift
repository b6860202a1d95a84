import Onoma

/// Two records with one id.
public enum DuplicateIDs: RecordCheck {
  public static let name = "duplicate-ids"
  public static let severity = DictionaryFinding.Severity.error
  public static let summary = "two records with one id"

  public static func findings(in checked: CheckedRecords) -> [DictionaryFinding] {
    var first: [EntityID: FilePosition] = [:]
    return checked.records.compactMap { record in
      guard let other = first[record.entity.id] else {
        first[record.entity.id] = record.position
        return nil
      }
      return finding(
        of: record, at: record.position, "the id \(record.entity.id) is already in \(other)",
        help: "make one record of the two, or give this entity its own id")
    }
  }
}
