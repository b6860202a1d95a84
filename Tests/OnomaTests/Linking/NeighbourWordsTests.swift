import Testing

@testable import Onoma

@Suite struct NeighbourWordsTests {
  private func folded(_ word: String) -> ArraySlice<UInt8> { Folding.folded(word)[...] }

  @Test(arguments: ["Tuesday", "The", "В", "Если", "və"])
  func wordsOfGrammarAreSmall(word: String) {
    #expect(NeighbourWords.isSmall(folded(word)))
  }

  @Test(arguments: [
    ("Şimali", true), ("Northern", true), ("Северной", true), ("Новая", true), ("Northrop", false),
    ("Новости", false), ("Dövlət", false),
  ])
  func qualifiersTellParts(word: String, isOne: Bool) {
    #expect(NeighbourWords.isQualifier(folded(word)) == isOne)
  }

  @Test(arguments: [
    ("Inc", true), ("ООО", true), ("MMC", true), ("Channel", false),
  ])
  func legalFormsBelongToCompanies(word: String, isOne: Bool) {
    #expect(NeighbourWords.isLegalForm(folded(word)) == isOne)
  }

  @Test(arguments: [("Континентального", true), ("Национальный", true), ("Конгресс", false)])
  func russianAdjectivesAreToldByTheirEndings(word: String, isOne: Bool) {
    #expect(NeighbourWords.isRussianAdjective(folded(word)) == isOne)
  }

  @Test(arguments: [("Russian", true), ("Chinese", true), ("Turkish", true), ("War", false)])
  func peoplesAreToldByTheirEndings(word: String, isOne: Bool) {
    #expect(NeighbourWords.isEnglishDemonym(folded(word)) == isOne)
  }

  @Test(arguments: [("штата", true), ("şəhərində", true), ("министра", false)])
  func nounsForPlaces(word: String, isOne: Bool) {
    #expect(NeighbourWords.isPlaceNoun(folded(word)) == isOne)
  }
}
