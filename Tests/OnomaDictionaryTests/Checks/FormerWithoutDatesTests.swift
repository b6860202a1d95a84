import OnomaDictionary
import Testing

@Suite struct FormerWithoutDatesTests {
  @Test func aFormerNameEnds() {
    let found = CheckedText.messages(
      FormerWithoutDates.self,
      in: [
        CheckedText.place(
          "Q1", az: "Gəncə", ru: "Гянджа", en: "Ganja",
          more: "former: [{form: Kirovabad, lang: az, until: 1989}, {form: Кировабад, lang: ru}]")
      ])
    #expect(
      found == [
        "warning: nothing says until when 'Кировабад' (ru) was right"
      ])
  }
}
