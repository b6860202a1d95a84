import Testing

@testable import Onoma

@Suite struct CasePatternTests {
  @Test(arguments: [
    ("", CasePattern.lower), ("иван", .lower), ("Иван", .title), ("Щ", .title), ("ИВАН", .upper),
    ("O'NEIL", .upper), ("'Иван", .title),
    ("МакДон", .mixed([.init(shape: .oneCapital, end: 1), .init(shape: .small, end: 3),
      .init(shape: .oneCapital, end: 4), .init(shape: .small, end: 6)])),
    ("РФовец", .mixed([.init(shape: .capitals, end: 2), .init(shape: .small, end: 6)])),
  ])
  func capitalsAreRead(word: String, pattern: CasePattern) {
    #expect(CasePattern(of: Array(word.unicodeScalars)) == pattern)
  }
}
