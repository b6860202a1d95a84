import Testing

@testable import Onoma

@Suite struct WordScorerTests {
  private func evidence(_ text: String) -> LanguageEvidence {
    let bytes = Array(text.utf8)
    var scorer = WordScorer()
    var evidence = LanguageEvidence()
    for token in Tokenizer.tokens(of: bytes) where token.kind == .word {
      scorer.add(token, of: bytes.span, to: &evidence)
    }
    return evidence
  }

  @Test(arguments: [
    ("məclis", LanguageEvidence.Candidate.azerbaijani), ("çünki", .azerbaijani), ("the", .english),
    ("который", .russian), ("қаласы", .kazakh), ("cumhurbaşkanı", .turkish), ("її", .ukrainian),
    ("ґрунт", .ukrainian), ("азәрбајҹан", .azerbaijaniCyrillic), ("which", .english),
    ("объявление", .russian),
  ])
  func aWordSpeaksForItsLanguage(word: String, candidate: LanguageEvidence.Candidate) {
    let found = evidence(word)
    #expect(found.best?.candidate == candidate)
    #expect(found.margin > 0)
  }

  @Test func lettersAndWordsAreCounted() {
    let found = evidence("Bakı və Москва, ərazi 北京 12")
    #expect(found.wordCount == 5)
    #expect(found.latinLetterCount == 11)
    #expect(found.cyrillicLetterCount == 6)
    #expect(found.otherLetterCount == 2)
    #expect(found.schwaCount == 2)
    #expect(found.markedLetterCount == 3)
  }

  @Test func nothingSpeaksWhereThereAreNoWords() {
    var found = evidence("12 ... !")
    WordScorer.weighAbsences(&found)
    #expect(found == LanguageEvidence())
  }

  @Test func aNamesLettersWeighLessThanAWords() {
    #expect(evidence("Şxqər")[.azerbaijani] < evidence("şxqər")[.azerbaijani])
  }

  @Test func anEndlessWordIsReadToItsBeginning() {
    let found = evidence(String(repeating: "ə", count: 100_000))
    #expect(found.latinLetterCount <= 64)
    #expect(found.best?.candidate == .azerbaijani)
  }
}
