import Testing

@testable import Onoma

@Suite struct SpellingProfileTests {
  @Test(arguments: [
    ("Məmmədov", "az", SpellingProfile.azerbaijani), ("Memmedov", "az", .azerbaijaniASCII),
    ("Чингиз", "az", .cyrillic), ("Мәммәдов", "az-Cyrl", .cyrillic), ("Путин", "ru", .cyrillic),
    ("Putin", "ru-Latn", .latin), ("Erdoğan", "tr", .azerbaijani), ("Тоқаев", "kk", .cyrillic),
    ("Çelik", "en", .latin), ("Müller", "de", .latin), ("Əliyev", "", .azerbaijani),
    ("Aliyev", "", .latin), ("Алиев", "", .cyrillic), ("Şuşa", "und", .azerbaijani),
  ])
  func scriptThenLanguageDecides(token: String, tag: String, profile: SpellingProfile) {
    #expect(SpellingProfile.profile(for: Language(tag), token: token) == profile)
  }
}
