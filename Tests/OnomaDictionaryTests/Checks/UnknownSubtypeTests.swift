import OnomaDictionary
import Testing

@Suite struct UnknownSubtypeTests {
  @Test func aMisspeltSubtypeIsReported() {
    let found = CheckedText.messages(
      UnknownSubtype.self,
      in: [
        CheckedText.place("Q1", az: "Bakı", ru: "Баку", en: "Baku", more: "subtype: citty"),
        CheckedText.record(
          "Q2", "organization", az: "BMT", ru: "ООН", en: "UN", more: "subtype: river"),
        CheckedText.person("Q3", az: "A B", ru: "А Б", en: "A B", more: "subtype: writer"),
      ])
    #expect(
      found == [
        "warning: 'citty' is no subtype of a place",
        "warning: 'river' is no subtype of a organization",
        "warning: 'writer' is no subtype of a person",
      ])
  }

  @Test func importedRecordsKeepTheirTypes() {
    let found = CheckedText.messages(
      UnknownSubtype.self,
      in: [
        CheckedText.place(
          "Q1", az: "Bakı", ru: "Баку", en: "Baku", more: "subtype: metropolis\nsources: [geonames]"
        ),
        CheckedText.place("Q2", az: "Kür", ru: "Кура", en: "Kura", more: "subtype: river"),
      ])
    #expect(found.isEmpty)
  }
}
