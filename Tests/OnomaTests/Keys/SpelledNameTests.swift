import Testing

@testable import Onoma

@Suite struct SpelledNameTests {
  private static let persons: [(String, String, [String], String?)] = [
    ("İlham Heydər oğlu Əliyev", "az", ["İlham", "Əliyev"], "Heydər"),
    ("Abbasov Aydın Abbas oğlu", "az", ["Abbasov", "Aydın"], "Abbas"),
    ("Мехрибан Ариф гызы Алиева", "ru", ["Мехрибан", "Алиева"], "Ариф"),
    ("Путин Владимир Владимирович", "ru", ["Путин", "Владимир"], "Владимирович"),
    ("Валентина Ивановна Матвиенко", "ru", ["Валентина", "Матвиенко"], "Ивановна"),
    ("Нұрсұлтан Әбішұлы Назарбаев", "kk", ["Нұрсұлтан", "Назарбаев"], "Әбішұлы"),
    ("Слободан Милошевич", "ru", ["Слободан", "Милошевич"], nil),
    ("Павел Павлович Лукашевич", "ru", ["Павел", "Лукашевич"], "Павлович"),
    ("Mevlüt Çavuşoğlu", "tr", ["Mevlüt", "Çavuşoğlu"], nil),
    ("Əli oğlu", "az", ["Əli", "oğlu"], nil),
    ("M.Ə.Rəsulzadə", "az", ["M", "Rəsulzadə"], "Ə"),
    ("George W. Bush", "en", ["George", "Bush"], "W"),
    ("Dzh. Guliyev", "en", ["Dzh", "Guliyev"], nil),
  ]

  @Test(arguments: persons)
  func patronymicsStandApart(name: String, tag: String, tokens: [String], father: String?) {
    let spelled = SpelledName(name, language: Language(tag))
    #expect(spelled.tokens.map(\.text) == tokens)
    #expect(spelled.patronymic?.father.text == father)
  }

  @Test func onlyPersonsHavePatronymics() {
    let name = SpelledName("Heydər oğlu küçəsi", language: .azerbaijani, kind: .place)
    #expect(name.tokens.count == 3 && name.patronymic == nil)
  }

  @Test(arguments: [
    ("Kh.", "en", true), ("Дж.", "az", true), ("Ş", "az", true), ("St.", "en", false),
    ("Ян", "ru", false), ("Kh", "en", false), ("7", "en", false),
  ])
  func initialsAreOneLetterOrAGroupWithADot(token: String, tag: String, isInitial: Bool) {
    let name = SpelledName("\(token) Rza", language: Language(tag))
    #expect(name.tokens.first?.isInitial == isInitial)
  }

  @Test(arguments: [
    ("Bakı", "Баку"), ("Kasımjomart", "Касым-Жомарт"), ("Cavid", "Джавид"), ("Xocalı", "Khojaly"),
    ("Sankt-Peterburq", "Санкт-Петербург"), ("İ. Əliyev", "Aliyev"),
  ])
  func spellingsOfOneNameShareANameKey(name: String, other: String) {
    let keys = SpelledName(name, language: .azerbaijani).nameKeys
    #expect(SpelledName(other, language: nil).nameKeys.contains { keys.contains($0) })
  }
}
