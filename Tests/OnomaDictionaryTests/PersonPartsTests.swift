import Onoma
import OnomaDictionary
import Testing

@Suite struct PersonPartsTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var form: String
    var given: String?
    var patronymic: String?
    var family: String?
    var testDescription: String { form }
  }

  private static let usual: [Case] = [
    Case(form: "Владимир Путин", given: "Владимир", family: "Путин"),
    Case(
      form: "Владимир Владимирович Путин", given: "Владимир", patronymic: "Владимирович",
      family: "Путин"),
    Case(
      form: "Путин Владимир Владимирович", given: "Владимир", patronymic: "Владимирович",
      family: "Путин"),
    Case(form: "Роман Абрамович", given: "Роман", family: "Абрамович"),
    Case(
      form: "Роман Аркадьевич Абрамович", given: "Роман", patronymic: "Аркадьевич",
      family: "Абрамович"),
    Case(
      form: "Владимир Ильич Ульянов", given: "Владимир", patronymic: "Ильич", family: "Ульянов"),
    Case(
      form: "Татьяна Никитична Толстая", given: "Татьяна", patronymic: "Никитична",
      family: "Толстая"),
    Case(
      form: "İlham Heydər oğlu Əliyev", given: "İlham", patronymic: "Heydər oğlu",
      family: "Əliyev"),
    Case(
      form: "Əliyeva Mehriban Arif qızı", given: "Mehriban", patronymic: "Arif qızı",
      family: "Əliyeva"),
    Case(
      form: "Ильхам Гейдар оглы Алиев", given: "Ильхам", patronymic: "Гейдар оглы",
      family: "Алиев"),
    Case(
      form: "Vladimir Vladimiroviç Putin", given: "Vladimir", patronymic: "Vladimiroviç",
      family: "Putin"),
    Case(
      form: "Касым-Жомарт Кемелевич Токаев", given: "Касым-Жомарт", patronymic: "Кемелевич",
      family: "Токаев"),
    Case(form: "Donald John Trump", given: "Donald John", family: "Trump"),
    Case(form: "Donald Trump Jr.", given: "Donald", family: "Trump"),
    Case(form: "Corc Buş kiçik", given: "Corc", family: "Buş"),
    Case(form: "Александр Дюма Младший", given: "Александр", family: "Дюма"),
    Case(form: "Карл III", given: "Карл"),
    Case(form: "III Çarlz", given: "Çarlz"),
    Case(form: "Сократ"),
  ]

  @Test(arguments: usual) func theUsualOrderIsGivenPatronymicFamily(_ item: Case) throws {
    let names = try names(preferred: item.form)
    let parts = names[1].parts
    let expected = NameParts(
      given: item.given, patronymic: item.patronymic, family: item.family)
    #expect(parts == (item.form == "Сократ" ? nil : expected))
  }

  @Test func writtenPartsHoldForTheOtherFormsOfTheirLanguage() throws {
    let names = try names(
      preferred: "Си Цзиньпин",
      more: "aliases: {ru: [Си Цзинпин, Цзиньпин Си, Си]}\n"
        + "parts: {ru: {family: Си, given: Цзиньпин}}")
    let russian = names.filter { $0.language == .russian }
    #expect(russian.map { $0.parts?.family } == ["Си", "Си", "Си", "Си"])
    #expect(russian.map { $0.parts?.given } == ["Цзиньпин", "Цзинпин", "Цзиньпин", nil])
  }

  @Test func familyNamesOfSeveralWordsHoldForSpellings() throws {
    let names = try names(
      preferred: "Урсула фон дер Ляйен",
      more: "aliases: {ru: [Урсула фон дер Лейен]}\n"
        + "parts: {ru: {given: Урсула, family: фон дер Ляйен}}")
    let russian = names.filter { $0.language == .russian }
    #expect(russian.map { $0.parts?.family } == ["фон дер Ляйен", "фон дер Лейен"])
  }

  private func names(preferred: String, more: String = "note: x") throws -> [EntityName] {
    let text = """
      id: x-test
      kind: person
      names: {az: A B, ru: \(preferred), en: A B}
      \(more)
      sources: [hand]
      """
    let answer = RecordReader.read(Array(text.utf8), file: "person.yaml")
    #expect(answer.problems.map(\.description) == [])
    return try #require(answer.records.first).entity.names
  }
}
