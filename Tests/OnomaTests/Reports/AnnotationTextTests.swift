import Testing

@testable import Onoma

@Suite struct AnnotationTextTests {
  private func report(_ bytes: [UInt8], _ marks: AnnotationText.Marks = .brackets) throws -> String
  {
    let fixture = try ReportFixture(bytes)
    return try AnnotationText(marks: marks)
      .report(fixture.annotation, of: fixture.bytes, lexicon: fixture.lexicon)
  }

  @Test func namesAreMarkedAndListed() throws {
    let report = try report(Array("O, Bakıda və Qubada olub, Bakıda.".utf8))
    let lines = report.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    #expect(lines[0] == "O, [Bakıda](Q9248) və [Qubada](?) olub, [Bakıda](Q9248).")
    #expect(lines[2] == "entity  kind   az    ru    en    in the text")
    #expect(lines[3] == "Q9248   place  Bakı  Баку  Baku  Bakıda ×2")
    #expect(lines[5...6] == ["ambiguous", "  Qubada: Quba (x-quba-az), Quba (x-quba-cu)"])
  }

  @Test func aTextWithoutNamesHasNoTable() throws {
    #expect(try report(Array("bu gün".utf8)) == "bu gün\n")
    #expect(try report([]) == "\n")
  }

  @Test func colorsEndBehindEachName() throws {
    let report = try report(Array("Bakıda olub".utf8), .colors)
    #expect(report.hasPrefix("\u{1B}[1;32mBakıda\u{1B}[0m olub\n"))
  }

  @Test func controlCharactersOfTheTextAreShown() throws {
    let report = try report(Array("Bakı\u{1B}[31m\u{07}\u{9B}x\r\n\ty".utf8) + [0xFF])
    #expect(
      !report.unicodeScalars.contains { $0.value == 0x1B || $0.value == 7 || $0.value == 0x9B })
    #expect(report.contains("\\x{1b}[31m\\x{7}\\x{9b}x"))
    #expect(report.contains("\n\ty\u{FFFD}"))
  }

  @Test func columnsAreAsWideAsTheirWidestCell() {
    #expect(TextTable([["a", "bb"], ["ccc", "d"], ["e"]]).text == "a    bb\nccc  d\ne\n")
    #expect(TextTable([]).text == "")
  }
}
