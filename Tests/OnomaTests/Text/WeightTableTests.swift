import Testing

@testable import Onoma

@Suite struct WeightTableTests {
  @Test func everyEntryIsFoundAndNothingElse() {
    var random = SeededRandom(seed: 53)
    var entries: [UInt64: SIMD16<Float>] = [:]
    for index in 1...5000 {
      entries[random.next() | 1] = SIMD16(repeating: Float(index))
    }
    let table = WeightTable(entries)
    for (key, weights) in entries { #expect(table[key] == weights) }
    for _ in 0..<5000 {
      let key = random.next()
      #expect(table[key] == entries[key])
    }
    #expect(table[0] == nil)
    #expect(WeightTable([:])[7] == nil)
  }
}
