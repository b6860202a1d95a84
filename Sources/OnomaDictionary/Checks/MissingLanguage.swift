import Onoma

/// A record written by hand that lacks the preferred form of a house language.
public enum MissingLanguage: RecordCheck {
  public static let name = "missing-language"
  public static let severity = DictionaryFinding.Severity.error
  public static let summary = "a record written by hand without a preferred form in az, ru or en"

  public static func findings(in checked: CheckedRecords) -> [DictionaryFinding] {
    checked.records.flatMap { record -> [DictionaryFinding] in
      guard record.entity.sources.contains("hand") else { return [] }
      return RecordDraft.requiredLanguages.compactMap { language in
        guard record.entity.preferredName(in: language) == nil else { return nil }
        return finding(
          of: record, at: record.position(of: "names"),
          "\(record.entity.id) has no preferred form in '\(language)'",
          help: "add '\(language): ' and the form to 'names'")
      }
    }
  }
}
