import Testing

@testable import Onoma

@Suite struct MatchFeaturesSpellingTests {
  private func features(
    _ name: String, _ tag: String, _ other: String, _ otherTag: String, _ kind: Kind? = .person
  ) -> MatchFeatures {
    MatchFeatures(
      NameMatch(
        SpelledName(name, language: Language(tag), kind: kind),
        SpelledName(other, language: Language(otherTag), kind: kind)), kind: kind)
  }

  struct Row: Sendable, CustomTestStringConvertible {
    let name: String
    let other: String
    let languages: (String, String)
    let kind: Kind?
    let vetoes: [Veto]
    var testDescription: String { "\(name), \(other)" }

    init(
      _ name: String, _ tag: String, _ other: String, _ otherTag: String, _ vetoes: [Veto] = [],
      kind: Kind? = .person
    ) {
      (self.name, self.other, languages) = (name, other, (tag, otherTag))
      (self.kind, self.vetoes) = (kind, vetoes)
    }
  }

  @Test(arguments: [
    Row("Əliyev", "az", "Алиева", "ru", [.sexContradiction]),
    Row("Əliyeva", "az", "Aliyev", "en", [.sexContradiction]),
    Row("Zelenski", "az", "Зеленская", "ru", [.sexContradiction]),
    Row("Зеленський", "uk", "Зеленская", "ru", [.sexContradiction]),
    Row("Tolstoy", "az", "Толстая", "ru", [.sexContradiction]),
    Row("Əliyev", "az", "Алиева", "ru", [.sexContradiction], kind: nil),
    Row("Puşkin", "az", "Пушкина", "ru", [], kind: .place),
    Row("Əliyeva", "az", "Алиева", "ru"),
    Row("Novruz Məmmədov", "az", "Новруз Мамедов", "ru"),
    Row("İ. Əliyev", "az", "Гейдар Алиев", "ru", [.initialContradiction]),
    Row("İ. Əliyev", "az", "Ильхам Алиев", "ru"),
    Row("C. Bayramov", "az", "Джейхун Байрамов", "ru"),
    Row("Kh. Guliyev", "en", "Xəlil Quliyev", "az"),
    Row("S. Lavrov", "en", "Мария Лаврова", "ru", [.initialContradiction, .sexContradiction]),
    Row(
      "İlham Heydər oğlu Əliyev", "az", "Ильхам Рашидович Алиев", "ru",
      [.patronymicContradiction]),
    Row("İlham Heydər oğlu Əliyev", "az", "Ильхам Гейдарович Алиев", "ru"),
    Row(
      "Sevinc Heydər qızı Aslan", "az", "Севиндж Гейдарович Аслан", "ru", [.sexContradiction]),
    Row("Rəşad Fərhad oğlu Sadıqov", "az", "Рашад Садыгов", "ru"),
    Row("II Nikolay", "az", "Николай III", "ru", [.numberContradiction]),
    Row("Şimal Axını 2", "az", "Şimal Axını 1", "az", [.numberContradiction], kind: .organization),
    Row("Şimal Axını 2", "az", "Şimal Axını", "az", [.numberContradiction], kind: .organization),
    Row("Formula 1", "az", "Формула 1", "ru", kind: .organization),
  ])
  func whatContradictsIsVetoed(_ row: Row) {
    let features = features(
      row.name, row.languages.0, row.other, row.languages.1, row.kind)
    #expect(Set(features.vetoes) == Set(row.vetoes))
  }

  @Test func vetoesAreTheSameBothWays() throws {
    for row in try Fixture.rows("confusions/sex.tsv") + Fixture.rows("confusions/kin.tsv") {
      let forth = features(row[0], row[2], row[1], row[3])
      let back = features(row[1], row[3], row[0], row[2])
      #expect(Set(forth.vetoes) == Set(back.vetoes), "\(row)")
    }
  }

  @Test func theSharesOfWhatIsLeftAreOfLetters() {
    let short = features("Putin", "az", "Vladimir Putin", "az")
    #expect(short[.queryLoss] == 0 && short[.bothLoss] == 0)
    #expect(abs(short[.candidateLoss] - 8.0 / 13) < 1e-9)
    #expect(short[.oneToken] == 1 && abs(short[.shortness] - 4.0 / 9) < 1e-9)
    let both = features("Elnur Putin", "az", "Vladimir Putin", "az")
    #expect(both[.queryLoss] == 0.5 && both[.bothLoss] == 0.5)
  }

  @Test func everyFeatureOfSpellingsIsFinite() throws {
    for row in try Fixture.rows("confusions/places.tsv") {
      let found = features(row[0], row[2], row[1], row[3], .place)
      #expect(found.named.allSatisfy { $0.value.isFinite && abs($0.value) <= 16 }, "\(row)")
      #expect(found[.bias] == 1 && found.kind == .place)
      #expect((0...1).contains(found[.queryLoss]) && (0...1).contains(found[.candidateLoss]))
    }
  }

  @Test func theOrderOfTokensCountsOutsidePersonsNames() {
    #expect(features("Port Səid", "az", "Саид Порт", "ru", .place)[.reordered] == 1)
    #expect(features("Nikol Paşinyan", "az", "Пашинян Никол", "ru")[.reordered] == 0)
  }

  @Test func alphabetsAreOneOrTwo() {
    #expect(features("Əliyev", "az", "Aliyev", "en")[.sameAlphabet] == 1)
    #expect(features("Əliyev", "az", "Алиев", "ru")[.sameAlphabet] == 0)
    #expect(features("Алієв", "uk", "Алиев", "ru")[.sameAlphabet] == 1)
  }
}

@Suite struct RomanNumeralTests {
  @Test(
    arguments: [
      ("II", 2), ("III", 3), ("IV", 4), ("VI", 6), ("IX", 9), ("XI", 11), ("XIV", 14),
      ("XVIII", 18),
      ("XXXIX", 39), ("I", nil), ("V", nil), ("X", nil), ("", nil), ("ii", nil), ("XL", nil),
      ("MMC", nil), ("Xi", nil), ("VİP", nil),
    ] as [(String, Int?)])
  func numeralsAreReadFromTwoLettersOn(text: String, value: Int?) {
    #expect(RomanNumeral.value(of: text) == value)
  }
}
