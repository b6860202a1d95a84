import OnomaDictionary
import Testing

@Suite struct InflectedFormTests {
  @Test func aBetterKnownNameWithAnEndingHidesAnother() {
    let found = CheckedText.messages(
      InflectedForm.self,
      in: [
        CheckedText.place("x-kur", az: "Kür", ru: "Кура", en: "Kura", more: "prominence: 80"),
        CheckedText.place("x-kurde", az: "Kürdə", ru: "Кюрда", en: "Kurda", more: "prominence: 20"),
      ])
    #expect(
      found == [
        "warning: 'Kürdə' reads as 'Kür' + LOC, x-kur in x.yaml:4:13"
      ])
  }

  @Test func contextProminenceAndDerivedWordsPass() {
    let found = CheckedText.messages(
      InflectedForm.self,
      in: [
        CheckedText.place("x-neva", az: "Neva", ru: "Нева", en: "Neva", more: "prominence: 50"),
        CheckedText.place(
          "Q1227", az: "Nevada", ru: "Невада", en: "Nevada", more: "prominence: 45"),
        CheckedText.place("x-xoca", az: "Xoca", ru: "Ходжа", en: "Khoja", more: "prominence: 90"),
        CheckedText.place(
          "x-xocali", az: "Xocalı", ru: "Ходжалы", en: "Khojaly", more: "prominence: 20"),
        CheckedText.place("x-kur", az: "Kür", ru: "Кура", en: "Kura", more: "prominence: 80"),
        CheckedText.place(
          "x-kurde", az: "Kürdə", ru: "Кюрда", en: "Kurda", more: "prominence: 20\ncontext: [kənd]"),
      ])
    #expect(found.isEmpty)
  }
}
