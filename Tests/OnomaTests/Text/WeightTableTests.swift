import Testing

@testable import Onoma

@Suite struct WeightTableTests {
  @Test func everyEntryIsFoundAndNothingElse() {
    var random = SeededRandom(seed: 53)
    var entries: [UInt64: Set<Int>] = [:]
    var table = WeightTable(capacity: 5000, weight: 2)
    for index in 1...5000 {
      let key = random.next() | 1
      for candidate in [index % 9, index % 5] {
        entries[key, default: []].insert(candidate)
        table.add(key, candidate: candidate)
      }
    }
    for (key, candidates) in entries {
      for candidate in 0..<16 {
        #expect(table[key]?[candidate] == (candidates.contains(candidate) ? 2 : 0))
      }
    }
    for _ in 0..<5000 {
      let key = random.next()
      #expect((table[key] == nil) == (entries[key] == nil))
    }
    #expect(table[0] == nil)
    #expect(WeightTable(capacity: 0, weight: 1)[7] == nil)
  }
}
