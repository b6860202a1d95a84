import Onoma

/// A one-word name that is a frequent ordinary word of its language, and nothing says so.
public enum OrdinaryWord: RecordCheck {
  public static let name = "ordinary-word"
  public static let severity = DictionaryFinding.Severity.warning
  public static let summary = "a name that is a frequent ordinary word, and nothing says so"

  public static func findings(in checked: CheckedRecords) -> [DictionaryFinding] {
    let words = OrdinaryWords(checked.contents)
    return checked.records.indices.flatMap { number -> [DictionaryFinding] in
      let entity = checked.records[number].entity
      guard !entity.needsContext else { return [] }
      return entity.names.indices.compactMap { index in
        let place = CheckedRecords.Place(record: number, name: index)
        return finding(at: place, in: checked, words)
      }
    }
  }

  private static func finding(
    at place: CheckedRecords.Place, in checked: CheckedRecords, _ words: OrdinaryWords
  ) -> DictionaryFinding? {
    let (name, key) = (checked.name(at: place), checked.index.key(of: place))
    guard let frequency = words.frequency(of: key, in: name.language),
      !words.isCommon(key, in: name.language), !NameKeys.isAcronym(name.form)
    else { return nil }
    let word = CanonicalText.lowercased(name.form, in: name.language)
    return finding(
      in: checked, at: place,
      "'\(word)' is an ordinary word (\(name.language)), \(Int(frequency)) in a million",
      help:
        "add '\(word)' to words/common-\(name.language).txt, or 'requires: context' to the record")
  }
}
