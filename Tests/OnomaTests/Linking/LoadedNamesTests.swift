import Testing

@testable import Onoma

/// Names that people argue about stand in the dictionaries, each with its status: code knows none.
@Suite struct LoadedNamesTests {
  private struct Row {
    let entity: EntityID
    let language: Language
    let form: String
    let status: String
  }

  private static func rows(_ lexicon: ShippedLexicon) throws -> [Row] {
    try Fixture.rows("loaded-names.tsv").map { cells in
      Row(
        entity: try #require(lexicon.entity(cells[0]), "\(cells)"),
        language: try #require(Language(cells[1]), "\(cells)"), form: cells[2], status: cells[3])
    }
  }

  @Test func everyFormHasItsStatus() throws {
    let lexicon = try ShippedLexicon.shared()
    for row in try Self.rows(lexicon) {
      let entity = try #require(try lexicon.annotator.lexicon.entity(row.entity))
      let names = entity.names.filter { $0.form == row.form && $0.language == row.language }
      #expect(names.map(\.status.name).contains(row.status), "\(row.form): \(names)")
    }
  }

  @Test func everyFormIsRead() throws {
    let lexicon = try ShippedLexicon.shared()
    let resolver = try Resolver(lexicon.annotator.lexicon)
    for row in try Self.rows(lexicon) {
      let query = Resolver.Query(row.form, language: row.language, kind: .place)
      let found = try resolver.resolution(of: query, limit: 5).candidates.map(\.entity)
      #expect(found.contains(row.entity), "\(row.form): \(found)")
    }
  }
}
