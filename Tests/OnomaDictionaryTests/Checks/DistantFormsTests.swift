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

  @Test func transcriptionsOfOtherAlphabetsPass() {
    let found = CheckedText.messages(
      DistantForms.self,
      in: [
        CheckedText.person(
          "x-jiang", az: "Tszyan Tszemin", ru: "Цзян Цзэминь", en: "Jiang Zemin",
          more: "parts: {az: {family: Tszyan, given: Tszemin}, ru: {family: Цзян, given: Цзэминь}, "
            + "en: {family: Jiang, given: Zemin}}"),
        CheckedText.person("x-zhang", az: "Çjan İmin", ru: "Чжан Имин", en: "Zhang Yiming"),
        CheckedText.person(
          "x-giroud", az: "Olivye Jiru", ru: "Оливье Жиру", en: "Olivier Giroud"),
        CheckedText.person(
          "x-ayrault", az: "Jan-Mark Ero", ru: "Жан-Марк Эро", en: "Jean-Marc Ayrault"),
        CheckedText.place(
          "Q1", az: "Tszinin", ru: "Цзинин", en: "Jining", more: "prominence: 20"),
      ])
    #expect(found.isEmpty)
  }
}
