import Testing

@testable import Onoma

@Suite struct LanguageEvidenceTests {
  @Test func theScriptOfMostLettersDecides() {
    var evidence = LanguageEvidence()
    #expect(evidence.script == .common)
    #expect(evidence.best == nil && evidence.margin == 0)
    evidence.cyrillicLetterCount = 3
    evidence.latinLetterCount = 2
    evidence[.english] = 9
    #expect(evidence.script == .cyrillic)
    #expect(evidence.best == nil)
    evidence[.kazakh] = 2
    #expect(evidence.best?.candidate == .kazakh)
  }

  @Test func theMarginIsTheDistanceToTheNextOfItsScript() {
    var evidence = LanguageEvidence()
    evidence.latinLetterCount = 1
    evidence[.azerbaijani] = 5
    evidence[.turkish] = 3
    evidence[.russian] = 4
    #expect(evidence.margin == 2)
    evidence[.turkish] = -1
    #expect(evidence.margin == 5)
  }

  @Test(arguments: LanguageEvidence.Candidate.allCases)
  func candidatesKnowTheirScript(candidate: LanguageEvidence.Candidate) {
    let cyrillic: [Language] = [.russian, .ukrainian, .kazakh, .azerbaijaniCyrillic]
    let isCyrillic = cyrillic.contains(candidate.language) || candidate == .otherCyrillic
    #expect(candidate.script == (isCyrillic ? .cyrillic : .latin))
  }
}
