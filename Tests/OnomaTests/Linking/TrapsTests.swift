import Testing

@testable import Onoma

@Suite struct TrapsTests {
  /// What a row of `traps.tsv` says of its span; `nil` is left open.
  private struct Expectation {
    var isSkipped = false
    var kind: Kind?
    var verdict: Verdict?
    var sex: Sex?
    var endings: [Ending]?
    var entity: String?

    private static let kinds: [Substring: Kind] = [
      "PER": .person, "LOC": .place, "ORG": .organization,
    ]
    private static let entities: [Substring: String] = [
      "country": "Q230", "state": "Q1428", "Quba": "Guba", "Cuba": "Cuba", "house": "Khankendi",
    ]

    init(_ text: String) {
      isSkipped = text == "SKIP"
      if text.hasPrefix("AMBIG") { verdict = .ambiguous }
      let words = text.split { " +;".contains($0) }
      kind = words.first.flatMap { Self.kinds[$0] }
      for word in words.dropFirst() { read(word) }
    }

    private mutating func read(_ word: Substring) {
      if let entity = Self.entities[word] { self.entity = entity }
      switch word {
      case "masc": sex = .masculine
      case "fem": sex = .feminine
      case "nom": endings = []
      // The English possessive is the language's genitive.
      case "POSS": endings = [.genitive]
      default: endings = Ending(tag: word.uppercased()).map { [$0] } ?? endings
      }
    }
  }

  @Test func rowsOfTheTableHold() throws {
    let lexicon = try ShippedLexicon.shared()
    for row in try Fixture.rows("traps.tsv") {
      let text = Array(row[1].utf8)
      let found = text.firstRange(of: Array(row[2].utf8))
      let start = try #require(found?.lowerBound, "\(row)")
      let span = start..<start + row[2].utf8.count
      let annotation = try lexicon.annotator.annotation(of: text, language: Language(row[0]))
      let mentions = annotation.mentions.filter { $0.range.overlaps(span) }
      let expectation = Expectation(row[3])
      if expectation.isSkipped {
        #expect(mentions.isEmpty, "\(row)")
      } else if mentions.first?.range == span, let mention = mentions.first {
        check(mention, expectation, row: row, lexicon)
      } else {
        Issue.record("\(row): \(mentions.map(\.text))")
      }
    }
  }

  private func check(
    _ mention: Mention, _ expectation: Expectation, row: [String], _ lexicon: ShippedLexicon
  ) {
    let found = "\(row): \(mention.verdict) \(mention.endings) \(lexicon.name(mention.entity))"
    if let kind = expectation.kind { #expect(mention.kind == kind, "\(found)") }
    if let verdict = expectation.verdict { #expect(mention.verdict == verdict, "\(found)") }
    if let sex = expectation.sex { #expect(mention.sex == sex, "\(found)") }
    if let endings = expectation.endings { #expect(mention.endings == endings, "\(found)") }
    if let entity = expectation.entity {
      #expect(mention.entity == lexicon.entity(entity), "\(found)")
    }
  }
}
