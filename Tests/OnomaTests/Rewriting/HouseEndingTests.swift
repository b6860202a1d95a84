import Testing

@testable import Onoma

@Suite struct HouseEndingTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let to: Language
    let stem: String
    let expected: String?
    var isUpper = false
    var testDescription: String { "\(text) → \(stem)" }
  }

  @Test(arguments: [
    Case(text: "O, Moskvada olub və gəlib.", to: .english, stem: "Moscow", expected: "Moscow-da"),
    Case(text: "O, Kiyevdən gəlib və gedib.", to: .english, stem: "Kyiv", expected: "Kyiv-dən"),
    Case(
      text: "O, Qaziz Abişevin fikridir.", to: .azerbaijani, stem: "Qaziz Abışov",
      expected: "Qaziz Abışovun"),
    Case(
      text: "BU, BAKIDA OLUB VƏ GƏLİB.", to: .azerbaijani, stem: "Bakı", expected: "BAKIDA",
      isUpper: true),
    Case(
      text: "Встреча с Рамзаном Кадыровым.", to: .russian, stem: "Рамзан Кадыров",
      expected: "Рамзаном Кадыровым"),
    Case(
      text: "Встреча с Рамзаном Кадыровым.", to: .english, stem: "Ramzan Kadyrov",
      expected: "Ramzan Kadyrov"),
    Case(
      text: "Встреча с Рамзаном Кадыровым.", to: .russian, stem: "Рамзан Кадыров",
      expected: "РАМЗАНОМ КАДЫРОВЫМ", isUpper: true),
    Case(
      text: "It was Kiev’s mayor who said that.", to: .english, stem: "Kyiv", expected: "Kyiv’s"),
    Case(text: "O, Bakı üçün gəlib və gedib.", to: .english, stem: "Baku", expected: "Baku"),
  ])
  func endingFollowsTheStem(_ given: Case) throws {
    let fixture = try HouseFixture(given.text)
    let ending = HouseEnding(target: given.to, bytes: fixture.bytes, isUpper: given.isUpper)
    let written = ending.written(given.stem, fixture.mention, fixture.entity)
    #expect(written?.name == given.expected)
    #expect(written?.separateEnding == nil)
  }

  @Test func theEndingBehindAQuotationMarkIsSeparate() throws {
    let lexicon = try Lexicon(compiling: [
      Entity(
        id: #require(EntityID("x-neftci")), kind: .organization,
        names: [
          EntityName(form: "Neftçi", language: .azerbaijani, status: .preferred),
          EntityName(form: "Neftyanik", language: .azerbaijani, status: .avoided),
        ])
    ])
    let text = Array("Bu, “Neftyanik”in oyunudur və belədir.".utf8)
    let out = try Normalizer(lexicon, to: .azerbaijani).normalized(text)
    #expect(String(decoding: out, as: UTF8.self) == "Bu, “Neftçi”nin oyunudur və belədir.")
  }
}
