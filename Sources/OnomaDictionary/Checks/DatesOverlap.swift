import Onoma

/// One office twice at a time: a person's two terms, or two persons in an office for one.
public enum DatesOverlap: RecordCheck {
  public static let name = "dates-overlap"
  public static let severity = DictionaryFinding.Severity.warning
  public static let summary = "an office that a person or a country has twice at one time"

  public static func findings(in checked: CheckedRecords) -> [DictionaryFinding] {
    var terms: [Key: [Term]] = [:]
    for record in checked.records {
      for (role, position) in zip(record.entity.roles, record.rolePositions)
      where role.from != nil {
        let term = Term(record: record, role: role, position: position)
        terms[Key(role), default: []].append(term)
      }
    }
    return terms.values.flatMap(findings(among:))
  }

  // The offices of a country that one person holds at a time.
  private static let soleOffices: Set<String> = [
    "president", "prime-minister", "king", "queen", "emperor", "pope", "chancellor",
    "foreign-minister", "defence-minister", "interior-minister", "supreme-leader",
    "attorney-general", "central-bank-governor",
  ]

  private struct Key: Hashable {
    var title: String
    var country: String

    init(_ role: Role) {
      title = role.title
      country = role.country
    }
  }

  private struct Term {
    var record: EntityRecord
    var role: Role
    var position: FilePosition

    var years: String {
      let ends = [role.from, role.until].map { $0?.description ?? "" }
      return "(\(ends.joined(separator: "…")))"
    }

    // Terms that meet in one day, month or year do not overlap.
    func overlaps(_ other: Term) -> Bool {
      guard let from = role.from, let otherFrom = other.role.from else { return false }
      let startsBeforeEnd = other.role.until.map { from.precedes($0) } ?? true
      let endsAfterStart = role.until.map { otherFrom.precedes($0) } ?? true
      return startsBeforeEnd && endsAfterStart
    }
  }

  private static func findings(among terms: [Term]) -> [DictionaryFinding] {
    let sorted = terms.sorted { $0.position < $1.position }
    return sorted.indices.compactMap { index in
      let term = sorted[index]
      let other = sorted[..<index].first { isClash(term, $0) && term.overlaps($0) }
      guard let other else { return nil }
      return finding(
        of: term.record, at: term.position,
        "'\(term.role.title)' \(term.years) overlaps with the same office of "
          + "\(other.record.entity.id) \(other.years) in \(other.position)",
        help: "correct 'from' and 'until', or close the earlier term")
    }
  }

  private static func isClash(_ term: Term, _ other: Term) -> Bool {
    if term.record.entity.id == other.record.entity.id { return true }
    return soleOffices.contains(term.role.title) && !term.role.country.isEmpty
  }
}
