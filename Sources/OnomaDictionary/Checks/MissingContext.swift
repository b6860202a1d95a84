import Onoma

/// A record that asks for context and gives none.
///
/// Organizations may: their names count in quotation marks, too.
public enum MissingContext: RecordCheck {
  public static let name = "missing-context"
  public static let severity = DictionaryFinding.Severity.warning
  public static let summary = "'requires: context' of a person or place without 'context'"

  public static func findings(in checked: CheckedRecords) -> [DictionaryFinding] {
    checked.records.compactMap { record in
      let entity = record.entity
      guard entity.needsContext, entity.context.isEmpty, entity.kind != .organization else {
        return nil
      }
      return finding(
        of: record, at: record.position(of: "requires"),
        "one-word mentions of \(entity.id) count beside a word of 'context' only, and it has none",
        help: "add 'context: [words beside the mention]', or remove 'requires'")
    }
  }
}
