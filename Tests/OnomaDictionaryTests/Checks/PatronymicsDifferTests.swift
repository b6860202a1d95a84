import OnomaDictionary
import Testing

@Suite struct PatronymicsDifferTests {
  @Test func oneChildHasOneFather() {
    let found = CheckedText.messages(
      PatronymicsDiffer.self,
      in: [
        CheckedText.person(
          "x-a", az: "Rauf Heydər oğlu Abbasov", ru: "Рауф Мамедович Аббасов", en: "Rauf Abbasov")
      ])
    #expect(
      found == [
        "warning: the patronymic of 'Рауф Мамедович Аббасов' names another father than 'Rauf Heydər oğlu Abbasov'"
      ])
  }

  @Test func sonsAreNoDaughters() {
    let found = CheckedText.messages(
      PatronymicsDiffer.self,
      in: [
        CheckedText.person(
          "x-a", az: "Leyla Heydər oğlu Abbasova", ru: "Лейла Гейдаровна Аббасова",
          en: "Leyla Abbasova")
      ])
    #expect(
      found == [
        "warning: the patronymic of 'Лейла Гейдаровна Аббасова' names a child of the other sex than 'Leyla Heydər oğlu Abbasova'"
      ])
  }

  @Test func waysToWriteAFatherPass() {
    let found = CheckedText.messages(
      PatronymicsDiffer.self,
      in: [
        CheckedText.person(
          "Q57251", az: "Heydər Əlirza oğlu Əliyev", ru: "Гейдар Алиевич Алиев",
          en: "Heydar Aliyev",
          more: "aliases: {ru: [Гейдар Али Рза оглы Алиев, Гейдар Алирза оглы Алиев]}"),
        CheckedText.person(
          "Q2", az: "İlham Heydər oğlu Əliyev", ru: "Ильхам Гейдарович Алиев", en: "Ilham Aliyev"),
      ])
    #expect(found.isEmpty)
  }
}
