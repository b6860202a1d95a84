import Testing

@testable import Onoma

@Suite struct LanguageMapEndingsTests {
  private func map(_ document: Language, _ segment: Language) -> LanguageMap {
    LanguageMap(
      document: document, segments: [.init(range: 0..<9, language: segment, isASCII: false)])
  }

  @Test(arguments: [
    (Language.azerbaijani, Language.azerbaijani, true), (.azerbaijani, .undetermined, true),
    (.russian, .azerbaijani, true), (.azerbaijani, .turkish, true), (.azerbaijani, .russian, false),
    (.azerbaijani, .english, false), (.russian, .undetermined, false), (.english, .english, false),
  ])
  func azerbaijaniEndingsStandInAzerbaijani(
    document: Language, segment: Language, takes: Bool
  ) {
    #expect(map(document, segment).takesAzerbaijaniEndings(at: 4) == takes)
  }

  @Test(arguments: [
    (Language.english, true), (.undetermined, true), (.azerbaijani, false), (.russian, false),
  ])
  func englishEndingsStandInEnglishAndUnknownText(language: Language, takes: Bool) {
    #expect(map(.russian, language).takesEnglishEndings(at: 4) == takes)
  }

  @Test func aWholeDocumentIsInItsLanguageThroughout() {
    let map = LanguageMap(whole: 100, language: .azerbaijani)
    for offset in [0, 99, 100] {
      #expect(map.language(at: offset) == .azerbaijani)
      #expect(map.takesAzerbaijaniEndings(at: offset))
    }
    #expect(LanguageMap(whole: 0, language: .russian).language(at: 0) == .russian)
  }
}
