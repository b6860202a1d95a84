import OnomaDictionary
import Testing

@Suite struct DeadContextTests {
  @Test func deadWordsAreReported() {
    let found = CheckedText.messages(
      DeadContext.self,
      in: [
        CheckedText.place(
          "Q1428", az: "Corciya", ru: "Джорджия", en: "Georgia",
          more: "context: [Atlanta, Atlanta, D.C., \"-\"]"),
        CheckedText.record(
          "x-turan", "organization", az: "Turan agentliyi", ru: "Агентство Туран",
          en: "Turan agency", more: "context: [Turan]"),
      ])
    #expect(
      found == [
        "warning: the context '-' is no word",
        "warning: the context 'Atlanta' stands twice",
        "warning: the context 'D.C.' is no word",
      ])
  }

  @Test func aWordOfEveryNameIsReported() {
    let found = CheckedText.messages(
      DeadContext.self,
      in: [
        CheckedText.record(
          "x-turan", "organization", az: "Turan", ru: "Turan", en: "Turan",
          more: "context: [Turan, agentlik]")
      ])
    #expect(
      found == [
        "warning: the context 'Turan' is part of every name of the entity"
      ])
  }

  @Test func wordsOfAnyLanguagePass() {
    let found = CheckedText.messages(
      DeadContext.self,
      in: [
        CheckedText.place(
          "Q1428", az: "Corciya", ru: "Джорджия", en: "Georgia",
          more: "context: [Atlanta, Атлант, ABŞ, White House]")
      ])
    #expect(found.isEmpty)
  }
}
