import Onoma

/// One form of a record that is to be written and not to be written.
public enum ConflictingStatus: RecordCheck {
  public static let name = "conflicting-status"
  public static let severity = DictionaryFinding.Severity.error
  public static let summary = "one form of a record that is both right and avoided"

  public static func findings(in checked: CheckedRecords) -> [DictionaryFinding] {
    findings(onNamesIn: checked) { record, name in
      guard name.status == .avoided || name.status == .misspelling else { return nil }
      let isRight = record.entity.names.contains {
        $0.status.rawValue < NameStatus.former.rawValue && $0.language == name.language
          && $0.form == name.form
      }
      guard isRight else { return nil }
      return (
        "'\(name.form)' (\(name.language)) is avoided here and right above",
        help: "remove it from 'avoid', or from the names and aliases"
      )
    }
  }
}
