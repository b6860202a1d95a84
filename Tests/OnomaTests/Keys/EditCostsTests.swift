import Testing

@testable import Onoma

@Suite struct EditCostsTests {
  private static let all: [(String, EditCosts)] = [
    ("graded", .graded), ("hard", .hard),
  ]

  @Test(arguments: [
    ("Eliyev", "aliyev", 15, 15), ("qarabaG", "karabag", 25, 25), ("hEsEnov", "guseynov", 145, 205),
    ("ovik", "hovik", 55, 55), ("kirov", "kirof", 30, 30), ("murad", "murat", 35, 35),
    ("elman", "elmar", 100, 500), ("vEliyev", "aliyev", 105, 515), ("rauf", "rafik", 200, 610),
    ("anar", "", 300, 1120), ("rESad", "rESid", 60, 110),
  ])
  func distancesFollowTheTables(left: String, right: String, graded: Int, hard: Int) {
    #expect(EditCosts.graded.distance(Array(left.utf8), Array(right.utf8)) == graded)
    #expect(EditCosts.hard.distance(Array(left.utf8), Array(right.utf8)) == hard)
  }

  @Test func distanceIsSymmetricZeroForEqualsAndNeverBelowGraded() throws {
    let readings = try KeyFixture.rows("phones.tsv").flatMap { row in
      Phones.readings(of: row[0], profile: try KeyFixture.profile(row[1])).prefix(1)
    }
    for (index, left) in readings.enumerated() {
      let right = readings[(index * 7 + 13) % readings.count]
      for (name, costs) in Self.all {
        #expect(costs.distance(left, left) == 0)
        #expect(costs.distance(left, right) == costs.distance(right, left), "\(name)")
      }
      let graded = try #require(EditCosts.graded.distance(left, right))
      #expect(graded <= (EditCosts.hard.distance(left, right) ?? 0))
    }
  }

  // The same recurrence without its economies.
  private func slowDistance(_ left: ArraySlice<UInt8>, _ right: ArraySlice<UInt8>) -> Int {
    guard let first = left.first else {
      return right.reduce(0) { $0 + EditCosts.hard.removal(of: $1) }
    }
    guard let second = right.first else { return slowDistance(right, left) }
    let (shortLeft, shortRight) = (left.dropFirst(), right.dropFirst())
    return min(
      slowDistance(shortLeft, shortRight) + EditCosts.hard.substitution(first, second),
      slowDistance(shortLeft, right) + EditCosts.hard.removal(of: first),
      slowDistance(left, shortRight) + EditCosts.hard.removal(of: second))
  }

  @Test func distanceAgreesWithTheObviousRecursion() {
    let names = ["qazi", "gyul", "Eli", "vahid", "ZIlan", "JEvid", "yusuf", "xan"].map {
      Array($0.utf8)
    }
    for left in names {
      for right in names {
        #expect(EditCosts.hard.distance(left, right) == slowDistance(left[...], right[...]))
      }
    }
  }

  @Test func aLimitOnlyHidesWhatExceedsIt() {
    let (left, right) = (Array("vEliyev".utf8), Array("aliyev".utf8))
    #expect(EditCosts.hard.distance(left, right, limit: 515) == 515)
    #expect(EditCosts.hard.distance(left, right, limit: 514) == nil)
  }

  @Test func longReadingsAreCut() {
    let long = [UInt8](repeating: UInt8(ascii: "a"), count: 100_000)
    let distance = EditCosts.graded.distance(long, [UInt8(ascii: "b")])
    #expect(distance == 127 * 60 + 150)
  }
}
