import Testing

@testable import Onoma

/// Names that must not be taken for each other, and the same names in other languages.
@Suite struct ConfusionTests {
  struct Family: Sendable, CustomTestStringConvertible {
    let file: String
    var testDescription: String { file }

    /// The rows whose right answer is that one, each with the comparison.
    func compared(_ answer: String) throws -> [(row: [String], found: SpellingComparison)] {
      try Fixture.rows("confusions/\(file).tsv").filter { $0[5] == answer }.map { row in
        (
          row,
          SpellingComparison.comparing(
            row[0], in: Language(row[2]), with: row[1], in: Language(row[3]),
            kind: Kind(name: row[4]))
        )
      }
    }
  }

  static let families = ["sex", "kin", "places", "surnames"].map(Family.init)

  @Test(arguments: families)
  func everyFamilyHasRowsOfBothAnswers(_ family: Family) throws {
    let rows = try Fixture.rows("confusions/\(family.file).tsv")
    let same = rows.count { $0[5] == "same" }
    #expect(rows.count >= 300 && same * 5 > rows.count * 2 && same * 5 < rows.count * 3)
    #expect(rows.allSatisfy { $0.count == 6 && Language($0[2]) != nil && Kind(name: $0[4]) != nil })
    #expect(Set(rows).count == rows.count)
  }

  // Across languages some surnames and towns sound alike by the costs that one name's spellings
  // need (Сафаров and Zafarov, Лион and León): a tenth is known, and no more may come.
  @Test(arguments: families)
  func otherNamesAreNeverTheSame(_ family: Family) throws {
    let rows = try family.compared("different")
    let wrong = rows.filter { $0.found.verdict == .same }
    let known = family.file == "surnames" || family.file == "places" ? rows.count / 10 : 0
    #expect(wrong.count <= known, "\(wrong.count) of \(rows.count):\n\(Self.report(wrong))")
  }

  @Test(arguments: families)
  func spellingsOfOneNameAreMostlyTheSame(_ family: Family) throws {
    let rows = try family.compared("same")
    let lost = rows.filter { $0.found.verdict != .same }
    #expect(
      lost.count * 10 <= rows.count, "\(lost.count) of \(rows.count):\n\(Self.report(lost))")
  }

  private static func report(_ rows: [(row: [String], found: SpellingComparison)]) -> String {
    rows.map { "\($0.row[0])\t\($0.row[1])\t\($0.found.verdict) \($0.found.score)" }
      .joined(separator: "\n")
  }

  // The names of persons in the news, each with every other as what it must not be.
  @Test(arguments: [("az", "ru", 0.95), ("az", "en", 0.95), ("ru", "en", 0.975)])
  func personsInTheNewsAreToldApart(_ first: String, _ second: String, recall: Double) throws {
    let columns = ["az": 0, "ru": 1, "en": 2]
    let rows = try Fixture.rows("confusions/triples.tsv")
    let (left, right) = (try #require(columns[first]), try #require(columns[second]))
    func score(_ name: [String], _ other: [String]) -> Double {
      SpellingComparison.comparing(
        name[left], in: Language(first), with: other[right], in: Language(second), kind: .person
      ).score
    }
    var highest = 0.0
    for name in rows {
      for other in rows where other != name { highest = max(highest, score(name, other)) }
    }
    let lost = rows.filter { score($0, $0) <= highest }.map { "\($0[left]) \($0[right])" }
    let found = Double(rows.count - lost.count) / Double(rows.count)
    print("\(first)-\(second): \(found) of \(rows.count) at no false one; lost: \(lost)")
    #expect(found >= recall, "\(lost)")
    #expect(highest < SpellingComparison.sameProbability)
  }
}
