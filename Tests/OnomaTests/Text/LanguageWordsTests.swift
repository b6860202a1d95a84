import Testing

@testable import Onoma

@Suite struct LanguageWordsTests {
  private func speaksFor(_ word: String) -> Set<LanguageEvidence.Candidate> {
    let weights = LanguageWords.weights[LanguageWords.hash(Folding.folded(word)[...])]
    guard let weights else { return [] }
    return Set(LanguageEvidence.Candidate.allCases.filter { weights[$0.rawValue] > 0 })
  }

  @Test(arguments: [
    ("və", [LanguageEvidence.Candidate.azerbaijani]), ("ve", [.azerbaijani, .turkish]),
    ("bu", [.azerbaijani, .turkish]), ("the", [.english]), ("bakı", [.azerbaijani]),
    ("cumhurbaşkanı", [.turkish]), ("tramp", []), ("", []),
  ])
  func wordsAreInTheListsOfTheirLanguages(
    word: String, candidates: [LanguageEvidence.Candidate]
  ) {
    #expect(speaksFor(word) == Set(candidates))
  }

  @Test func wordsAreKnownInAnyCaseAndWithoutMarks() {
    #expect(speaksFor("HƏMİN") == [.azerbaijani])
    #expect(speaksFor("hemin") == [.azerbaijani])
  }

  @Test func endingsAreListedByTheirLetters() {
    let lists = ["lər", "ından", "ого"].map {
      LanguageWords.endings[LanguageWords.hash(Folding.folded($0)[...])]
    }
    #expect(lists.contains { $0 != nil })
  }
}
