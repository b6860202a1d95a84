import Testing

@testable import Onoma

@Suite struct AzerbaijaniSofteningTests {
  @Test(arguments: [
    ("Sadıq", "Sadığ"), ("Kərkük", "Kərküy"), ("Krallıq", "Krallığ"), ("Minsk", nil),
    ("Bakı", nil), ("Bişkek", "Bişkey"), ("TTK", nil),
  ])
  func stemsForReading(stem: String, softened: String?) {
    #expect(AzerbaijaniSoftening.softenedStem(stem) == softened)
  }

  @Test(arguments: [
    ("Krallıq", true), ("Prokurorluq", true), ("Təhlükəsizlik", true), ("Məlik", false),
    ("Malik", false), ("Xalıq", false), ("Tofiq", false), ("Ağbulaq", true), ("Bişkek", false),
  ])
  func onlyCommonNounsAreWrittenSoftened(stem: String, isCommonNoun: Bool) {
    #expect(AzerbaijaniSoftening.isCommonNoun(stem) == isCommonNoun)
  }
}
