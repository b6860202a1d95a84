import Onoma

/// An alias that is a person's family name alone, which others bear too.
///
/// Whoever writes it makes every mention of that family name this person.
public enum FamilyNameAlone: RecordCheck {
  public static let name = "family-name-alone"
  public static let severity = DictionaryFinding.Severity.warning
  public static let summary = "an alias that is a family name which other persons bear"

  public static func findings(in checked: CheckedRecords) -> [DictionaryFinding] {
    let bearers = bearers(in: checked)
    return checked.records.indices.flatMap { number -> [DictionaryFinding] in
      let entity = checked.records[number].entity
      guard entity.kind == .person, !entity.needsContext else { return [] }
      return entity.names.indices.compactMap { index in
        let name = entity.names[index]
        guard name.status == .alias, let parts = name.parts, parts.family == name.form else {
          return nil
        }
        let key = checked.index.key(of: .init(record: number, name: index))
        let other = bearers[key]?.first { $0 != number }
        return other.map { finding(in: checked, .init(record: number, name: index), $0) }
      }
    }
  }

  // The records of persons by the keys of their family names, two of each at most.
  private static func bearers(in checked: CheckedRecords) -> [UInt64: [Int]] {
    var bearers: [UInt64: [Int]] = [:]
    for (number, record) in checked.records.enumerated() where record.entity.kind == .person {
      for name in record.entity.names where name.status == .preferred {
        guard let family = name.parts?.family, name.parts?.given != nil,
          let key = NameKeys.hash(of: family)
        else { continue }
        let known = bearers[key] ?? []
        if known.count < 2, known.last != number { bearers[key, default: []].append(number) }
      }
    }
    return bearers
  }

  private static func finding(
    in checked: CheckedRecords, _ place: CheckedRecords.Place, _ other: Int
  ) -> DictionaryFinding {
    let name = checked.name(at: place)
    return finding(
      in: checked, at: place,
      "'\(name.form)' (\(name.language)) is the family name of \(checked.records[other].entity.id) "
        + "too, and links every mention of it to this person",
      help: "remove the alias: family names are linked where the text has the full name; "
        + "or add 'requires: context'")
  }
}
