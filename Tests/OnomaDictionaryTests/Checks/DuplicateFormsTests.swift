import OnomaDictionary
import Testing

@Suite struct DuplicateFormsTests {
  private static let country = CheckedText.place(
    "Q230", az: "Gürcüstan", ru: "Грузия", en: "Georgia")
  private static let state = CheckedText.place(
    "Q1428", az: "Corciya", ru: "Джорджия", en: "GEORGIA")

  @Test func homonymsWithoutContextAreReported() {
    #expect(
      CheckedText.findings(DuplicateForms.self, in: [Self.country, Self.state]) == [
        """
        x.yaml:9:40: warning: 'GEORGIA' (en) is also the place Q230 in x.yaml:4:40 [duplicate-forms]
        help: make one record of the two, or add 'context: [words beside the mention]' to them
        """
      ])
  }

  @Test func contextKindAndLanguageTellHomonymsApart() {
    let withContext = Self.state + "\ncontext: [Atlanta]"
    #expect(CheckedText.findings(DuplicateForms.self, in: [Self.country, withContext]).isEmpty)
    let person = CheckedText.person("x-georgia", az: "Corciya", ru: "Джорджия", en: "Georgia")
    #expect(CheckedText.findings(DuplicateForms.self, in: [Self.country, person]).isEmpty)
    let quba = CheckedText.place("Q1", az: "Quba", ru: "Губа", en: "Guba")
    let cuba = CheckedText.place("Q2", az: "Kuba", ru: "Куба", en: "Quba")
    #expect(CheckedText.findings(DuplicateForms.self, in: [quba, cuba]).isEmpty)
  }

  @Test func caseYoDotsHyphensAndApostrophesArePassedOver() {
    let one = CheckedText.place("Q1", az: "Şəki", ru: "Орёл-Изумруд", en: "O'Brien Town")
    let other = CheckedText.place("Q2", az: "Şəkı", ru: "орел изумруд", en: "O’Brien-Town")
    let found = CheckedText.findings(DuplicateForms.self, in: [one, other])
    #expect(found.count == 3)
  }
}
