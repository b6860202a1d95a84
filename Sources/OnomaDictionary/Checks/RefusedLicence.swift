import Onoma

/// A source whose licence does not allow its data to be shipped with this project's.
public enum RefusedLicence: RecordCheck {
  public static let name = "refused-licence"
  public static let severity = DictionaryFinding.Severity.error
  public static let summary = "a source whose licence does not allow to ship its data"

  public static func findings(in checked: CheckedRecords) -> [DictionaryFinding] {
    checked.contents.sources.compactMap { source in
      guard !shippable.contains(source.licence) else { return nil }
      let closest = ClosestWord.to(source.licence, among: shippable.sorted())
      return DictionaryFinding(
        check: name, severity: severity, id: nil, position: source.position,
        message: "the licence '\(source.licence)' of '\(source.key)' is none that may be shipped",
        help: closest.map { "did you mean '\($0)'?" }
          ?? "remove what was taken from there, or take it from a source under an open licence")
    }
  }

  // SPDX identifiers of licences that ask for no more than attribution, and of the public domain.
  private static let shippable: Set<String> = [
    "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "CC-BY-3.0", "CC-BY-4.0", "CC0-1.0", "ISC",
    "MIT", "ODC-By-1.0", "PDDL-1.0", "Unicode-3.0", "Unicode-DFS-2016", "Unlicense",
  ]
}
