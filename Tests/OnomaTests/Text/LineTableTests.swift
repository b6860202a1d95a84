import Testing

@testable import Onoma

@Suite struct LineTableTests {
  private let text = "Bakı\r\nçay 😀 Кура\rson\n\nə"

  @Test(arguments: [
    (0, TextUnit.utf8, 0, 0), (5, .utf8, 0, 5), (5, .scalars, 0, 4), (7, .utf16, 1, 0),
    (12, .utf16, 1, 4), (16, .utf16, 1, 6), (16, .scalars, 1, 5), (16, .utf8, 1, 9),
    (14, .utf16, 1, 4), (26, .utf16, 2, 0), (30, .scalars, 3, 0), (33, .utf16, 4, 1),
    (99, .utf8, 4, 2), (-3, .utf8, 0, 0),
  ])
  func offsetsStandAt(offset: Int, unit: TextUnit, line: Int, column: Int) {
    let found = LineTable(Array(text.utf8)).position(at: offset, in: unit)
    #expect(found == TextPosition(line: line, column: column))
  }

  @Test func columnsBeyondTheLineCountAsItsEnd() {
    let table = LineTable(Array(text.utf8))
    #expect(table.byteOffset(of: TextPosition(line: 0, column: 99), in: .utf16) == 5)
    #expect(table.byteOffset(of: TextPosition(line: 5, column: 0), in: .utf16) == nil)
    #expect(table.range(ofLine: 1) == 7..<26)
    #expect(table.lineCount == 5)
  }

  @Test(arguments: TextUnit.allCases)
  func longLinesRoundTrip(unit: TextUnit) {
    let bytes = Array(String(repeating: "Əliyev 😀 Путин\u{301} a", count: 700).utf8)
    let table = LineTable(bytes)
    let starts = bytes.indices.filter { bytes[$0] & 0xC0 != 0x80 }
    for offset in starts {
      let position = table.position(at: offset, in: unit)
      #expect(position.line == 0)
      #expect(table.byteOffset(of: position, in: unit) == offset)
    }
    #expect(
      table.offsets(atSorted: starts, in: unit) == starts.map { table.offset(at: $0, in: unit) })
  }

  // Against Swift's own views of the text, ill-formed bytes included.
  @Test func unitsAreThoseOfSwiftStrings() {
    var random = SeededRandom(seed: 41)
    for round in 0..<300 {
      let bytes = random.bytes(count: round * 11)
      let whole = String(decoding: bytes, as: UTF8.self)
      let table = LineTable(bytes)
      #expect(table.offset(at: bytes.count, in: .utf16) == whole.utf16.count, "round \(round)")
      #expect(table.offset(at: bytes.count, in: .scalars) == whole.unicodeScalars.count)
      let lines = whole.split(omittingEmptySubsequences: false) {
        $0 == "\n" || $0 == "\r" || $0 == "\r\n"
      }
      #expect(table.lineCount == lines.count, "round \(round)")
    }
  }

  @Test func anEmptyTextHasOneLine() {
    let table = LineTable([])
    #expect(table.lineCount == 1)
    #expect(table.position(at: 0, in: .utf16) == TextPosition(line: 0, column: 0))
    #expect(table.byteOffset(of: TextPosition(line: 0, column: 4), in: .utf8) == 0)
  }

  // Counted the slow way, on bytes of which many are no text.
  @Test func positionsAgreeWithCountingFromTheStart() {
    var random = SeededRandom(seed: 19)
    for round in 0..<60 {
      let bytes = random.bytes(count: round)
      let table = LineTable(bytes)
      var place = TextPosition(line: 0, column: 0)
      var offset = 0
      while offset < bytes.count {
        #expect(table.position(at: offset, in: .scalars) == place, "\(offset) in \(bytes)")
        let isPair = bytes[offset...].starts(with: [0x0D, 0x0A])
        let isLineEnd = bytes[offset] == 0x0A || (bytes[offset] == 0x0D && !isPair)
        place =
          isLineEnd
          ? TextPosition(line: place.line + 1, column: 0)
          : TextPosition(line: place.line, column: place.column + 1)
        offset += UTF8Reader.scalar(at: offset, in: bytes.span).byteCount
      }
      #expect(table.position(at: bytes.count, in: .scalars) == place)
    }
  }
}
