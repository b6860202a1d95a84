import Testing

@testable import OnomaDictionary

@Suite struct ImportedWordsTests {
  @Test(arguments: [
    ("az", "az"), ("AZ", "az"), ("aze", "az"), ("azj", "az"), ("az-Cyrl", "az-Cyrl"),
    ("uz_cyrl", "uz-Cyrl"), ("zh-hans", "zh-Hans"), ("pt-br", "pt-BR"), ("sr-el", "sr-Latn"),
    ("be-tarask", "be"), ("simple", "en"), ("zh-min-nan", "nan"), ("zh-Hant-TW", "zh-Hant"),
    ("de-1996", "de"), ("ceb", "ceb"), ("und", "und"), ("rus", "ru"), ("mo", "ro"),
  ])
  func tagsAreThoseOfDictionaries(tag: String, expected: String) {
    #expect(ImportedWords.language(tag)?.tag == expected)
  }

  @Test(arguments: ["", "english", "a", "1", "русский", "-az"])
  func otherTextsAreNoTags(tag: String) {
    #expect(ImportedWords.language(tag) == nil)
  }

  @Test func wordsAreBroughtToTheirShape() {
    #expect(ImportedWords.subtype("Comune of Italy (admin1)") == "comune-of-italy-admin")
    #expect(ImportedWords.slug("geonames:587084") == "geonames-587084")
    #expect(ImportedWords.slug("https://a.example/B c/") == "https-a-example-b-c")
    #expect(ImportedWords.country("az") == "AZ" && ImportedWords.country("suhh") == "")
    #expect(ImportedWords.prominence(of: 1, start: 10, step: 10) == 10)
    #expect(ImportedWords.prominence(of: 1 << 40, start: 10, step: 10) == 100)
  }
}
