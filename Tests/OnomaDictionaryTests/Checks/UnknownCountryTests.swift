import OnomaDictionary
import Testing

@Suite struct UnknownCountryTests {
  @Test func codesAreThoseOfTheStandard() {
    let found = CheckedText.messages(
      UnknownCountry.self,
      in: [
        CheckedText.place("Q1", az: "Bakı", ru: "Баку", en: "Baku", more: "country: AJ"),
        CheckedText.person(
          "Q2", az: "A B", ru: "А Б", en: "A B",
          more: "country: UK\nroles: [{title: president, country: ZZ}, {title: mayor, country: AZ}]"
        ),
      ])
    #expect(
      found == [
        "error: 'AJ' is no country's code",
        "error: 'UK' is no country's code",
        "error: 'ZZ' is no country's code",
      ])
  }

  @Test func formerStatesAndKosovoPass() {
    let found = CheckedText.messages(
      UnknownCountry.self,
      in: [
        CheckedText.place("Q1", az: "Bakı", ru: "Баку", en: "Baku", more: "country: SU"),
        CheckedText.place("Q2", az: "Bakı", ru: "Баку", en: "Baku", more: "country: YU"),
        CheckedText.place("Q3", az: "Bakı", ru: "Баку", en: "Baku", more: "country: CS"),
        CheckedText.place("Q4", az: "Bakı", ru: "Баку", en: "Baku", more: "country: DD"),
        CheckedText.place("Q5", az: "Bakı", ru: "Баку", en: "Baku", more: "country: XK"),
        CheckedText.place("Q6", az: "Bakı", ru: "Баку", en: "Baku", more: "country: EU"),
        CheckedText.place("Q7", az: "Bakı", ru: "Баку", en: "Baku", more: "country: \"NO\""),
      ])
    #expect(found.isEmpty)
  }
}
