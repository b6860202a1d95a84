import OnomaDictionary
import Testing

@Suite struct RedundantAliasTests {
  @Test func caseDotsAndDashesArePassedOver() {
    let found = CheckedText.messages(
      RedundantAlias.self,
      in: [
        CheckedText.record(
          "x-cm", "organization", az: "Nazirlər Kabineti", ru: "Кабинет министров",
          en: "Cabinet of Ministers",
          more:
            "aliases: {ru: [Кабинет Министров, Кабмин], en: [Cabinet Of Ministers], tr: [Nazirlər kabineti]}"
        ),
        CheckedText.person(
          "x-v", az: "C.D. Vens", ru: "Джей Ди Вэнс", en: "J.D. Vance",
          more: "aliases: {en: [J. D. Vance]}"),
      ])
    #expect(
      found == [
        "warning: 'Кабинет Министров' (ru) reads as 'Кабинет министров' does",
        "warning: 'Cabinet Of Ministers' (en) reads as 'Cabinet of Ministers' does",
        "warning: 'J. D. Vance' (en) reads as 'J.D. Vance' does",
      ])
  }

  @Test func acronymsHyphensAndSignsPass() {
    let found = CheckedText.messages(
      RedundantAlias.self,
      in: [
        CheckedText.record(
          "Q7184", "organization", az: "NATO", ru: "НАТО", en: "NATO",
          more:
            "aliases: {az: [Nato], ru: [Северный поток-2, Северный поток 2], en: [\"NATO+\"]}\navoid: [{form: nato, lang: en}]"
        )
      ])
    #expect(found.isEmpty)
  }
}
