import Testing

@testable import Onoma

@Suite struct OneSpellingPerTextTests {
  @Test(arguments: [
    (
      "two spellings", "He left Kiev and it was late. Then he was in Kyiv with the mayor.", ["Kyiv"]
    ),
    (
      "with endings", "O, Qaziz Abışovla görüşüb. Qaziz Abişevin fikri belədir.", ["Qaziz Abişevin"]
    ),
  ])
  func theSecondSpellingIsFound(name: String, text: String, written: [String]) throws {
    let found = try RuleFindings(OneSpellingPerText.self, in: text).findings
    #expect(found.map(\.text) == written)
    #expect(
      found.allSatisfy { $0.replacement == nil && $0.message.contains("earlier in this text") })
  }

  @Test(arguments: [
    ("one spelling", "He left Kyiv and it was late. Then he was in Kyiv with the mayor."),
    ("cases", "Владимир Путин прибыл. Встреча с Владимиром Путиным была в городе."),
    ("capitals", "BAKI VƏ GƏNCƏ\n\nO, Bakıda olub və gəlib."),
    ("a family name after the full one", "Vladimir Putin gəlib. Putin deyib ki, belədir."),
    ("endings", "O, Bakıda olub və Bakıdan gəlib."),
    ("no-break space", "Vladimir Putin gəlib və Vladimir\u{A0}Putin deyib."),
  ])
  func oneSpellingIsNone(name: String, text: String) throws {
    #expect(try RuleFindings(OneSpellingPerText.self, in: text).pairs.isEmpty)
  }
}
