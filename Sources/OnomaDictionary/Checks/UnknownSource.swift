import Onoma

/// A source that `sources.yaml` does not have.
public enum UnknownSource: RecordCheck {
  public static let name = "unknown-source"
  public static let severity = DictionaryFinding.Severity.error
  public static let summary = "a source that sources.yaml does not have"

  public static func findings(in checked: CheckedRecords) -> [DictionaryFinding] {
    let known = checked.contents.sources.map(\.key).sorted()
    guard !known.isEmpty else { return [] }
    return checked.records.flatMap { record in
      zip(record.entity.sources, record.sourcePositions).compactMap { source, position in
        if known.contains(source) { return nil }
        let closest = ClosestWord.to(source, among: known)
        return finding(
          of: record, at: position, "the source '\(source)' is not in sources.yaml",
          help: closest.map { "did you mean '\($0)'?" }
            ?? "add it to sources.yaml with its name and licence")
      }
    }
  }
}
