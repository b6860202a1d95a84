import Testing

@testable import Onoma

@Suite struct FormComparisonTests {
  private static func comparison(
    _ left: String, _ right: String, _ kind: Kind = .person
  ) -> FormComparison {
    FormComparison(
      EntityName(form: left, language: .azerbaijani, status: .preferred),
      EntityName(form: right, language: .russian, status: .preferred), kind: kind)
  }

  @Test func spellingsAreNearAndOthersAreFar() {
    #expect(Self.comparison("İlham Əliyev", "Ильхам Алиев").cost < 0.3)
    #expect(Self.comparison("İlham Əliyev", "Сергей Лавров").cost > 1)
    #expect(Self.comparison("Laçın", "Кельбаджар", .place).cost > 1)
  }

  @Test func wordsAndPatronymicsAreCompared() {
    #expect(Self.comparison("Əliyev", "Ильхам Алиев").numbersOfWordsDiffer)
    let rauf = "Rauf Heydər oğlu Abbasov"
    #expect(Self.comparison(rauf, "Рауф Мамедович Аббасов").fathersDiffer)
    #expect(!Self.comparison(rauf, "Рауф Гейдарович Аббасов").fathersDiffer)
    #expect(Self.comparison(rauf, "Рауф Гейдаровна Аббасова").childrenDiffer)
    #expect(!Self.comparison("Heydər Əlirza oğlu Əliyev", "Гейдар Алиевич Алиев").fathersDiffer)
    #expect(!Self.comparison("Rauf Abbasov", "Рауф Аббасов").fathersDiffer)
  }
}
