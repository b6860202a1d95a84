import Testing

@testable import Onoma

@Suite struct NameCandidateTests {
  private func candidates(_ name: String, _ tag: String) throws -> [NameCandidate] {
    try MatchTrial(
      .init(name, language: Language(tag), kind: .person), lexicon: NewsLexicon.load()
    ).candidates().filter { $0.features.vetoes.isEmpty }
  }

  @Test(arguments: [
    ("Putin", "az", true), ("Путин", "ru", true), ("Vladimir Putin", "az", false),
    ("В. Путин", "ru", false), ("Si Cinpin", "az", false),
  ])
  func aFamilyNameAloneIsToldApart(name: String, tag: String, isAlone: Bool) throws {
    let found = try candidates(name, tag)
    #expect(!found.isEmpty)
    #expect(found.allSatisfy { $0.isFamilyNameAlone == isAlone })
  }

  @Test func whatIsVetoedIsNeverBetter() throws {
    let all = try MatchTrial(
      .init("Ильхам Алиева", language: .russian, kind: .person), lexicon: NewsLexicon.load()
    ).candidates()
    let (vetoed, fit) = (
      all.filter { !$0.features.vetoes.isEmpty }, all.filter { $0.features.vetoes.isEmpty }
    )
    #expect(!vetoed.isEmpty)
    for one in vetoed { for other in fit { #expect(!one.isBetter(than: other)) } }
  }

  @Test func nothingIsBetterThanItself() throws {
    for name in ["Ильхам Алиев", "Путин"] {
      for candidate in try candidates(name, "ru") {
        #expect(!candidate.isBetter(than: candidate))
      }
    }
  }

  @Test func theFaceOfACandidateSaysHowItWasFound() throws {
    let found = try #require(try candidates("Владимир Путин", "ru").first)
    let face = found.candidate(probability: 0.9, language: .russian)
    #expect(face.score == 0.9 && face.name == "Vladimir Putin" && face.kind == .person)
    #expect(face.evidence.step == .skeleton && face.evidence.form == "Vladimir Putin")
    #expect(face.evidence.notes.contains { $0.hasPrefix("Путин meets Putin at ") })
    #expect(face.evidence.features.contains { $0.name == "bias" })
    let alone = try #require(try candidates("Путин", "ru").first)
    #expect(
      alone.candidate(probability: 0.1, language: .russian).evidence.notes
        .contains("a family name alone"))
  }
}
