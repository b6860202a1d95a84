import Testing

@testable import Onoma

@Suite struct SkeletonKeysTests {
  private func keys(
    _ form: String, _ language: Language, _ kind: Kind = .person, parts: NameParts? = nil
  ) -> Set<UInt64> {
    Set(
      SkeletonKeys.keys(
        of: EntityName(form: form, language: language, status: .preferred, parts: parts), kind: kind
      ))
  }

  @Test(arguments: [
    ("Qaziz Abışov", Language.azerbaijani, "Газиз Абышов", Language.russian),
    ("İlham Əliyev", .azerbaijani, "Ilham Aliyev", .english),
    ("Volodimir Zelenski", .azerbaijani, "Владимир Зеленский", .russian),
  ])
  func spellingsOfOneNameShareAKey(
    left: String, leftLanguage: Language, right: String, rightLanguage: Language
  ) {
    #expect(!keys(left, leftLanguage).isDisjoint(with: keys(right, rightLanguage)))
  }

  @Test func otherNamesShareNone() {
    #expect(
      keys("İlham Əliyev", .azerbaijani).isDisjoint(with: keys("Nikol Paşinyan", .azerbaijani)))
  }

  @Test(arguments: ["BMT", "ЕАЭС", "G20", "a", "", "bir iki üç dörd beş altı"])
  func acronymsLongAndShortNamesHaveNone(form: String) {
    #expect(keys(form, .azerbaijani, .organization).isEmpty)
  }

  @Test func personsAreFoundWithTheFamilyNameFirst() {
    let parts = NameParts(given: "Nikol", family: "Paşinyan")
    let known = keys("Nikol Vovayi Paşinyan", .azerbaijani, parts: parts)
    #expect(!known.isDisjoint(with: keys("Пашинян Никол", .russian)))
    #expect(!known.isDisjoint(with: keys("Nikol Pashinyan", .english)))
  }

  @Test func aNameIsLookedUpByTheKeysItIsStoredUnder() {
    let stored = keys("Tbilisi", .azerbaijani, .place)
    let asked = SkeletonKeys.keys(of: SpelledName("Tbilisi", language: .azerbaijani, kind: .place))
    #expect(stored == Set(asked))
    #expect(!stored.isEmpty)
  }
}
