import Testing

@testable import Onoma

@Suite struct LegalFormTests {
  private func tokens(_ name: String, _ kind: Kind?) -> [String] {
    SpelledName(name, language: nil, kind: kind).tokens.map(\.text)
  }

  @Test(arguments: [
    ("«AzərGold» QSC", ["AzərGold"]), ("Kapital Bank ASC", ["Kapital", "Bank"]),
    ("Veysəloğlu MMC", ["Veysəloğlu"]), ("ООО «Лукойл-Нефтехим»", ["Лукойл", "Нефтехим"]),
    ("ПАО Газпром", ["Газпром"]), ("ТОО КазМунайГаз", ["КазМунайГаз"]), ("АО КТЖ", ["КТЖ"]),
    ("Apple Inc.", ["Apple"]), ("BP plc", ["BP"]), ("Siemens AG", ["Siemens"]),
    ("Robert Bosch GmbH", ["Robert", "Bosch"]), ("The Boeing Company", ["Boeing"]),
    ("Turkcell AŞ", ["Turkcell"]), ("SOCAR Trading SA", ["SOCAR", "Trading"]),
    ("MMC", ["MMC"]), ("Ltd", ["Ltd"]), ("ООО МТС", ["МТС"]),
  ])
  func organizationsLoseTheirLegalForms(name: String, expected: [String]) {
    #expect(tokens(name, .organization) == expected)
  }

  @Test(arguments: [
    ("Kapital Bank ASC", ["Kapital", "Bank"]), ("ПАО Газпром", ["Газпром"]),
    ("Ag Marcus", ["Ag", "Marcus"]), ("Co Bayden", ["Co", "Bayden"]),
    ("As Sadıqov", ["As", "Sadıqov"]), ("Группа Кино", ["Группа", "Кино"]),
  ])
  func aNameOfUnknownKindLosesOnlyWhatIsNothingElse(name: String, expected: [String]) {
    #expect(tokens(name, nil) == expected)
  }

  @Test(arguments: [Kind.person, .place])
  func personsAndPlacesKeepAllTokens(kind: Kind) {
    for name in ["Ltd Əliyev", "Co Bayden", "San ASC", "Ag Dağ"] {
      #expect(tokens(name, kind).count == 2, "\(name)")
    }
  }

  @Test(arguments: [
    ("SOCAR MMC", "SOCAR"), ("AzərGold QSC", "ЗАО AzerGold"), ("Azərsu ASC", "ОАО «Азерсу»"),
  ])
  func aLegalFormIsNoDifference(name: String, other: String) {
    let comparison = SpellingComparison.comparing(name, with: other, kind: .organization)
    #expect(comparison.verdict != .different, "\(comparison)")
  }
}
