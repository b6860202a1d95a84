import Testing

@testable import Onoma

@Suite struct EditTests {
  private func edit(_ range: Range<Int>, _ replacement: String) throws -> Edit {
    Edit(range: range, replacement: replacement, entity: try #require(EntityID("Q1")))
  }

  @Test func bytesOutsideAreKept() throws {
    let text: [UInt8] = [0xFF] + Array("Kiev, Odessa".utf8) + [0x80]
    let edits = [try edit(1..<5, "Kyiv"), try edit(7..<13, "Odesa")]
    #expect(Edit.applying(edits, to: text) == [0xFF] + Array("Kyiv, Odesa".utf8) + [0x80])
  }

  @Test func noEditsChangeNothing() {
    #expect(Edit.applying([], to: [0x41, 0xC9]) == [0x41, 0xC9])
  }

  @Test func overlappingEditsGiveWayToTheFirst() throws {
    let edits = [
      try edit(8..<9, "c"), try edit(3..<6, "b"), try edit(0..<5, "a"), try edit(5..<6, "d"),
    ]
    #expect(Edit.disjoint(edits).map(\.replacement) == ["a", "d", "c"])
  }
}
