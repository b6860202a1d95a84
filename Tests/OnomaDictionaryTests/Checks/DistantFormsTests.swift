import OnomaDictionary
import Testing

@Suite struct DistantFormsTests {
  @Test func rowsThatSlippedAreReported() {
    let found = CheckedText.messages(
      DistantForms.self,
      in: [
        CheckedText.person(
          "x-bayramov", az: "Ceyhun Bayramov", ru: "Джейхун Гаджиев", en: "Jeyhun Bayramov"),
        CheckedText.place("Q1", az: "Laçın", ru: "Лачин", en: "Zangilan"),
      ])
    #expect(
      found == [
        "warning: 'Джейхун Гаджиев' (ru) is far from 'Ceyhun Bayramov' (az)"
      ])
  }

  @Test func littleKnownPlacesAreJudged() {
    let found = CheckedText.messages(
      DistantForms.self,
      in: [
        CheckedText.place("Q1", az: "Laçın", ru: "Лачин", en: "Zangilan", more: "prominence: 20")
      ])
    #expect(
      found == [
        "warning: 'Zangilan' (en) is far from 'Laçın' (az)"
      ])
  }

  @Test func spellingsExonymsAndTranslationsPass() {
    let found = CheckedText.messages(
      DistantForms.self,
      in: [
        CheckedText.person(
          "Q7747", az: "Vladimir Putin", ru: "Владимир Путин", en: "Vladimir Putin"),
        CheckedText.person("Q12908", az: "Corc Soros", ru: "Джордж Сорос", en: "George Soros"),
        CheckedText.person(
          "x-barro", az: "Jan-Noel Barro", ru: "Жан-Ноэль Барро", en: "Jean-Noël Barrot"),
        CheckedText.place("Q85", az: "Qahirə", ru: "Каир", en: "Cairo", more: "prominence: 60"),
        CheckedText.record(
          "Q1065", "organization", az: "Birləşmiş Millətlər Təşkilatı",
          ru: "Организация Объединённых Наций", en: "United Nations", more: "subtype: international"
        ),
        CheckedText.place(
          "Q2", az: "Xankəndi", ru: "Ханкенди", en: "Stepanakert",
          more: "prominence: 20\naliases: {en: [Khankendi]}"),
      ])
    #expect(found.isEmpty)
  }
}
