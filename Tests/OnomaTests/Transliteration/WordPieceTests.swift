import Testing

@testable import Onoma

@Suite struct WordPieceTests {
  @Test(arguments: [
    ("", [""]), ("Жан-Жак", ["Жан", "-", "Жак"]), ("О'Коннор' x", ["О'Коннор", "' ", "x"]),
    ("А.С.", ["А", ".", "С", "."]), ("е\u{308}ж 5", ["е\u{308}ж", " 5"]),
  ])
  func wordsArePartedByWhatIsNoLetter(text: String, parts: [String]) {
    let pieces = WordPiece.pieces(of: Array(text.unicodeScalars)).map { piece in
      switch piece {
      case .word(let scalars), .gap(let scalars): String(scalars)
      }
    }
    #expect(pieces == parts.filter { !$0.isEmpty })
  }
}
