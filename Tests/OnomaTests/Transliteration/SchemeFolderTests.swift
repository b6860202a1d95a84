import Testing

@testable import Onoma

@Suite struct SchemeFolderTests {
  let folder = SchemeFolder(path: Fixture.root + "/dictionaries/schemes")

  @Test func everySchemeSatisfiesItsVectors() throws {
    for scheme in try folder.schemes() {
      let transliterator = try Transliterator(scheme)
      let vectors = try folder.vectors(of: scheme)
      #expect(!vectors.isEmpty, "\(scheme.id) has no vectors")
      for vector in vectors {
        let written = transliterator.transliterated(vector.input)
        #expect(written == vector.output, "\(scheme.id): \(vector.input)")
      }
    }
  }

  @Test func everySchemeLiesInAFileOfItsName() throws {
    for scheme in try folder.schemes() {
      #expect(scheme.path == "\(folder.path)/\(scheme.id).txt")
    }
  }

  @Test func noTwoSchemesShareAName() throws {
    let names = try folder.schemes().flatMap { [$0.id] + $0.aliases }
    #expect(names.count == Set(names).count)
  }

  @Test func schemesThatCanBeReversedReturnTheirVectors() throws {
    let reversible = try folder.schemes().filter { $0.reverseID != nil }
    #expect(!reversible.isEmpty)
    for scheme in reversible {
      let back = try Transliterator(folder.scheme(named: scheme.reverseID ?? ""))
      let forth = try Transliterator(scheme)
      for vector in try folder.vectors(of: scheme) {
        let there = forth.transliterated(vector.input)
        #expect(forth.transliterated(back.transliterated(there)) == there)
      }
    }
  }

  @Test func measuredPairsOfTheSpecificationHold() throws {
    let byRule = Dictionary(
      grouping: try Fixture.rows("transliteration/romanization.tsv"), by: { $0[0] })
    #expect(byRule.count == 20)
    for (rule, rows) in byRule {
      let transliterator = try Transliterator(folder.scheme(named: rule))
      for row in rows {
        #expect(transliterator.transliterated(row[3]) == row[4], "\(rule): \(row[3])")
      }
    }
  }

  @Test func unknownNamesGetASuggestion() {
    let error = #expect(throws: SchemeError.self) {
      try folder.scheme(named: "bgnpcgn-rus-Cyrl-Latn-1974")
    }
    let nearest = "bgnpcgn-rus-Cyrl-Latn-1947"
    #expect(error?.problem == .unknownScheme("bgnpcgn-rus-Cyrl-Latn-1974", nearest: nearest))
    #expect(error?.description.hasSuffix("help: did you mean '\(nearest)'?") == true)
  }

  @Test func missingFolderIsNamed() {
    let error = #expect(throws: SchemeError.self) { try SchemeFolder(path: "/nowhere").schemes() }
    #expect(error?.description.hasPrefix("/nowhere: no such file\nhelp: ") == true)
  }
}
