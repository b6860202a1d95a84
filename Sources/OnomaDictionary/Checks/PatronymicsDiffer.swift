import Onoma

/// A person whose patronymics in two languages name different fathers, or a son and a daughter.
public enum PatronymicsDiffer: RecordCheck {
  public static let name = "patronymics-differ"
  public static let severity = DictionaryFinding.Severity.warning
  public static let summary = "patronymics of two languages that name different fathers"

  public static func findings(in checked: CheckedRecords) -> [DictionaryFinding] {
    checked.records.flatMap { record -> [DictionaryFinding] in
      let names = record.entity.names
      let places = names.indices.filter {
        names[$0].parts?.patronymic != nil && names[$0].status.rawValue <= NameStatus.alias.rawValue
      }
      guard let first = places.first else { return [] }
      return places.dropFirst().compactMap { index in
        let comparison = FormComparison(names[first], names[index], kind: .person)
        guard comparison.fathersDiffer || comparison.childrenDiffer else { return nil }
        let what = comparison.fathersDiffer ? "another father" : "a child of the other sex"
        return finding(
          of: record, at: record.namePositions[index],
          "the patronymic of '\(names[index].form)' names \(what) than '\(names[first].form)'",
          help: "correct one of the names")
      }
    }
  }
}
