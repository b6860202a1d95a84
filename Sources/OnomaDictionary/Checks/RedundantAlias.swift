import Onoma

/// An alias that is looked up as another name of the record is.
public enum RedundantAlias: RecordCheck {
  public static let name = "redundant-alias"
  public static let severity = DictionaryFinding.Severity.warning
  public static let summary = "an alias that reads as another name of the record"

  public static func findings(in checked: CheckedRecords) -> [DictionaryFinding] {
    checked.records.indices.flatMap { number -> [DictionaryFinding] in
      let names = checked.records[number].entity.names
      var first: [Key: Int] = [:]
      return names.indices.compactMap { index -> DictionaryFinding? in
        let place = CheckedRecords.Place(record: number, name: index)
        guard names[index].status.rawValue <= NameStatus.alias.rawValue,
          let key = Key(names[index], checked.index.key(of: place))
        else { return nil }
        guard let other = first[key] else {
          first[key] = index
          return nil
        }
        guard names[index].status == .alias else { return nil }
        return finding(
          in: checked, at: place,
          "'\(names[index].form)' (\(names[index].language)) reads as '\(names[other].form)' does",
          help: "remove it: case, hyphens and apostrophes are passed over")
      }
    }
  }

  private struct Key: Hashable {
    var key: UInt64
    var language: Language
    // A plus sign makes another name, the case of one word tells a name from an acronym, and words
    // with a hyphen are looked up as one, too.
    var written: String

    init?(_ name: EntityName, _ key: UInt64) {
      guard key != 0 else { return nil }
      let isOneWord = !name.form.utf8.contains(0x20) || name.form.utf8.contains(0x2D)
      self.key = key
      language = name.language
      written = isOneWord ? name.form : name.form.hasSuffix("+") ? "+" : ""
    }
  }
}
