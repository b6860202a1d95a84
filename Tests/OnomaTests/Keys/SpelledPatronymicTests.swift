import Testing

@testable import Onoma

@Suite struct SpelledPatronymicTests {
  private func patronymic(_ name: String) throws -> SpelledPatronymic {
    try #require(SpelledName(name, language: nil).patronymic, "\(name)")
  }

  @Test(arguments: [
    ("İlham Heydər oğlu Əliyev", "Ильхам Гейдарович Алиев"),
    ("İlham Heydər oğlu Əliyev", "Ilham Heydar oglu Aliyev"),
    ("Əliyev İlham Mustafa oğlu", "Алиев Ильхам Мустафаевич"),
    ("Sevinc İlya qızı Rzayeva", "Севиндж Ильинична Рзаева"),
    ("Vladimir Vladimirovich Putin", "Владимир Владимирович Путин"),
    ("Dmitri Anatolyeviç Medvedev", "Дмитрий Анатольевич Медведев"),
    ("Путин В. В.", "Владимир Владимирович Путин"),
  ])
  func oneFatherInTwoSpellingsAgrees(name: String, other: String) throws {
    #expect(try patronymic(name).agrees(with: patronymic(other)))
    #expect(try patronymic(other).agrees(with: patronymic(name)))
  }

  @Test(arguments: [
    ("İlham Heydər oğlu Əliyev", "Ильхам Рашидович Алиев"),
    ("Rauf Əli oğlu Rzayev", "Рауф Вели оглы Рзаев"),
    ("Путин В. В.", "Владимир Дмитриевич Путин"),
  ])
  func differentFathersDisagree(name: String, other: String) throws {
    #expect(try !patronymic(name).agrees(with: patronymic(other)))
  }

  @Test(arguments: [
    ("İlham Heydər oğlu Əliyev", Sex.masculine), ("Мехрибан Ариф гызы Алиева", .feminine),
    ("Валентина Ивановна Матвиенко", .feminine), ("Пётр Ильич Чайковский", .masculine),
    ("Aygün Samir qızı Bağırova", .feminine), ("Dinara Nursultanqyzy Nazarbayeva", .feminine),
  ])
  func patronymicsShowTheSex(name: String, sex: Sex) throws {
    #expect(try patronymic(name).sex == sex)
  }
}
