import Testing

@testable import Onoma

@Suite struct LanguageTests {
  @Test(arguments: ["az", "az-Cyrl", "ru", "ru-Latn", "en", "kk"])
  func tagsSurviveThePacking(tag: String) {
    #expect(Language(tag)?.tag == tag)
  }

  @Test(arguments: ["", "a", "az_AZ", "a-very-long-tag", "рус"])
  func malformedTagsAreRefused(tag: String) {
    #expect(Language(tag) == nil)
  }

  @Test func languagesSortByTag() {
    let sorted = [Language.russian, .azerbaijaniCyrillic, .english, .azerbaijani].sorted()
    #expect(sorted.map(\.tag) == ["az", "az-Cyrl", "en", "ru"])
  }

  @Test func caseMappingNamesItsLanguage() {
    #expect(ICU.lowercased("ILHAM İŞIQ", in: .azerbaijani) == "ılham işıq")
    #expect(ICU.lowercased("ILHAM", in: .english) == "ilham")
    #expect(ICU.uppercased("ilham", in: .azerbaijani) == "İLHAM")
  }
}
