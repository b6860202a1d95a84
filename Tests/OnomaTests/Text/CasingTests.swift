import Testing

@testable import Onoma

@Suite struct CasingTests {
  @Test(arguments: [
    ("ilham", CaseShape.allCaps, Language.azerbaijani, "İLHAM"),
    ("ilham", .allCaps, .english, "ILHAM"),
    ("istanbul", .capitalized, .azerbaijani, "İstanbul"),
    ("istanbul", .capitalized, .english, "Istanbul"),
    ("Sankt-Peterburq", .capitalized, .azerbaijani, "Sankt-Peterburq"),
    ("баку", .allCaps, .russian, "БАКУ"), ("IŞIQ", .lower, .azerbaijani, "ışıq"),
    ("AzərTAc", .mixed, .azerbaijani, "AzərTAc"), ("", .capitalized, .russian, ""),
    ("«баку»", .capitalized, .russian, "«Баку»"),
  ])
  func textTakesTheCapitalsOf(
    text: String, shape: CaseShape, language: Language, expected: String
  ) {
    #expect(Casing.recased(text, like: shape, in: language) == expected)
  }

  @Test func lowerCaseFollowsTheLanguage() {
    #expect(Casing.lowercased("İLHAM IŞIQ", in: .azerbaijani) == "ilham ışıq")
    #expect(Casing.lowercased("БАКУ", in: .russian) == "баку")
  }
}
