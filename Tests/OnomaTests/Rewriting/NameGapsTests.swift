import Testing

@testable import Onoma

@Suite struct NameGapsTests {
  @Test(arguments: [
    ("as many words", "Qaziz\u{A0}Abişev", "Qaziz Abışov", "Qaziz\u{A0}Abışov"),
    ("line break", "Qaziz\r\nAbişev", "Qaziz Abışov", "Qaziz\r\nAbışov"),
    ("one word", "Kiev", "Kyiv", "Kyiv"),
    ("more words than before", "SPb", "Saint Petersburg", "Saint Petersburg"),
    ("narrow space everywhere", "A\u{202F}B\u{202F}C", "D E", "D\u{202F}E"),
    ("line break among fewer spaces", "A B\nC", "D E", "D\nE"),
    ("initials without spaces", "V.\u{A0}Putin", "В. Путин", "В.\u{A0}Путин"),
  ])
  func gapsAreKept(name: String, text: String, house: String, expected: String) {
    #expect(NameGaps(text).applied(to: house) == expected)
  }

  @Test func lineBreaksAreNeverLost() {
    #expect(NameGaps("Saint\nPetersburg").applied(to: "Petersburg") == nil)
  }
}
