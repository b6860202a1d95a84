import OnomaDictionary
import Testing

@Suite struct WrongScriptTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var name: String
    var record: String
    var letters: [String]
    var testDescription: String { name }
  }

  private static let cases: [Case] = [
    Case(
      name: "right alphabets",
      record: CheckedText.place(
        "Q1", az: "İçərişəhər", ru: "Ичери-шехер", en: "Old City",
        more: "aliases: {kk: [Баку қаласы], az-Cyrl: [Бакы], ru-Latn: [Baku], ka: [ბაქო]}"),
      letters: []),
    Case(
      name: "w is no letter of Azerbaijani",
      record: CheckedText.place("Q1", az: "Warşava", ru: "Варшава", en: "Warsaw"),
      letters: ["'Warşava' has 'W', which is no letter of 'az'"]),
    Case(
      name: "Cyrillic in Latin and the reverse",
      record: CheckedText.place("Q1", az: "Баку", ru: "Baku", en: "Баку"),
      letters: [
        "'Баку' has 'Б', which is no letter of 'az'", "'Baku' has 'B', which is no letter of 'ru'",
        "'Баку' has 'Б', which is no letter of 'en'",
      ]),
    Case(
      name: "a Kazakh letter in Russian",
      record: CheckedText.place("Q1", az: "Alma-Ata", ru: "Қарағанды", en: "Karaganda"),
      letters: ["'Қарағанды' has 'Қ', which is no letter of 'ru'"]),
    Case(
      name: "Roman numerals",
      record: CheckedText.person("Q1", az: "XIV Leo", ru: "Лев XIV", en: "Leo XIV"),
      letters: []),
    Case(
      name: "Latin names of organizations",
      record: CheckedText.record(
        "Q1", "organization", az: "BMW", ru: "Google", en: "BMW", more: "subtype: company"),
      letters: []),
    Case(
      name: "an unknown language is not judged",
      record: CheckedText.place(
        "Q1", az: "Bakı", ru: "Баку", en: "Baku", more: "aliases: {ja: [バクー]}"),
      letters: []),
  ]

  @Test(arguments: cases) func lettersBelongToTheirLanguage(_ item: Case) {
    let found = CheckedText.findings(WrongScript.self, in: [item.record])
    let messages = found.compactMap { $0.split(separator: " [").first?.split(separator: ": ").last }
    #expect(messages.map(String.init) == item.letters)
  }

  @Test func theMessageSaysWhatToDo() {
    let record = CheckedText.place("Q1", az: "Warşava", ru: "Варшава", en: "Warsaw")
    #expect(
      CheckedText.findings(WrongScript.self, in: [record]) == [
        """
        x.yaml:4:13: warning: 'Warşava' has 'W', which is no letter of 'az' [wrong-script]
        help: correct the letter, or move the form to the language and script that it is in
        """
      ])
  }
}
