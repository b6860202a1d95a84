import Onoma

/// A record under an id that was given up.
public enum RetiredIDs: RecordCheck {
  public static let name = "retired-id"
  public static let severity = DictionaryFinding.Severity.error
  public static let summary = "a record under an id that retired.tsv says was given up"

  public static func findings(in checked: CheckedRecords) -> [DictionaryFinding] {
    let retired = checked.contents.retiredIDs
    guard !retired.isEmpty else { return [] }
    let byID = Dictionary(retired.map { ($0.old, $0) }, uniquingKeysWith: { first, _ in first })
    let ids = Set(checked.records.map(\.entity.id))
    let used = checked.records.compactMap { record -> DictionaryFinding? in
      guard let entry = byID[record.entity.id] else { return nil }
      return finding(
        of: record, at: record.position,
        "the id \(entry.old) was given up on \(entry.date): \(entry.why)",
        help: entry.new.map { "write \($0)" } ?? "remove the record, or give it an id of its own")
    }
    return used + retired.compactMap { finding(onSuccessorOf: $0, ids) }
  }

  private static func finding(
    onSuccessorOf entry: RetiredID, _ ids: Set<EntityID>
  ) -> DictionaryFinding? {
    guard let new = entry.new, !ids.contains(new) else { return nil }
    return DictionaryFinding(
      check: name, severity: severity, id: entry.old, position: entry.position,
      message: "\(new), which took the place of \(entry.old), is no record's id",
      help: "write the id that the record has now")
  }
}
