import Testing

@testable import Onoma

@Suite struct VisibleSpellingTests {
  @Test(arguments: [
    ("case with dotted I", "İLHAM ƏLİYEV", "İlham Əliyev"),
    ("spaces", "Bin\u{A0}Salman", "Bin Salman"),
    ("apostrophes", "N’Golo", "N'Golo"), ("soft hyphen", "Ağa\u{AD}mirzəyev", "Ağamirzəyev"),
    ("no-break hyphen", "Kasım\u{2011}Jomart", "Kasım-Jomart"), ("line break", "A\r\nB", "A B"),
    ("composition", "Йошкар-Ола", "И\u{306}ошкар-Ола"),
  ])
  func theTextsOwnAffairIsNoDifference(name: String, left: String, right: String) {
    let azerbaijani = Language.azerbaijani
    #expect(VisibleSpelling(left, in: azerbaijani) == VisibleSpelling(right, in: azerbaijani))
  }

  @Test func lettersAreADifference() {
    #expect(VisibleSpelling("Kiev", in: .english) != VisibleSpelling("Kyiv", in: .english))
    #expect(
      VisibleSpelling("ILHAM", in: .azerbaijani) != VisibleSpelling("İlham", in: .azerbaijani))
  }
}
