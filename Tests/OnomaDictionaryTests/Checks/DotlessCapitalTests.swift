import OnomaDictionary
import Testing

@Suite struct DotlessCapitalTests {
  @Test func theCapitalOfAFrontVowelHasADot() {
    let found = CheckedText.messages(
      DotlessCapital.self,
      in: [
        CheckedText.person(
          "x-ilham", az: "Ilham Əliyev", ru: "Ильхам Алиев", en: "Ilham Aliyev",
          more: "aliases: {az: [Ilkin]}"),
        CheckedText.place(
          "Q1", az: "İmişli", ru: "Имишли", en: "Imishli", more: "aliases: {az: [Imişli rayonu]}"),
      ])
    #expect(
      found == [
        "warning: 'Ilkin' has I, the capital of ı, before the vowels of i",
        "warning: 'Imişli rayonu' has I, the capital of ı, before the vowels of i",
      ])
  }

  @Test func backVowelsAcronymsAndNumeralsPass() {
    let found = CheckedText.messages(
      DotlessCapital.self,
      in: [
        CheckedText.place(
          "Q1", az: "Iğdır", ru: "Ыгдыр", en: "Igdir", more: "aliases: {az: [Isıq göl]}"),
        CheckedText.record(
          "Q2", "organization", az: "IRENA", ru: "IRENA", en: "IRENA",
          more: "subtype: international"),
        CheckedText.person(
          "Q3", az: "II Nikolay", ru: "Николай II", en: "Nicholas II",
          more: "aliases: {az: [Kim Çen In]}"),
      ])
    #expect(found.isEmpty)
  }
}
