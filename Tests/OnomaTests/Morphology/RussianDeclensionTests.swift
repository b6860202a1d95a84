import Testing

@testable import Onoma

@Suite struct RussianDeclensionTests {
  @Test func theWordTableIsDeclined() throws {
    let rows = try Fixture.rows("inflection/russian-words.tsv")
    #expect(rows.count == 40)
    for row in rows {
      let part = try #require(RussianDeclensionTests.part(row[1]))
      let forms = RussianDeclension.forms(of: row[0], sex: Sex(letter: row[2]), part: part)
      #expect(RussianForms.cases.compactMap { forms[$0].first } == [row[0]] + row[3...])
    }
  }

  @Test func theVectorsInSmallLettersAreDeclined() throws {
    let rows = try Fixture.rows("inflection/russian.tsv")
    #expect(rows.count == 132)
    let cases: [String: Ending?] = [
      "nom": nil, "gen": .genitive, "dat": .dative, "acc": .accusative, "ins": .instrumental,
      "loc": .locative,
    ]
    for row in rows {
      let part = try #require(RussianDeclensionTests.part(row[2]))
      let ending = try #require(cases[row[3]])
      let sex = part == .place ? nil : Sex(letter: row[1])
      let forms = RussianDeclension.forms(of: row[0], sex: sex, part: part)
      #expect(forms[ending].first == row[4], "\(row)")
    }
  }

  @Test(arguments: [
    (
      "Кравец", RussianPart.family, Optional(Sex.masculine), Ending.genitive, ["Кравца", "Кравеца"]
    ),
    ("Айсель", .given, .feminine, .genitive, ["Айсель", "Айсели"]),
    ("Дарвин", .family, .masculine, .instrumental, ["Дарвином", "Дарвиным"]),
    ("Внуково", .place, nil, .locative, ["Внукове", "Внуково"]),
    ("Крым", .place, nil, .locative, ["Крыму", "Крыме"]),
    ("МИД", .organization, nil, .genitive, ["МИД", "МИДа"]),
    ("ООН", .organization, nil, .genitive, ["ООН"]),
    ("Дитрих", .family, .masculine, .genitive, ["Дитриха"]),
    ("Долгих", .family, .masculine, .genitive, ["Долгих"]),
    ("Анна-Мария", .given, .feminine, .accusative, ["Анну-Марию"]),
    ("Гарсиа", .family, .masculine, .genitive, ["Гарсиа"]),
    ("Trump", .family, .masculine, .genitive, ["Trump"]),
  ])
  func casesWithSeveralForms(
    word: String, part: RussianPart, sex: Sex?, ending: Ending, forms: [String]
  ) {
    #expect(RussianDeclension.forms(of: word, sex: sex, part: part)[ending] == forms)
  }

  @Test(arguments: [
    ("Алиев", ["Алиевы", "Алиевых", "Алиевым", "Алиевых", "Алиевыми", "Алиевых"]),
    ("Алиева", ["Алиевы", "Алиевых", "Алиевым", "Алиевых", "Алиевыми", "Алиевых"]),
    (
      "Зеленский",
      ["Зеленские", "Зеленских", "Зеленским", "Зеленских", "Зеленскими", "Зеленских"]
    ),
    ("Шевченко", nil),
  ])
  func surnamesOfCouples(surname: String, forms: [String]?) {
    let plural = RussianDeclension.familyPlural(of: surname)
    #expect(plural.map { plural in RussianForms.cases.compactMap { plural[$0].first } } == forms)
  }

  static func part(_ name: String) -> RussianPart? {
    switch name {
    case "given", "first": .given
    case "patronymic": .patronymic
    case "family", "last": .family
    case "place", "geo": .place
    default: nil
    }
  }
}
