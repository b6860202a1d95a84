import Onoma
import OnomaDictionary
import Testing

@Suite struct HomonymsAcrossKindsTests {
  @Test func anOrdinaryWordOfTwoKindsHasContext() {
    let found = CheckedText.messages(
      HomonymsAcrossKinds.self,
      in: [
        CheckedText.record(
          "x-zaman", "organization", az: "Zaman", ru: "Заман", en: "Zaman", more: "subtype: media"),
        CheckedText.place("x-zaman-place", az: "Zaman", ru: "Заман", en: "Zaman"),
      ], contents: Self.contents)
    #expect(
      found == [
        "warning: 'Zaman' (az) is an ordinary word and also the organization x-zaman in x.yaml:4:13"
      ])
  }

  @Test func contextAndOtherWordsPass() {
    let found = CheckedText.messages(
      HomonymsAcrossKinds.self,
      in: [
        CheckedText.record(
          "x-zaman", "organization", az: "Zaman", ru: "Заман", en: "Zaman",
          more: "subtype: media\ncontext: [qəzet]"),
        CheckedText.place("x-zaman-place", az: "Zaman", ru: "Заман", en: "Zaman"),
        CheckedText.person("x-araz", az: "Araz", ru: "Араз", en: "Araz"),
        CheckedText.place("x-araz-r", az: "Araz", ru: "Аракс", en: "Araz"),
      ], contents: Self.contents)
    #expect(found.isEmpty)
  }

  private static var contents: DictionaryContents {
    var contents = DictionaryContents()
    contents.wordFrequencies = [.azerbaijani: ["qalib": 50, "zaman": 900, "araz": 3]]
    contents.commonWords = [.azerbaijani: ["zaman"]]
    return contents
  }
}
