import Testing

@testable import Onoma

@Suite struct SpellingComparisonTests {
  @Test(arguments: [
    ("Rauf Ağamirzəyev", "Рауф Агамирзаев", SpellingComparison.Verdict.same),
    ("Rauf Ağamirzəyev", "Rauf Agamirzayev", .same),
    ("Qaziz Abışov", "Gaziz Abyshev", .same),
    ("Kassym-Jomart Tokayev", "Қасым-Жомарт Тоқаев", .same),
    ("Cavid", "Джавид", .same),
    ("Ceyhun Bayramov", "Джейхун Байрамов", .same),
    ("Əliyev", "Алиев", .same),
    ("Məmmədov", "Mammadov", .same),
    ("Əliyev", "Алиева", .different),
    ("İran", "Ирак", .different),
    ("İlham Əliyev", "Гейдар Алиев", .different),
    ("Nikol Paşinyan", "Mikayıl Cabbarov", .different),
  ])
  func lettersTellTheLanguageWhereNoneIsGiven(
    name: String, other: String, verdict: SpellingComparison.Verdict
  ) {
    #expect(SpellingComparison.comparing(name, with: other).verdict == verdict)
  }

  @Test(arguments: [("Həsənov", "Гусейнов"), ("Əliyev", "Велиев"), ("Məmmədov", "Ахмедов")])
  func nearFamilyNamesAreNotTheSame(name: String, other: String) {
    #expect(SpellingComparison.comparing(name, with: other).verdict != .same)
  }

  @Test(arguments: [("İ. Əliyev", "Ильхам Алиев"), ("Əliyev", "Ильхам Алиев")])
  func whatMayBeShortForANameIsNotDifferent(name: String, other: String) {
    #expect(SpellingComparison.comparing(name, with: other, kind: .person).verdict != .same)
    let rival = SpellingComparison.comparing("Nikol Paşinyan", with: other, kind: .person)
    #expect(SpellingComparison.comparing(name, with: other, kind: .person).score > rival.score)
  }

  @Test func theScoreFallsAsSpellingsPart() {
    let scores = ["Əliyev", "Алиев", "Велиев", "Ирак"].map {
      SpellingComparison.comparing("Əliyev", in: .azerbaijani, with: $0).score
    }
    #expect(scores == scores.sorted(by: >))
    #expect(scores.first == 1 && scores.allSatisfy { (0...1).contains($0) })
  }

  @Test func theScoreAgreesWithTheVerdict() {
    let names = ["Əliyev", "Aliyev", "Алиева", "Vəliyev", "Quliyev", "Ильхам Алиев", "İ. Əliyev"]
    for name in names {
      for other in names {
        let comparison = SpellingComparison.comparing(name, with: other, kind: .person)
        let isSame = comparison.score >= SpellingComparison.sameProbability
        let isDifferent = comparison.score < SpellingComparison.differentProbability
        #expect((comparison.verdict == .same) == isSame, "\(name) \(other) \(comparison)")
        #expect((comparison.verdict == .different) == isDifferent, "\(name) \(other) \(comparison)")
      }
    }
  }

  @Test func evidenceSaysWhatMetAndWhatSpeaksAgainst() throws {
    let comparison = SpellingComparison.comparing(
      "İlham Heydər oğlu Əliyev", in: .azerbaijani, with: "Ильхам Рашидович Алиев", in: .russian,
      kind: .person)
    try #require(comparison.evidence.count == 3)
    #expect(comparison.evidence[0].hasPrefix("İlham meets Ильхам at 0."))
    #expect(comparison.evidence[1].hasPrefix("Əliyev meets Алиев at 0."))
    #expect(comparison.evidence[2] == "The patronymics are of different fathers.")
    #expect(comparison.features.contains { $0.name == MatchFeature.meanCost.rawValue })
  }

  @Test func exchangingTheNamesKeepsTheVerdict() throws {
    for row in try Fixture.rows("confusions/kin.tsv") where row[2] != row[3] {
      let (left, right) = (Language(row[2]), Language(row[3]))
      let forth = SpellingComparison.comparing(
        row[0], in: left, with: row[1], in: right, kind: .person)
      let back = SpellingComparison.comparing(
        row[1], in: right, with: row[0], in: left, kind: .person)
      #expect(
        (forth.verdict == .same) == (back.verdict == .same)
          || abs(forth.score - back.score) < 0.1, "\(row)")
    }
  }

  @Test(arguments: [("", ""), ("", "Baku"), ("北京", "Пекин"), ("😀", "Баку"), ("...", "Баку")])
  func namesWithoutLettersKnownHereAreDifferent(name: String, other: String) {
    #expect(SpellingComparison.comparing(name, with: other).verdict == .different)
  }

  @Test func namesWrittenAlikeAreTheSameInAnyScript() {
    #expect(SpellingComparison.comparing("北京", with: "北京").verdict == .same)
  }

  @Test(arguments: [
    ("letters", String(repeating: "ə", count: 100_000)),
    ("letters in time", String(repeating: "щ", count: 2_000)),
    ("tokens", String(repeating: "Əli ", count: 500)),
    ("initials", String(repeating: "Ə.", count: 500)),
    ("digits", String(repeating: "20 ", count: 500)), ("one letter", "Ə"), ("empty", ""),
    ("emoji", String(repeating: "👨‍👩‍👧", count: 100)),
    ("marks", String(repeating: "\u{301}", count: 2_000)),
    ("mixed scripts", "Иlhаm Əლიევ Ալիև 2014 😀"),
  ])
  func anyNameIsComparedInBoundedTime(sort: String, name: String) {
    let time = ContinuousClock().measure {
      for other in ["İlham Əliyev", "Ильхам Алиев", name + " Əliyev", ""] {
        let comparison = SpellingComparison.comparing(name, with: other)
        #expect((0...1).contains(comparison.score), "\(sort)")
      }
    }
    #expect(time < .seconds(10), "\(sort)")
  }
}
