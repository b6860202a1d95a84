import Testing

@testable import Onoma

@Suite struct NoLookalikeLettersTests {
  @Test(arguments: [
    ("Cyrillic а in Latin", "Bu, Bаkıda olub və belədir.", "Bаkıda", "Bakıda"),
    ("Latin c in Cyrillic", "Он приехал в Роccию и уехал.", "Роccию", "Россию"),
    ("an ordinary word", "Это былo в городе и в стране.", "былo", "было"),
  ])
  func mixedWordsAreFound(name: String, text: String, written: String, repaired: String) throws {
    let found = try RuleFindings(NoLookalikeLetters.self, in: text)
    #expect(found.pairs == [[written, repaired]])
  }

  @Test(arguments: [
    "Bu, Bakıda olub və belədir.", "Он приехал в Россию и уехал.", "В Баку (Baku) прибыл NATO-вец.",
    "Это https://example.org/Bаku и `Bаku`.",
  ])
  func wordsOfOneScriptAreNot(text: String) throws {
    #expect(try RuleFindings(NoLookalikeLetters.self, in: text).pairs.isEmpty)
  }

  @Test func aMixedNameIsReportedOnce() throws {
    let text = "Bu, Bаkıda olub və belədir."
    let lexicon = try HouseLexicon.load().lexicon
    #expect(
      try Checker(lexicon).findings(in: Array(text.utf8)).map(\.rule) == ["no-lookalike-letters"])
  }
}
