import Testing

@testable import Onoma

@Suite struct TokenDistanceTests {
  private func distance(_ left: String, _ right: String) -> TokenDistance {
    TokenDistance(
      SpelledToken(left, profile: .azerbaijani), SpelledToken(right, profile: .cyrillic))
  }

  @Test(arguments: [
    ("Cavid", "Джавид", 0), ("Hüseynov", "Гусейнов", 15), ("Musabəyov", "Мусабеков", 0),
    ("Vəliyev", "Алиев", 515),
  ])
  func theClosestReadingsCount(left: String, right: String, cost: Int) {
    #expect(distance(left, right).cost == cost)
  }

  @Test(arguments: [
    ("Lətif", "Лятифа", true), ("Samir", "Самира", true), ("Salyan", "Сальяны", true),
    ("Dmitri", "Дмитрий", false), ("Andrey", "Андрей", false), ("Rəşid", "Рашад", false),
  ])
  func finalsDifferBetweenVowelAndConsonant(left: String, right: String, differ: Bool) {
    #expect(distance(left, right).finalsDiffer == differ)
    #expect(!differ || !distance(left, right).isAcceptable)
  }

  @Test func nothingForbiddenIsAcceptableAtAnyLength() {
    let name = String(repeating: "manat", count: 12)
    let far = distance(name + "r", String(repeating: "манат", count: 12) + "л")
    #expect(far.perPhone < 0.15 && !far.isAcceptable)
  }

  @Test(arguments: [
    ("Əliyev", "Алиева", true), ("Zelenski", "Зеленская", true), ("Tolstoy", "Толстая", true),
    ("Putin", "Путина", true), ("Əliyev", "Алиев", false), ("Əliyeva", "Алиева", false),
  ])
  func familyEndingsTellTheSexes(left: String, right: String, differ: Bool) {
    #expect(distance(left, right).sexesDiffer == differ)
  }
}
