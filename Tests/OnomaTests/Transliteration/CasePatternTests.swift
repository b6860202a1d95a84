import Testing

@testable import Onoma

@Suite struct CasePatternTests {
  @Test(arguments: [
    ("", CasePattern.lower), ("иван", .lower), ("Иван", .title), ("Щ", .title), ("ИВАН", .upper),
    ("O'NEIL", .upper), ("'Иван", .title),
    ("РФовец", .mixed([run(.capitals, to: 2), run(.small, to: 6)])),
    (
      "МакДон",
      .mixed([
        run(.oneCapital, to: 1), run(.small, to: 3), run(.oneCapital, to: 4), run(.small, to: 6),
      ])
    ),
  ])
  func capitalsAreRead(word: String, pattern: CasePattern) {
    #expect(CasePattern(of: Array(word.unicodeScalars)) == pattern)
  }

  private static func run(_ shape: CasePattern.Shape, to end: Int) -> CasePattern.Run {
    CasePattern.Run(shape: shape, end: end)
  }
}
