import OnomaDictionary
import Testing

@Suite struct ShadowedAliasTests {
  @Test func anAliasGivesContext() {
    let found = CheckedText.messages(
      ShadowedAlias.self,
      in: [
        CheckedText.place(
          "Q230", az: "Gürcüstan", ru: "Грузия", en: "Georgia",
          more: "prominence: 80\ncontext: [Tbilisi]"),
        CheckedText.place(
          "Q1428", az: "Corciya", ru: "Джорджия", en: "State of Georgia",
          more: "prominence: 50\naliases: {en: [Georgia]}"),
      ])
    #expect(
      found == [
        "warning: 'Georgia' (en) is the preferred form of Q230 in x.yaml:4:40, which is better known"
      ])
  }

  @Test func contextKindsAndLesserEntitiesPass() {
    let found = CheckedText.messages(
      ShadowedAlias.self,
      in: [
        CheckedText.place(
          "Q230", az: "Gürcüstan", ru: "Грузия", en: "Georgia",
          more: "prominence: 80\ncontext: [Tbilisi]"),
        CheckedText.place(
          "Q1428", az: "Corciya", ru: "Джорджия", en: "State of Georgia",
          more: "prominence: 50\naliases: {en: [Georgia]}\ncontext: [Atlanta]"),
        CheckedText.person(
          "x-g", az: "Corciya Meloni", ru: "Джорджа Мелони", en: "Giorgia Meloni",
          more: "prominence: 50\naliases: {en: [Georgia]}"),
        CheckedText.place(
          "x-big", az: "Böyük", ru: "Большая", en: "Great",
          more: "prominence: 90\naliases: {en: [Georgia]}"),
      ])
    #expect(found.isEmpty)
  }
}
