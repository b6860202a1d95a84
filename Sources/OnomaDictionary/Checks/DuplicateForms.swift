import Onoma

/// One form of two entities of a kind in a language, with no context to tell them apart.
public enum DuplicateForms: RecordCheck {
  public static let name = "duplicate-forms"
  public static let severity = DictionaryFinding.Severity.warning
  public static let summary =
    "one form of two entities of a kind, with no context to tell them apart"

  public static func findings(in checked: CheckedRecords) -> [DictionaryFinding] {
    checked.index.homonyms.flatMap { places in
      // With many bearers the first ones are enough to say so.
      let shown = places.prefix(placeLimit)
      return shown.indices.compactMap { index -> DictionaryFinding? in
        let other = shown[..<index].first { isConfused(shown[index], with: $0, in: checked) }
        return other.map { finding(of: shown[index], $0, in: checked) }
      }
    }
  }

  private static let placeLimit = 32

  private static func isConfused(
    _ place: CheckedRecords.Place, with other: CheckedRecords.Place, in checked: CheckedRecords
  ) -> Bool {
    let (left, right) = (checked.record(at: place).entity, checked.record(at: other).entity)
    return left.kind == right.kind && left.id != right.id && left.context.isEmpty
      && right.context.isEmpty
      && checked.name(at: place).language == checked.name(at: other).language
      // A plus sign makes another name: OPEC and OPEC+.
      && checked.name(at: place).form.hasSuffix("+") == checked.name(at: other).form.hasSuffix("+")
  }

  private static func finding(
    of place: CheckedRecords.Place, _ other: CheckedRecords.Place, in checked: CheckedRecords
  ) -> DictionaryFinding {
    let (name, entity) = (checked.name(at: place), checked.record(at: other).entity)
    return finding(
      in: checked, at: place,
      "'\(name.form)' (\(name.language)) is also the \(entity.kind.name) \(entity.id) "
        + "in \(checked.position(of: other))",
      help: "make one record of the two, or add 'context: [words beside the mention]' to them")
  }
}
