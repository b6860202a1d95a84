import Testing

@testable import Onoma

@Suite struct GraphemeTableTests {
  private static let table = GraphemeTable(
    "c=k s=s sh=S h=h shch=SC ə=E", over: GraphemeTable("c=J q=q")
  )

  private func match(_ text: String, at index: Int = 0) -> [String]? {
    Self.table.match(text.unicodeScalars.map(\.value), at: index)?.readings.map {
      String(decoding: $0, as: UTF8.self)
    }
  }

  @Test(arguments: [("shchuka", "SC"), ("shah", "S"), ("sah", "s"), ("shc", "S"), ("ə", "E")])
  func theLongestGraphemeWins(text: String, reading: String) {
    #expect(match(text) == [reading])
  }

  @Test func entriesReplaceThoseOfTheBase() {
    #expect(match("c") == ["k"])
    #expect(match("q") == ["q"])
  }

  @Test func whatIsNotInTheTableHasNoReading() {
    #expect(match("x") == nil)
    #expect(match("\u{10FFFF}") == nil)
    #expect(match("ax", at: 1) == nil)
  }

  @Test(arguments: SpellingProfile.allCases)
  func readingsAreWrittenInPhones(profile: SpellingProfile) {
    let table = GraphemeTable.of(profile)
    for scalar in UInt32(0x21)..<0x1F00 {
      for reading in table.match([scalar], at: 0)?.readings ?? [] {
        #expect(reading.allSatisfy { EditCosts.alphabet.contains($0) }, "\(scalar)")
      }
    }
  }
}
