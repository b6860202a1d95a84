import Onoma
import Testing

@Suite struct SpellingComparisonTests {
  @Test(arguments: [
    ("Rauf Ağamirzəyev", "Рауф Агамирзаев", SpellingComparison.Verdict.same),
    ("Rauf Ağamirzəyev", "Rauf Agamirzayev", .same),
    ("Qaziz Abışov", "Gaziz Abyshev", .same),
    ("Kassym-Jomart Tokayev", "Қасым-Жомарт Тоқаев", .same),
    ("Cavid", "Джавид", .same),
    ("Ceyhun Bayramov", "Джейхун Байрамов", .same),
    ("Əliyev", "Алиева", .different),
    ("İran", "Ирак", .different),
    ("İ. Əliyev", "Ильхам Алиев", .unsure),
    ("Həsənov", "Гусейнов", .unsure),
  ])
  func lettersTellTheLanguageWhereNoneIsGiven(
    name: String, other: String, verdict: SpellingComparison.Verdict
  ) {
    #expect(SpellingComparison.comparing(name, with: other).verdict == verdict)
  }

  @Test func theScoreFallsAsSpellingsPart() {
    let others = ["Əliyev", "Алиев", "Aliev", "Велиев", "Ирак"]
    let scores = others.map {
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
        let band =
          comparison.score >= 2.0 / 3 ? "same" : comparison.score < 0.5 ? "different" : "unsure"
        #expect(band == comparison.verdict.rawValue, "\(name) \(other) \(comparison)")
      }
    }
  }

  @Test func evidenceSaysWhatMetAndWhatSpeaksAgainst() {
    let comparison = SpellingComparison.comparing(
      "İlham Heydər oğlu Əliyev", in: .azerbaijani, with: "Ильхам Рашидович Алиев", in: .russian,
      kind: .person)
    #expect(
      comparison.evidence == [
        "İlham and Ильхам differ by 0.04 a phone.",
        "Əliyev and Алиев differ by 0.03 a phone.",
        "The patronymics Heydər and Рашидович disagree.",
        "The patronymics are of different fathers.",
      ])
  }

  @Test(arguments: [("", ""), ("", "Baku"), ("北京", "Пекин")])
  func namesWithoutLettersKnownHereAreDifferent(name: String, other: String) {
    #expect(SpellingComparison.comparing(name, with: other).verdict == .different)
  }

  @Test func namesWrittenAlikeAreTheSameInAnyScript() {
    #expect(SpellingComparison.comparing("北京", with: "北京").verdict == .same)
  }
}
