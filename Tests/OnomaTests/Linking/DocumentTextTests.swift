import Testing

@testable import Onoma

@Suite struct DocumentTextTests {
  private func language(of word: String, in text: String, as language: Language?) -> Language? {
    let bytes = Array(text.utf8)
    let document = DocumentText(bytes, language: language)
    return bytes.firstRange(of: Array(word.utf8)).map { document.language(at: $0.lowerBound) }
  }

  @Test(arguments: [
    // A word of another script than its sentence's is not of the sentence's language.
    ("Лаврова", "Bakıda Лаврова toy oldu.", Language.azerbaijani, Language.russian),
    ("Trump", "Речь Trump была краткой.", .russian, .english),
    ("toy", "Bakıda Лаврова toy oldu.", .azerbaijani, .azerbaijani),
    ("Алматы", "Президент Алматы қаласында.", .kazakh, .kazakh),
  ])
  func aWordIsOfALanguageOfItsScript(
    word: String, text: String, sentence: Language, expected: Language
  ) {
    #expect(language(of: word, in: text, as: sentence) == expected)
  }

  @Test(arguments: [
    ("Vladimir Putin gəldi", 1, true), ("V. Putin", 1, true), ("İ.Əliyev", 1, true),
    ("Kassım-Jomart", 1, true), ("Bakı, Moskva", 1, false), ("Bakı – Moskva", 1, false),
    ("gəldi. Putin", 1, false),
  ])
  func wordsOfOneNameAreJoined(text: String, word: Int, isJoined: Bool) {
    #expect(DocumentText(Array(text.utf8), language: .azerbaijani).isJoined(word) == isJoined)
  }

  @Test func wordsStandInMarksOfTheirOwn() {
    let text = DocumentText(Array("«Trend» (APA) Report".utf8), language: .azerbaijani)
    #expect(text.isQuoted(0...0) && !text.isQuoted(1...1))
    #expect(text.isInParentheses(1...1) && !text.isInParentheses(2...2))
  }
}
