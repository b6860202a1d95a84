import Testing

@testable import Onoma

@Suite struct PreferHouseSpellingTests {
  @Test(arguments: [
    ("avoided form", "The war was in Kiev and it is over.", ["Kiev", "Kyiv"]),
    ("avoided form with an ending", "Kiev’s mayor said that it is over.", ["Kiev’s", "Kyiv’s"]),
  ])
  func otherFormsAreFound(name: String, text: String, pair: [String]) throws {
    let found = try RuleFindings(PreferHouseSpelling.self, in: text)
    #expect(found.pairs == [pair])
    #expect(found.findings.first?.message == "'\(pair[0])' is written '\(pair[1])'")
    #expect(found.findings.first?.entity?.text == "Q1899")
  }

  @Test(arguments: [
    "The war was in Kyiv and it is over.", "Ильхам Алиев принял Владимира Путина в Баку.",
    "Prezident İlham Əliyev Bakıda çıxış edib və gedib.", "He said: “We go to Kiev by the train.”",
  ])
  func rightFormsAreNoFindings(text: String) throws {
    #expect(try RuleFindings(PreferHouseSpelling.self, in: text).pairs.isEmpty)
  }

  @Test func theHouseMayWriteAnotherLanguage() throws {
    let text = "The talks were in Moscow and in Baku."
    let found = try RuleFindings(PreferHouseSpelling.self, in: text, house: .azerbaijani)
    #expect(found.pairs == [["Moscow", "Moskva"], ["Baku", "Bakı"]])
  }
}
