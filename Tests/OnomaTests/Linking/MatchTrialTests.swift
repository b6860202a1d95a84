import Testing

@testable import Onoma

@Suite struct MatchTrialTests {
  private func trial(
    _ name: String, _ tag: String? = nil, _ kind: Kind? = nil, in lexicon: Lexicon
  ) throws -> MatchTrial {
    try MatchTrial(
      .init(name, language: tag.flatMap { Language($0) }, kind: kind), lexicon: lexicon)
  }

  @Test(arguments: [
    ("Vladimir Putin", "en", Evidence.Step.exact), ("Recep Tayyip Erdogan", "en", .markless),
    ("Antonio Guterres", "en", .markless), ("Владимир Путин", "ru", .skeleton),
  ])
  func theStepSaysHowTheNameWasFound(name: String, tag: String, step: Evidence.Step) throws {
    let found = try trial(name, tag, .person, in: NewsLexicon.load()).candidates()
    #expect(found.first?.step == step)
    let features = try #require(found.first?.features)
    #expect((features[.exact] == 1) == (step == .exact))
    #expect((features[.markless] == 1) == (step == .markless))
  }

  @Test func whatTheDictionarySpellsHasNoVeto() throws {
    let lexicon = try HouseLexicon.load().lexicon
    for name in ["Vladimir Putin", "Владимира Путина", "İlham Heydər oğlu Əliyev"] {
      let found = try trial(name, in: lexicon).candidates()
      let exact = found.filter { $0.step == .exact }
      #expect(exact.allSatisfy { $0.features.vetoes.isEmpty }, "\(name)")
    }
  }

  @Test func aTitleOfTheOtherSexIsAVeto() throws {
    var entity = SmallLexicon.entities[0]
    entity.sex = .masculine
    let lexicon = try Lexicon(compiling: [entity], words: SmallLexicon.words)
    let found = try trial("xanım İlham Əliyev", "az", in: lexicon).candidates()
    #expect(!found.isEmpty)
    #expect(found.allSatisfy { $0.features.vetoes.contains(.sexContradiction) })
  }

  @Test func theKindNarrowsTheCandidates() throws {
    let lexicon = try NewsLexicon.load()
    for kind in Kind.allCases {
      let found = try trial("Баку", "ru", kind, in: lexicon).candidates()
      #expect(found.allSatisfy { $0.entity.kind == kind })
      #expect(found.isEmpty == (kind != .place))
    }
  }

  @Test func rareTokensSayMore() throws {
    let lexicon = try ShippedLexicon.shared().annotator.lexicon
    func rarity(_ name: String) throws -> Double {
      let found = try trial(name, "az", .person, in: lexicon).candidates()
      return try #require(found.map { $0.features[.rarity] }.max(), "\(name)")
    }
    #expect(try rarity("Məmmədov") < rarity("Rəsulzadə"))
    #expect(try (0...1).contains(rarity("İlham Əliyev")))
  }

  @Test func aNameOfAnEntityIsACandidateOnce() throws {
    let lexicon = try ShippedLexicon.shared().annotator.lexicon
    for name in try NewsLexicon.persons().prefix(12).map({ $0[1] }) {
      let found = try trial(name, "ru", in: lexicon).candidates().filter { $0.step == .skeleton }
      let keys = found.map { "\($0.entity.id) \($0.name.form)" }
      #expect(Set(keys).count == keys.count, "\(name)")
      #expect(found.count <= CandidateSearch.foundLimit)
    }
  }
}
