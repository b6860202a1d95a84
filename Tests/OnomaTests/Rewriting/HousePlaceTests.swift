import Testing

@testable import Onoma

@Suite struct HousePlaceTests {
  private func place(_ text: String, _ name: String) throws -> HousePlace {
    let bytes = Array(text.utf8)
    return HousePlace(bytes: bytes, range: try #require(bytes.firstRange(of: Array(name.utf8))))
  }

  @Test func aFullStopIsNotDoubled() throws {
    let before = try place("Donald Trump Jr. came.", "Donald Trump Jr")
    #expect(before.withoutDoubledStop("Donald Trump Jr.") == "Donald Trump Jr")
    let inside = try place("Donald Trump Jr came.", "Donald Trump Jr")
    #expect(inside.withoutDoubledStop("Donald Trump Jr.") == "Donald Trump Jr.")
  }

  @Test(arguments: [
    ("behind", "Robert Kennedi kiçik gəldi.", "Robert Kennedi", "Robert Kennedi kiçik", true),
    ("before", "Bu, kiçik Robert Kennedi idi.", "Robert Kennedi", "kiçik Robert Kennedi", true),
    ("at the end", "Bu, Robert Kennedi", "Robert Kennedi", "Robert Kennedi kiçik", false),
    ("of the name itself", "Baden Baden", "Baden", "Baden-Baden", false),
    ("shorter", "Kiyev şəhəri şəhəri", "Kiyev şəhəri", "Kiyev", false),
  ])
  func wordsAreNotRepeated(
    name: String, text: String, written: String, house: String, expected: Bool
  ) throws {
    #expect(try place(text, written).repeats(house, insteadOf: written) == expected)
  }
}
