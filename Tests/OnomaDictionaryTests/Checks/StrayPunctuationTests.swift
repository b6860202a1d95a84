import OnomaDictionary
import Testing

@Suite struct StrayPunctuationTests {
  @Test func signsOfTheKeyboardAreReported() {
    let found = CheckedText.messages(
      StrayPunctuation.self,
      in: [
        CheckedText.place(
          "Q1", az: "\"Bakı,\"", ru: "(Баку", en: "Baku –",
          more: "aliases: {en: [\"City \\\"Baku\\\"\", \"Baku , city\"]}")
      ])
    #expect(
      found == [
        "warning: 'Bakı,' ends in ','",
        "warning: '(Баку' has only one half of '()'",
        "warning: 'Baku –' ends in '–'",
        "warning: 'City \"Baku\"' has a quotation mark or accent of the keyboard",
        "warning: 'Baku , city' has signs in a wrong place",
      ])
  }

  @Test func signsInsideNamesPass() {
    let found = CheckedText.messages(
      StrayPunctuation.self,
      in: [
        CheckedText.record(
          "Q37093", "organization", az: "Yahoo!", ru: "Яндекс.Почта", en: "\"Amazon.com, Inc.\"",
          more:
            "aliases: {en: [\"OPEC+\", O'Brien, AT&T, Air Astana (Kazakhstan), Martin Luther King Jr.]}"
        )
      ])
    #expect(found.isEmpty)
  }
}
