import Onoma

/// A fingerprint that is not that of the file: the file, or how keys are made, was changed after it.
public enum StaleFingerprints: RecordCheck {
  public static let name = "stale-fingerprints"
  public static let severity = DictionaryFinding.Severity.error
  public static let summary = "a line of fingerprints.tsv that its file has outgrown"

  public static func findings(in checked: CheckedRecords) -> [DictionaryFinding] {
    checked.contents.fingerprints.flatMap { list in
      list.differences(from: Fingerprint.all(of: checked.records, in: list.folder)).map {
        DictionaryFinding(
          check: name, severity: severity, id: nil, position: $0.position, message: $0.message,
          help: "read what changed, then run 'onoma dict fingerprints'")
      }
    }
  }
}
