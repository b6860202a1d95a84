import Onoma

/// An Azerbaijani name that is a better known entity's name with an ending.
public enum InflectedForm: RecordCheck {
  public static let name = "inflected-form"
  public static let severity = DictionaryFinding.Severity.warning
  public static let summary = "an Azerbaijani name that a better known name with an ending hides"

  public static func findings(in checked: CheckedRecords) -> [DictionaryFinding] {
    checked.records.indices.flatMap { number -> [DictionaryFinding] in
      let entity = checked.records[number].entity
      guard entity.context.isEmpty else { return [] }
      return entity.names.indices.compactMap { index in
        let place = CheckedRecords.Place(record: number, name: index)
        guard let (other, endings) = stem(of: place, in: checked) else { return nil }
        return finding(in: checked, place, other, endings)
      }
    }
  }

  private static func stem(
    of place: CheckedRecords.Place, in checked: CheckedRecords
  ) -> (CheckedRecords.Place, [Ending])? {
    let name = checked.name(at: place)
    guard name.language == .azerbaijani, !NameKeys.isAcronym(name.form) else { return nil }
    for key in NameKeys.stemHashes(of: name.form) {
      for other in checked.index.places(of: key) where isStem(other, of: place, in: checked) {
        let stem = checked.name(at: other).form
        guard let endings = NameKeys.endings(of: name.form, after: stem),
          outweighs(other, place, endings: endings.count, in: checked)
        else { continue }
        return (other, endings)
      }
    }
    return nil
  }

  // An ending costs a reading as much as ten points of prominence: the name as it is written wins
  // where the other is not better known by more.
  private static func outweighs(
    _ other: CheckedRecords.Place, _ place: CheckedRecords.Place, endings: Int,
    in checked: CheckedRecords
  ) -> Bool {
    let prominence = Int(checked.record(at: place).entity.prominence)
    return Int(checked.record(at: other).entity.prominence) > prominence + 10 * endings
  }

  private static func isStem(
    _ other: CheckedRecords.Place, of place: CheckedRecords.Place, in checked: CheckedRecords
  ) -> Bool {
    let (name, entity) = (checked.name(at: other), checked.record(at: other).entity)
    return name.language == .azerbaijani && entity.id != checked.record(at: place).entity.id
      && entity.context.isEmpty && !NameKeys.isAcronym(name.form)
  }

  private static func finding(
    in checked: CheckedRecords, _ place: CheckedRecords.Place, _ other: CheckedRecords.Place,
    _ endings: [Ending]
  ) -> DictionaryFinding {
    let (name, stem) = (checked.name(at: place), checked.name(at: other))
    let tags = endings.map(\.tag).joined(separator: "+")
    return finding(
      in: checked, at: place,
      "'\(name.form)' reads as '\(stem.form)' + \(tags), \(checked.record(at: other).entity.id) "
        + "in \(checked.position(of: other))",
      help: "add 'context: [words beside the mention]' to one of them")
  }
}
