import Onoma

/// A role whose title `parts/titles.yaml` does not have among its offices.
public enum UnknownTitle: RecordCheck {
  public static let name = "unknown-title"
  public static let severity = DictionaryFinding.Severity.error
  public static let summary = "an office that parts/titles.yaml does not have"

  public static func findings(in checked: CheckedRecords) -> [DictionaryFinding] {
    let known = checked.contents.titles.filter { $0.use == .office }.map(\.id).sorted()
    guard !known.isEmpty else { return [] }
    return checked.records.flatMap { record in
      zip(record.entity.roles, record.rolePositions).compactMap { role, position in
        if known.contains(role.title) { return nil }
        let closest = ClosestWord.to(role.title, among: known)
        return finding(
          of: record, at: position, "the title '\(role.title)' is not in parts/titles.yaml",
          help: closest.map { "did you mean '\($0)'?" }
            ?? "add it to parts/titles.yaml with its forms in az, ru and en")
      }
    }
  }
}
