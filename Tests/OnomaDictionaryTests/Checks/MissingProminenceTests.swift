import OnomaDictionary
import Testing

@Suite struct MissingProminenceTests {
  @Test func aRecordSaysHowWellKnownItIs() {
    let found = CheckedText.messages(
      MissingProminence.self,
      in: [
        CheckedText.place("Q9248", az: "Bakı", ru: "Баку", en: "Baku")
      ])
    #expect(
      found == [
        "warning: Q9248 has no 'prominence', which breaks ties between homonyms"
      ])
  }

  @Test func importedRecordsNeedNot() {
    let found = CheckedText.messages(
      MissingProminence.self,
      in: [
        CheckedText.place("Q9248", az: "Bakı", ru: "Баку", en: "Baku", more: "prominence: 90"),
        CheckedText.place(
          "Q1", az: "Gəncə", ru: "Гянджа", en: "Ganja", more: "sources: [geonames]"),
      ])
    #expect(found.isEmpty)
  }
}
