import OnomaDictionary
import Testing

@Suite struct ConflictingStatusTests {
  @Test func aFormIsNotRightAndAvoided() {
    let found = CheckedText.messages(
      ConflictingStatus.self,
      in: [
        CheckedText.place(
          "Q1899", az: "Kiyev", ru: "Киев", en: "Kyiv",
          more: "aliases: {en: [Kiev]}\navoid: [{form: Kiev, lang: en}, {form: Kiyiv, lang: az}]")
      ])
    #expect(
      found == [
        "error: 'Kiev' (en) is avoided here and right above"
      ])
  }

  @Test func otherLanguagesAndFormerNamesPass() {
    let found = CheckedText.messages(
      ConflictingStatus.self,
      in: [
        CheckedText.place(
          "Q1899", az: "Kiyev", ru: "Киев", en: "Kyiv",
          more:
            "former: [{form: Kiev, lang: en, until: 2019}]\navoid: [{form: Kiev, lang: en}, {form: Kyiv, lang: az}]"
        )
      ])
    #expect(found.isEmpty)
  }
}
