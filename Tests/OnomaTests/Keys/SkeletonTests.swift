import Testing

@testable import Onoma

@Suite struct SkeletonTests {
  // The reference writes the classes in capitals.
  private static let symbols: [Character: Character] = [
    "A": "a", "P": "p", "V": "v", "T": "t", "S": "s", "C": "C", "K": "k", "L": "l", "M": "m",
    "N": "n", "R": "r",
  ]

  @Test func skeletonsAgreeWithTheReference() throws {
    for row in try KeyFixture.rows("phones.tsv") {
      let profile = try KeyFixture.profile(row[1])
      let keys = Skeleton.keys(of: Phones.readings(of: row[0], profile: profile))
      let spelled = Set(keys.map { String(decoding: $0, as: UTF8.self) })
      let expected = row[3].split(separator: "|", omittingEmptySubsequences: false)
      #expect(spelled == Set(expected.map { String($0.compactMap { Self.symbols[$0] }) }), "\(row)")
    }
  }

  @Test func aSkeletonIsItsOwnSkeleton() throws {
    for row in try KeyFixture.rows("phones.tsv") {
      for reading in Phones.readings(of: row[0], profile: try KeyFixture.profile(row[1])) {
        let key = Skeleton.key(of: reading)
        #expect(Skeleton.key(of: key) == key, "\(row[0])")
      }
    }
  }

  @Test func joinedAndSpacedSpellingsShareTheNameKey() {
    let joined = Skeleton.keys(of: Phones.readings(of: "Kasımjomart", profile: .azerbaijani))
    let tokens = ["Касым", "Жомарт"].map {
      Skeleton.keys(of: Phones.readings(of: $0, profile: .cyrillic))
    }
    #expect(Skeleton.nameKeys(ofTokenKeys: tokens) == joined)
  }

  @Test func theNumberOfNameKeysIsBounded() {
    let keys = Skeleton.keys(of: Phones.readings(of: "Jacques", profile: .latin))
    let names = Skeleton.nameKeys(ofTokenKeys: Array(repeating: keys, count: 40))
    #expect(!names.isEmpty && names.count <= Phones.readingLimit)
  }

  @Test(arguments: [
    ("kspsv", ["kpsv", "kssv", "kspv", "ksps"]),
    ("aspsv", ["apsv", "assv", "aspv", "asps"]),
    ("kspv", []),
  ])
  func deletionsKeepTheFirstSymbol(key: String, expected: [String]) {
    let deletions = Skeleton.deletions(of: Array(key.utf8))
    #expect(deletions.map { String(decoding: $0, as: UTF8.self) } == expected)
  }
}
