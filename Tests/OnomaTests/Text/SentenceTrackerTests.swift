import Testing

@testable import Onoma

@Suite struct SentenceTrackerTests {
  @Test(arguments: [
    ("Aydın gəldi. Sabit getdi.", "Aydın Sabit"),
    ("V. Putin gəldi", "V"),
    ("Dünən V.Putin və Kh. Mammadov gəldi", "Dünən"),
    ("Yanvarda St. Petersburg, Mr. Bush", "Yanvarda"),
    ("В 2020 г. Алиев, ул. Низами", "В"),
    ("Xəbəri Turan İA. Bakı", "Xəbəri"),
    ("Nə? Bəli! Yox… Hə", "Nə Bəli Yox Hə"),
    ("Dedi: Aydın", "Dedi Aydın"),
    ("O dedi: «Aydın məsələdir». Sonra", "O Aydın Sonra"),
    ("O, «Turan» agentliyi", "O"),
    ("— Сабит пришёл", "Сабит"),
    ("bir\nİki", "bir İki"),
    ("Saat 10:30 Bakı", "Saat"),
    ("trend.az Bakı", "trend.az"),
  ])
  func sentencesStartAt(text: String, expected: String) {
    let bytes = Array(text.utf8)
    let starts = Tokenizer.tokens(of: bytes).filter {
      ($0.kind == .word || $0.kind == .opaque) && $0.flags.contains(.atSentenceStart)
    }
    let words = starts.map { String(decoding: bytes[$0.range], as: UTF8.self) }
    #expect(words.joined(separator: " ") == expected)
  }
}
