import Testing

@testable import Onoma

@Suite struct DocumentLinkingDoubtsTests {
  private func links(in text: String, as language: Language) throws -> [String] {
    let annotation = try ShippedLexicon.shared().annotator.annotation(
      of: Array(text.utf8), language: language)
    return annotation.mentions.filter { $0.verdict == .linked }.map(\.text)
  }

  // Each was once a false link on running text.
  @Test(arguments: [
    ("a currency", "It costs US$ 30 a day.", Language.english, [String]()),
    ("an acronym cut out of another", "Bölgə (FATA) yoxsuldur.", .azerbaijani, []),
    ("an exchange", "Биржа BTC-e закрылась.", .russian, []),
    ("a word at the start", "Real-time apps are useful.", .english, []),
    ("a form of another language", "Lion prides act like packs.", .english, []),
    ("an acronym of another language", "O, məsləhətçi (NSA) idi.", .azerbaijani, []),
    ("a club in quotation marks", "Матч против «Краснодара» перенесли.", .russian, []),
    ("a court of another country", "Верховный суд Гайаны.", .russian, ["Гайаны"]),
    ("a court of a country that is no more", "SSRİ Ali Məhkəməsi.", .azerbaijani, ["SSRİ"]),
    ("a club of another town", "Matçı İnter Bakı uddu.", .azerbaijani, ["Bakı"]),
    ("a company after its namesake", "Пришла Джанет Рено. Болезнь у Рено.", .russian, []),
    ("a president who is not in the dictionaries", "the Trevor B. Johnson years", .english, []),
  ])
  func noFalseLinkOn(
    what: String, text: String, language: Language, expected: [String]
  ) throws {
    #expect(try links(in: text, as: language) == expected, "\(what)")
  }

  // The same kinds of words where they are what they say.
  @Test(arguments: [
    (
      "a field in quotation marks", "“Şahdəniz” yatağında iş gedir.", "Şahdəniz",
      Language.azerbaijani
    ),
    ("an acronym with its own country", "US officials met.", "US", .english),
    ("a town's foreign form before its noun", "Fransanın Lyon şəhərində.", "Lyon", .azerbaijani),
    (
      "an institution of its own country", "Верховный суд США решил.", "Верховный суд США", .russian
    ),
    ("a company's owner", "Акции Газпрома России нужны.", "Газпрома", .russian),
    ("an institution behind a given name", "Will Congress act?", "Congress", .english),
    (
      "two families side by side", "Vladimir Putin danışdı. Putin Tokayevlə görüşəcək.", "Putin",
      .azerbaijani
    ),
    ("a channel's page", "Новости в Telegram-канале.", "Telegram", .russian),
  ])
  func keeps(what: String, text: String, name: String, language: Language) throws {
    #expect(try links(in: text, as: language).contains(name), "\(what)")
  }
}
