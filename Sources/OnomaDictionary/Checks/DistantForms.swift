import Onoma

/// A name that sounds otherwise in one language than in another, and is not translated.
///
/// Only persons and places of one word are judged: names of organizations are translated.
public enum DistantForms: RecordCheck {
  public static let name = "distant-forms"
  public static let severity = DictionaryFinding.Severity.warning
  public static let summary = "preferred forms of two languages that do not sound alike"

  public static func findings(in checked: CheckedRecords) -> [DictionaryFinding] {
    checked.records.flatMap { record -> [DictionaryFinding] in
      let entity = record.entity
      guard entity.kind != .organization else { return [] }
      let names = languages.compactMap { entity.preferredName(in: $0) }
      return pairs.compactMap { pair -> DictionaryFinding? in
        guard pair.right < names.count else { return nil }
        return finding(of: record, names[pair.left], names[pair.right])
      }
    }
  }

  private static let languages: [Language] = [.azerbaijani, .russian, .english]
  private static let pairs = [(left: 0, right: 1), (left: 0, right: 2)]

  // Per sound: what no two spellings of one name reach.
  private static let costLimit = 0.75

  private static func finding(
    of record: EntityRecord, _ left: EntityName, _ right: EntityName
  ) -> DictionaryFinding? {
    let isPerson = record.entity.kind == .person
    guard isPerson || isOneWord(left) && isOneWord(right) else { return nil }
    let comparison = FormComparison(left, right, kind: record.entity.kind)
    guard comparison.cost > costLimit, !comparison.numbersOfWordsDiffer else { return nil }
    // An exonym that another name of the record explains is meant: Peking beside Beijing.
    let others = record.entity.names.filter { $0.form != right.form && $0.form != left.form }
    let isExplained = others.contains {
      FormComparison(left, $0, kind: record.entity.kind).cost <= costLimit
        && $0.language == right.language
    }
    guard !isExplained else { return nil }
    let index = record.entity.names.firstIndex(of: right) ?? 0
    return finding(
      of: record, at: record.namePositions[index],
      "'\(right.form)' (\(right.language)) is far from '\(left.form)' (\(left.language))",
      help: "correct the form, or add the one that sounds alike to the aliases")
  }

  private static func isOneWord(_ name: EntityName) -> Bool {
    !name.form.utf8.contains(0x20) && !name.form.utf8.contains(0x2D)
  }
}
