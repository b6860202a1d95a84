import Testing

@testable import Onoma

@Suite struct HouseStemTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let to: Language
    let expected: String
    var index = 0
    var testDescription: String { "\(text) → \(to)" }
  }

  @Test(arguments: [
    Case(text: "O, Qaziz Abişevin fikridir.", to: .azerbaijani, expected: "Qaziz Abışov"),
    Case(text: "Встреча с Рамзаном Кадыровым.", to: .english, expected: "Ramzan Kadyrov"),
    Case(
      text: "Vladimir Putin dedi. Putinin sözü budur.", to: .russian, expected: "Путин", index: 1),
    Case(text: "Vladimir Putin dedi, V.Putin gəldi.", to: .russian, expected: "В.Путин", index: 1),
    Case(text: "Vladimir Putin dedi, V.Putin gəldi.", to: .english, expected: "V.Putin", index: 1),
    Case(text: "Xəbər Putin Vladimirdən gəlib.", to: .russian, expected: "Путин Владимир"),
    Case(text: "Bu, BMT-nin sözüdür və belədir.", to: .russian, expected: "ООН"),
    Case(text: "Это сказали в ООН и в городе.", to: .english, expected: "UN"),
    Case(text: "The war was in Kiev and it is over.", to: .english, expected: "Kyiv"),
    Case(text: "The war was in Kiev and it is over.", to: .azerbaijani, expected: "Kiyev"),
  ])
  func stemIsAsLongAsTheMention(_ given: Case) throws {
    let fixture = try HouseFixture(given.text, at: given.index)
    let stem = HouseStem(target: given.to).stem(for: fixture.mention, of: fixture.entity)
    #expect(stem == given.expected)
  }

  @Test func noFormInTheLanguageIsNoStem() throws {
    let fixture = try HouseFixture("O, Bakıda olub və gəlib.")
    var entity = fixture.entity
    entity.names.removeAll { $0.language == .english }
    #expect(HouseStem(target: .english).stem(for: fixture.mention, of: entity) == nil)
  }
}
