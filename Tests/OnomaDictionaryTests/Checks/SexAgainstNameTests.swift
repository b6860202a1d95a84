import OnomaDictionary
import Testing

@Suite struct SexAgainstNameTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var sex: String
    var az: String
    var ru: String
    var shown: [String]
    var testDescription: String { "\(az), \(ru), \(sex)" }
  }

  private static let cases: [Case] = [
    Case(sex: "m", az: "İlham Əliyev", ru: "Ильхам Алиев", shown: []),
    Case(sex: "f", az: "Mehriban Əliyeva", ru: "Мехрибан Алиева", shown: []),
    Case(sex: "f", az: "İlham Əliyev", ru: "Ильхам Алиев", shown: ["Əliyev", "Алиев"]),
    Case(sex: "m", az: "Mehriban Əliyeva", ru: "Мехрибан Алиева", shown: ["Əliyeva", "Алиева"]),
    Case(sex: "m", az: "Mariya Zaxarova", ru: "Мария Захарова", shown: ["Zaxarova", "Захарова"]),
    Case(sex: "f", az: "Andrey Belousov", ru: "Андрей Белоусов", shown: ["Belousov", "Белоусов"]),
    Case(
      sex: "f", az: "Anna Heydər oğlu Sadıq", ru: "Анна Ивановна Садыг", shown: ["Heydər oğlu"]),
    Case(sex: "m", az: "Dmitri Peskov", ru: "Ксения Ильинична Боровская", shown: ["Боровская"]),
    Case(sex: "f", az: "Marqarita Simonyan", ru: "Маргарита Симоньян", shown: []),
    Case(sex: "m", az: "Lev Bova", ru: "Лев Бова", shown: []),
    Case(sex: "m", az: "Roman Abramoviç", ru: "Роман Абрамович", shown: []),
    Case(sex: "f", az: "Elvira Abramoviç", ru: "Эльвира Абрамович", shown: []),
  ]

  @Test(arguments: cases) func endingsAgreeWithTheSex(_ item: Case) {
    let record = CheckedText.person(
      "Q1", az: item.az, ru: item.ru, en: "Alex Smith", more: "sex: \(item.sex)")
    let found = CheckedText.findings(SexAgainstName.self, in: [record])
    #expect(found.count == item.shown.count)
    for (text, shown) in zip(found, item.shown) {
      #expect(text.contains(" has '\(shown)', but the sex is '\(item.sex)' [sex-against-name]"))
    }
  }
}
