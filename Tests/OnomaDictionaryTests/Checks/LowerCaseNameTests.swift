import OnomaDictionary
import Testing

@Suite struct LowerCaseNameTests {
  @Test func namesHaveACapital() {
    let found = CheckedText.messages(
      LowerCaseName.self,
      in: [
        CheckedText.record(
          "x-mm", "organization", az: "Milli Məclis", ru: "милли меджлис", en: "Milli Majlis",
          more: "aliases: {en: [parliament of Azerbaijan, national assembly]}")
      ])
    #expect(
      found == [
        "error: 'милли меджлис' (ru) has no capital, and words without one are no names",
        "error: 'national assembly' (en) has no capital, and words without one are no names",
      ])
  }

  @Test func sitesNumbersAndOtherScriptsPass() {
    let found = CheckedText.messages(
      LowerCaseName.self,
      in: [
        CheckedText.record(
          "x-bizim", "organization", az: "bizimyol.info", ru: "24 канал", en: "iPhone",
          more: "aliases: {ka: [თბილისი]}")
      ])
    #expect(found.isEmpty)
  }
}
