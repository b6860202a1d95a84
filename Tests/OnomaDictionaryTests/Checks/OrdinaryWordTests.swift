import Onoma
import OnomaDictionary
import Testing

@Suite struct OrdinaryWordTests {
  @Test func aFrequentWordIsListedOrAsksForContext() {
    let found = CheckedText.messages(
      OrdinaryWord.self,
      in: [
        CheckedText.person(
          "x-qalib", az: "Qalib", ru: "Галиб", en: "Galib", more: "aliases: {en: [Zaman]}"),
        CheckedText.place("x-araz", az: "Araz", ru: "Аракс", en: "Araks"),
      ], contents: Self.contents)
    #expect(
      found == [
        "warning: 'qalib' is an ordinary word (az), 50 in a million"
      ])
  }

  @Test func listedWordsContextAndAcronymsPass() {
    let found = CheckedText.messages(
      OrdinaryWord.self,
      in: [
        CheckedText.person(
          "x-zaman", az: "Zaman", ru: "Заман", en: "Zaman", more: "aliases: {az: [QALİB]}"),
        CheckedText.person(
          "x-qalib", az: "Qalib", ru: "Галиб", en: "Galib",
          more: "context: [yazıçı]\nrequires: context"),
        CheckedText.person("x-b", az: "Qalib Zaman", ru: "Галиб Заман", en: "Galib Zaman"),
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
