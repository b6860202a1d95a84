import OnomaDictionary
import Testing

@Suite struct FamilyNameAloneTests {
  @Test func aSharedFamilyNameIsNoAlias() {
    let found = CheckedText.messages(
      FamilyNameAlone.self,
      in: [
        CheckedText.person(
          "x-bayden", az: "Co Bayden", ru: "Джо Байден", en: "Joe Biden",
          more: "aliases: {az: [Bayden], en: [Scranton Joe]}"),
        CheckedText.person(
          "x-hanter", az: "Hanter Bayden", ru: "Хантер Байден", en: "Hunter Biden"),
      ])
    #expect(
      found == [
        "warning: 'Bayden' (az) is the family name of x-hanter too, and links every mention of it to this person"
      ])
  }

  @Test func rareFamilyNamesAndContextPass() {
    let found = CheckedText.messages(
      FamilyNameAlone.self,
      in: [
        CheckedText.person(
          "Q855", az: "İosif Stalin", ru: "Иосиф Сталин", en: "Joseph Stalin",
          more: "aliases: {az: [Stalin]}"),
        CheckedText.person(
          "x-bayden", az: "Co Bayden", ru: "Джо Байден", en: "Joe Biden",
          more: "aliases: {az: [Bayden]}\ncontext: [ABŞ]\nrequires: context"),
        CheckedText.person(
          "x-hanter", az: "Hanter Bayden", ru: "Хантер Байден", en: "Hunter Biden"),
      ])
    #expect(found.isEmpty)
  }
}
