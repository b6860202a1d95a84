import Testing

@testable import onoma_tool

@Suite struct InputLineTests {
  private func lines(_ pieces: [String]) throws -> [String] {
    var reader = LineReader(ByteStream(pieces: pieces))
    var result: [String] = []
    while let lines = try reader.nextLines(beforeWaiting: {}) {
      result += lines.map { "\($0.number):\($0.repairedText)" }
    }
    return result
  }

  @Test(arguments: [
    ([], []), (["Баку"], ["1:Баку"]), (["Баку\n"], ["1:Баку"]), (["\n"], ["1:"]),
    (["а\r\nб\r\n\r\n"], ["1:а", "2:б", "3:"]), (["а", "б\nв", "\n"], ["1:аб", "2:в"]),
    (["\u{FEFF}а\n\u{FEFF}б"], ["1:а", "2:\u{FEFF}б"]),
  ])
  func piecesBecomeLines(pieces: [String], expected: [String]) throws {
    #expect(try lines(pieces) == expected)
  }

  @Test func completeLinesComeBeforeTheNextWait() throws {
    var reader = LineReader(ByteStream(pieces: ["а\nб\nв", "г\n"]))
    var waits = 0
    let first = try reader.nextLines { waits += 1 }
    #expect(first?.count == 2)
    #expect(waits == 1)
    #expect(try reader.nextLines { waits += 1 }?.map(\.text) == ["вг"])
    #expect(waits == 2)
  }
}
