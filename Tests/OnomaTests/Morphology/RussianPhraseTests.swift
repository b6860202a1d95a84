import Testing

@testable import Onoma

@Suite struct RussianPhraseTests {
  @Test func wholeNamesAreDeclined() throws {
    let rows = try Fixture.rows("inflection/russian-phrases.tsv")
    #expect(rows.count > 100)
    for row in rows {
      let kind = try #require(Kind(name: row[1]))
      let halves = row[3].split(separator: "/").map(String.init)
      let parts = halves.count == 2 ? NameParts(given: halves[0], family: halves[1]) : nil
      let forms = RussianPhrase.paradigm(
        of: row[0], kind: kind, sex: Sex(letter: row[2]), parts: parts,
        grammar: NameGrammar(name: row[4]) ?? .regular)
      #expect(RussianForms.cases.compactMap { forms[$0].first } == [row[0]] + row[5...])
    }
  }

  @Test(arguments: [
    ("Джейхун Байрамов", true), ("Сахиба Гафарова", true), ("Саша Меркель", false),
    ("Меркель", false), ("Владимир Владимирович", true),
  ])
  func aGuessedSexIsNotCertain(name: String, isCertain: Bool) {
    #expect(RussianPhrase.paradigm(of: name, kind: .person).isCertain == isCertain)
  }

  @Test func aLoneSurnameOfUnknownSexIsReadAsEither() {
    let forms = RussianPhrase.paradigm(of: "Меркель", kind: .person)
    #expect(forms[.genitive] == ["Меркеля", "Меркель"])
  }

  @Test(arguments: [
    ("Баллары", NameGrammar.plural, Ending.locative, "Балларах"),
    ("Баку", .regular, .locative, "Баку"), ("Ухань", .feminine, .genitive, "Ухани"),
    ("Москва", .indeclinable, .genitive, "Москва"),
  ])
  func grammarNotesOverrideTheEnding(
    name: String, grammar: NameGrammar, ending: Ending, form: String
  ) {
    let forms = RussianPhrase.paradigm(of: name, kind: .place, grammar: grammar)
    #expect(forms[ending].first == form)
  }

  @Test func formsComeNominativeFirst() {
    let forms = RussianPhrase.forms(of: "Внуково", kind: .place)
    #expect(forms.first?.ending == nil && forms.first?.form == "Внуково")
    #expect(forms.filter { $0.ending == .genitive }.map(\.form) == ["Внукова", "Внуково"])
  }

  @Test(arguments: ["", " ", "-", "а", "Й", "И", "ь", "--", "«", "и и и", "Ян -", "ая ая"])
  func oddInputIsReturnedInAllCases(name: String) {
    for kind in Kind.allCases {
      #expect(RussianPhrase.paradigm(of: name, kind: kind)[nil].first == name)
    }
  }
}
