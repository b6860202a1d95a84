import OnomaDictionary
import Testing

@Suite struct UnreachableFormTests {
  @Test func aFormHoldsAWord() {
    let found = CheckedText.messages(
      UnreachableForm.self,
      in: [
        CheckedText.place(
          "Q1", az: "Bakı", ru: "Баку", en: "Baku",
          more: "aliases: {en: [\"...\", \"2024\", http://baku.az]}"),
        CheckedText.place(
          "Q2", az: "Kür", ru: "Кура", en: "Kura",
          more: "aliases: {en: [a b c d e f g h i j k l m n o p q]}"),
      ])
    #expect(
      found == [
        "error: '...' is never found: it holds no word",
        "error: '2024' is never found: it holds no letter",
        "error: 'http://baku.az' is never found: it holds no word",
        "error: 'a b c d e f g h i j k l m n o p q' is never found: it has more than 16 words",
      ])
  }

  @Test func namesOfSitesPass() {
    let found = CheckedText.messages(
      UnreachableForm.self,
      in: [
        CheckedText.record(
          "x-oxu", "organization", az: "Oxu.az", ru: "Oxu.az", en: "Oxu.az", more: "subtype: media"),
        CheckedText.place("Q1", az: "G20 parkı", ru: "Парк 28 мая", en: "G20 Park"),
      ])
    #expect(found.isEmpty)
  }
}
