import Onoma

/// An ordinary word that is the one-word name of entities of two kinds, with no context to tell them
/// apart.
public enum HomonymsAcrossKinds: RecordCheck {
  public static let name = "homonyms-across-kinds"
  public static let severity = DictionaryFinding.Severity.warning
  public static let summary = "an ordinary word that names entities of two kinds without context"

  public static func findings(in checked: CheckedRecords) -> [DictionaryFinding] {
    let words = OrdinaryWords(checked.contents)
    return checked.index.homonyms.flatMap { places -> [DictionaryFinding] in
      let shown = places.prefix(placeLimit)
      return shown.indices.compactMap { index -> DictionaryFinding? in
        let place = shown[index]
        let name = checked.name(at: place)
        guard !NameKeys.isAcronym(name.form),
          words.isOrdinary(checked.index.key(of: place), in: name.language)
        else { return nil }
        let other = shown[..<index].first { isConfused(place, with: $0, in: checked) }
        return other.map { finding(in: checked, place, $0) }
      }
    }
  }

  private static let placeLimit = 32

  private static func isConfused(
    _ place: CheckedRecords.Place, with other: CheckedRecords.Place, in checked: CheckedRecords
  ) -> Bool {
    let (left, right) = (checked.record(at: place).entity, checked.record(at: other).entity)
    return left.kind != right.kind && left.context.isEmpty && right.context.isEmpty
      && checked.name(at: place).language == checked.name(at: other).language
      && !NameKeys.isAcronym(checked.name(at: other).form)
  }

  private static func finding(
    in checked: CheckedRecords, _ place: CheckedRecords.Place, _ other: CheckedRecords.Place
  ) -> DictionaryFinding {
    let (name, entity) = (checked.name(at: place), checked.record(at: other).entity)
    return finding(
      in: checked, at: place,
      "'\(name.form)' (\(name.language)) is an ordinary word and also the \(entity.kind.name) "
        + "\(entity.id) in \(checked.position(of: other))",
      help: "add 'context: [words beside the mention]' to one of them")
  }
}
