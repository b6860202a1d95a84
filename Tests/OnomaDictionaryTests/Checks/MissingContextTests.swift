import OnomaDictionary
import Testing

@Suite struct MissingContextTests {
  @Test func aPersonThatAsksForContextHasSome() {
    let found = CheckedText.messages(
      MissingContext.self,
      in: [
        CheckedText.person(
          "x-camala", az: "Camala", ru: "Джамала", en: "Jamala", more: "requires: context")
      ])
    #expect(
      found == [
        "warning: one-word mentions of x-camala count beside a word of 'context' only, and it has none"
      ])
  }

  @Test func organizationsCountInQuotationMarks() {
    let found = CheckedText.messages(
      MissingContext.self,
      in: [
        CheckedText.record(
          "x-trend", "organization", az: "Trend", ru: "Тренд", en: "Trend",
          more: "requires: context"),
        CheckedText.person(
          "x-camala", az: "Camala", ru: "Джамала", en: "Jamala",
          more: "context: [müğənni]\nrequires: context"),
      ])
    #expect(found.isEmpty)
  }
}
