import Testing

@testable import Onoma

@Suite struct NameAlignmentTests {
  private func alignment(
    _ left: String, _ right: String, _ order: NameAlignment.Order
  ) -> NameAlignment {
    NameAlignment.best(
      SpelledName(left, language: .azerbaijani, kind: .place).tokens,
      SpelledName(right, language: .russian, kind: .place).tokens, order: order)
  }

  @Test(arguments: [
    ("Nikol Paşinyan", "Пашинян Никол", [1..<2, 0..<1]),
    ("Məmməd Əmin Rəsulzadə", "Расулзаде Мамед Эмин", [1..<2, 2..<3, 0..<1]),
    ("Kasımjomart Tokayev", "Токаев Касым-Жомарт", [1..<3, 0..<1]),
  ])
  func freeOrderFindsTheRotation(left: String, right: String, expected: [Range<Int>]) {
    let alignment = alignment(left, right, .free)
    #expect(alignment.pairs.map(\.right) == expected)
    #expect(alignment.leftOver.isEmpty)
  }

  @Test func fixedOrderPairsInOrder() {
    let alignment = alignment("Nikol Paşinyan", "Пашинян Никол", .fixed)
    #expect(alignment.pairs.map(\.right) == [0..<1, 1..<2])
    #expect(alignment.cost > EditCosts.forbidden)
  }

  @Test(arguments: [
    ("Vladimir Putin", "Путин", [0]), ("Putin", "Владимир Путин", [0]),
    ("Nyu-York şəhəri", "Нью-Йорк", [2]),
  ])
  func tokensOfTheLongerNameAreLeftOver(left: String, right: String, leftOver: [Int]) {
    #expect(alignment(left, right, .free).leftOver == leftOver)
  }

  @Test func everyTokenIsPairedOrLeftOverOnce() throws {
    for row in try KeyFixture.rows("name_pairs.tsv") {
      let left = SpelledName(row[0], language: Language(row[1])).tokens
      let right = SpelledName(row[2], language: Language(row[3])).tokens
      let alignment = NameAlignment.best(left, right, order: .free)
      let isLeftLonger = left.count > right.count
      let met =
        alignment.pairs.flatMap { Array($0.left) } + (isLeftLonger ? alignment.leftOver : [])
      let others =
        alignment.pairs.flatMap { Array($0.right) } + (isLeftLonger ? [] : alignment.leftOver)
      #expect(met.sorted() == Array(left.indices), "\(row)")
      #expect(others.sorted() == Array(right.indices), "\(row)")
    }
  }
}
