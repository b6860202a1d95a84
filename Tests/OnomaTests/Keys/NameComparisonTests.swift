import Testing

@testable import Onoma

@Suite struct NameComparisonTests {
  private static let outcomes: [String: Judgement.Outcome] = [
    "AUTO": .auto, "suggest": .suggest, "-": .none, "auto": .auto, "none": .none,
  ]

  @Test func measuredPairsKeepTheirCostAndVerdict() throws {
    for row in try KeyFixture.rows("variation_pairs.tsv") {
      let judgement = NameComparison.judgement(
        of: SpelledName(row[0], profile: try KeyFixture.profile(row[1])),
        against: SpelledName(row[2], profile: try KeyFixture.profile(row[3])), kind: nil)
      let cost = try #require(Double(row[4]))
      #expect(abs(judgement.cost - cost) <= 0.02, "\(row): \(judgement.cost)")
      #expect(judgement.outcome == Self.outcomes[row[5]], "\(row): \(judgement)")
    }
  }

  @Test func pairsOfNamesAreJudgedAsAnEditorWould() throws {
    for row in try KeyFixture.rows("name_pairs.tsv") {
      let kind = Kind(name: row[4])
      let judgement = NameComparison.judgement(
        of: SpelledName(row[0], language: Language(row[1]), kind: kind),
        against: SpelledName(row[2], language: Language(row[3]), kind: kind), kind: kind)
      #expect(judgement.outcome == Self.outcomes[row[5]], "\(row): \(judgement)")
    }
  }

  @Test func exchangingTheNamesChangesNothing() throws {
    for row in try KeyFixture.rows("name_pairs.tsv") {
      let kind = Kind(name: row[4])
      let name = SpelledName(row[0], language: Language(row[1]), kind: kind)
      let other = SpelledName(row[2], language: Language(row[3]), kind: kind)
      let forth = NameComparison.judgement(of: name, against: other, kind: kind)
      let back = NameComparison.judgement(of: other, against: name, kind: kind)
      #expect(forth.outcome == back.outcome && forth.vetoes == back.vetoes, "\(row)")
      #expect(abs(forth.cost - back.cost) < 1e-9, "\(row)")
    }
  }

  @Test func aNameIsItself() throws {
    for row in try KeyFixture.rows("name_pairs.tsv") {
      let name = SpelledName(row[0], language: Language(row[1]), kind: Kind(name: row[4]))
      let judgement = NameComparison.judgement(of: name, against: name, kind: Kind(name: row[4]))
      #expect(judgement.cost == 0 && judgement.vetoes.isEmpty, "\(row[0])")
    }
  }

  @Test(arguments: [
    ("Əliyev", "Алиева", [Veto.sexContradiction, .hardCost, .finalVowel]),
    ("İ. Əliyev", "Рауф Алиев", [.initialContradiction]),
    ("Elman Məmmədov", "Эльмар Мамедов", [.skeletonDiffers, .hardCost]),
    ("Əliyev", "Ильхам Алиев", [.numberOfTokens]),
    ("İlham Heydər oğlu Əliyev", "Ильхам Рашидович Алиев", [.patronymicContradiction]),
    ("Sevinc Heydər qızı Aslan", "Севиндж Гейдарович Аслан", [.sexContradiction]),
  ])
  func vetoesSayWhy(name: String, other: String, vetoes: [Veto]) {
    let comparison = NameComparison(
      SpelledName(name, language: .azerbaijani), SpelledName(other, language: .russian), kind: nil)
    #expect(Set(comparison.judgement.vetoes).isSuperset(of: vetoes))
    #expect(comparison.judgement.outcome < .auto)
  }

  @Test func linksNameTheTokensThatMet() throws {
    let judgement = NameComparison.judgement(
      of: SpelledName("Tokayev Kasımjomart", language: .azerbaijani),
      against: SpelledName("Касым-Жомарт Токаев", language: .russian), kind: .person)
    #expect(judgement.links.map(\.query) == [0..<1, 1..<2])
    #expect(judgement.links.map(\.candidate) == [2..<3, 0..<2])
  }

  @Test func placesKeepTheOrderOfTheirTokens() {
    let judgement = NameComparison.judgement(
      of: SpelledName("Port Səid", language: .azerbaijani, kind: .place),
      against: SpelledName("Саид Порт", language: .russian, kind: .place), kind: .place)
    #expect(judgement.outcome == .none)
  }

  @Test(arguments: ["", "...", "北京", "«»"])
  func whatDoesNotSoundIsComparableToNothing(name: String) {
    let nothing = SpelledName(name, language: nil)
    let judgement = NameComparison.judgement(
      of: nothing, against: SpelledName("Баку", language: .russian), kind: nil)
    #expect(judgement.outcome == .none)
  }

  @Test func longNamesAnswerInBoundedTime() {
    let words = SpelledName(String(repeating: "Məmməd oğlu ", count: 20_000), language: nil)
    let letters = SpelledName(String(repeating: "щ", count: 100_000), language: .russian)
    #expect(words.tokens.count <= 16)
    #expect(letters.length <= Phones.lengthLimit)
    let clock = ContinuousClock()
    let time = clock.measure {
      _ = NameComparison.judgement(of: words, against: letters, kind: .person)
      _ = NameComparison.judgement(of: words, against: words, kind: nil)
    }
    #expect(time < .seconds(5))
  }
}
