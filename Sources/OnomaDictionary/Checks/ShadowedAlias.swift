import Onoma

/// An alias that is the preferred form of a better known entity of the kind, and has no context.
///
/// Where neither has any, ``DuplicateForms`` says so.
public enum ShadowedAlias: RecordCheck {
  public static let name = "shadowed-alias"
  public static let severity = DictionaryFinding.Severity.warning
  public static let summary = "an alias that a better known entity bears as its preferred form"

  public static func findings(in checked: CheckedRecords) -> [DictionaryFinding] {
    checked.index.homonyms.flatMap { places -> [DictionaryFinding] in
      places.compactMap { place in
        guard checked.name(at: place).status != .preferred,
          checked.record(at: place).entity.context.isEmpty
        else { return nil }
        let other = places.first { shadows($0, place, in: checked) }
        return other.map { finding(in: checked, place, $0) }
      }
    }
  }

  private static func shadows(
    _ other: CheckedRecords.Place, _ place: CheckedRecords.Place, in checked: CheckedRecords
  ) -> Bool {
    let (name, otherName) = (checked.name(at: place), checked.name(at: other))
    guard otherName.status == .preferred, otherName.language == name.language else { return false }
    let (entity, better) = (checked.record(at: place).entity, checked.record(at: other).entity)
    return better.kind == entity.kind && better.id != entity.id && !better.context.isEmpty
      && better.prominence > entity.prominence
  }

  private static func finding(
    in checked: CheckedRecords, _ place: CheckedRecords.Place, _ other: CheckedRecords.Place
  ) -> DictionaryFinding {
    let (name, entity) = (checked.name(at: place), checked.record(at: other).entity)
    return finding(
      in: checked, at: place,
      "'\(name.form)' (\(name.language)) is the preferred form of \(entity.id) in "
        + "\(checked.position(of: other)), which is better known",
      help: "add 'context: [words beside the mention]', or remove the form")
  }
}
