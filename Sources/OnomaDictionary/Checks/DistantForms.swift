import Onoma

/// A name that sounds otherwise in one language than in another, and is not translated.
///
/// Only persons and little known places of one word are judged: names of organizations are
/// translated, and well known places have a name of their own in each language. Forms that begin
/// with one sound pass.
public enum DistantForms: RecordCheck {
  public static let name = "distant-forms"
  public static let severity = DictionaryFinding.Severity.warning
  public static let summary = "preferred forms of two languages that do not sound alike"

  public static func findings(in checked: CheckedRecords) -> [DictionaryFinding] {
    checked.records.flatMap { record -> [DictionaryFinding] in
      let entity = record.entity
      guard entity.kind == .person || entity.kind == .place && entity.prominence < wellKnown else {
        return []
      }
      let names = languages.compactMap { entity.preferredName(in: $0) }
      return pairs.compactMap { pair -> DictionaryFinding? in
        guard pair.right < names.count else { return nil }
        return finding(of: record, names[pair.left], names[pair.right])
      }
    }
  }

  private static let wellKnown = 40
  private static let languages: [Language] = [.azerbaijani, .russian, .english]
  private static let pairs = [(left: 0, right: 1), (left: 0, right: 2)]

  // Per sound: what spellings of one name do not reach, and nearly all pairs of others do.
  private static let costLimit = 2.0

  private static func finding(
    of record: EntityRecord, _ left: EntityName, _ right: EntityName
  ) -> DictionaryFinding? {
    let isPerson = record.entity.kind == .person
    guard isPerson || isOneWord(left) && isOneWord(right) else { return nil }
    guard areDistant(left, right, record.entity.kind) else { return nil }
    // An exonym that another name of the record explains is meant: Peking beside Beijing.
    let (lefts, rights) = (names(of: record, left.language), names(of: record, right.language))
    let isExplained = lefts.contains { one in
      rights.contains { !areDistant(one, $0, record.entity.kind) }
    }
    guard !isExplained else { return nil }
    let index = record.entity.names.firstIndex(of: right) ?? 0
    return finding(
      of: record, at: record.namePositions[index],
      "'\(right.form)' (\(right.language)) is far from '\(left.form)' (\(left.language))",
      help: "correct the form, or add the one that sounds alike to the aliases")
  }

  // Given names are translated more often than family names: Corc and George.
  private static func areDistant(_ left: EntityName, _ right: EntityName, _ kind: Kind) -> Bool {
    var (left, right) = (left, right)
    if let family = left.parts?.family, let other = right.parts?.family {
      (left.form, right.form) = (family, other)
    }
    // Many French names end in letters that are not heard, and comparing all would take long.
    guard !Initials.agree(left.form, right.form) else { return false }
    let comparison = FormComparison(left, right, kind: kind)
    return comparison.cost > costLimit && !comparison.numbersOfWordsDiffer
  }

  private static func names(of record: EntityRecord, _ language: Language) -> [EntityName] {
    record.entity.names.filter { $0.language == language }
  }

  private static func isOneWord(_ name: EntityName) -> Bool {
    !name.form.utf8.contains(0x20) && !name.form.utf8.contains(0x2D)
  }
}

/// The letters with which names begin, in the languages that are compared.
private enum Initials {
  // Whether the first letters are those that one sound is written with.
  static func agree(_ left: String, _ right: String) -> Bool {
    guard let left = left.unicodeScalars.first, let right = right.unicodeScalars.first else {
      return true
    }
    return left == right || pairs[left]?.unicodeScalars.contains(right) ?? false
  }

  // Azerbaijani letters and what they are in Russian and English.
  private static let pairs: [Unicode.Scalar: String] = [
    "A": "АA", "B": "БB", "C": "Д", "Ç": "ЧC", "D": "ДD", "E": "ЭЕE", "Ə": "АAEЭ", "F": "ФFPh",
    "G": "ГG", "H": "ГХH", "X": "ХK", "I": "ЫI", "İ": "ИI", "J": "ЖJZ", "K": "КKCQ", "Q": "ГКGKQ",
    "L": "ЛL", "M": "МM", "N": "НN", "O": "ОO", "Ö": "ОЁOЭ", "P": "ПP", "R": "РR", "S": "СSC",
    "Ş": "ШSC", "T": "ТT", "U": "УUOW", "Ü": "УЮUЭ", "V": "ВVW", "Y": "ЯЕЮЁЙYJ", "Z": "ЗZ",
  ]
}
