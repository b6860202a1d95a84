import Testing

@testable import Onoma

@Suite struct PhonesTests {
  // phones.tsv was written by an independent program with the same letter tables.
  @Test func readingsAgreeWithTheReference() throws {
    for row in try KeyFixture.rows("phones.tsv") {
      let readings = Phones.readings(of: row[0], profile: try KeyFixture.profile(row[1]))
      let spelled = readings.map { String(decoding: $0, as: UTF8.self) }
      let expected = row[2].split(separator: "|", omittingEmptySubsequences: false).map(String.init)
      #expect(spelled.first == expected.first, "\(row[0]) as \(row[1])")
      #expect(Set(spelled) == Set(expected), "\(row[0]) as \(row[1])")
    }
  }

  @Test(arguments: [
    ("İLHAM", SpellingProfile.azerbaijani, "ilham"),
    ("QARABAĞLI", .azerbaijani, "qarabaGlI"),
    ("ILHAM", .azerbaijaniASCII, "ilham"),
    ("GASIMOV", .latin, "gasimov"),
    ("ВЛАДИМИР", .cyrillic, "vladimir"),
  ])
  func capitalsAreReadByTheProfile(token: String, profile: SpellingProfile, phones: String) {
    #expect(Phones.readings(of: token, profile: profile)[0] == Array(phones.utf8))
  }

  @Test(arguments: [
    ("Пу\u{301}тин", "Путин"), ("Кра\u{438}\u{306}нов", "Крайнов"),
    ("Аб\u{AD}ба\u{200B}сов", "Аббасов"),
  ])
  func marksAndInvisibleCharactersDoNotChangeTheReading(written: String, plain: String) {
    #expect(
      Phones.readings(of: written, profile: .cyrillic)
        == Phones.readings(of: plain, profile: .cyrillic))
  }

  @Test func lettersThatAzerbaijaniLacksAreReadAsLatin() {
    #expect(Phones.readings(of: "Škoda", profile: .azerbaijani) == [Array("Skoda".utf8)])
    #expect(Phones.readings(of: "Orbán", profile: .azerbaijani) == [Array("orban".utf8)])
  }

  @Test func digitsAreKept() {
    #expect(Phones.readings(of: "G20", profile: .latin) == [Array("g20".utf8)])
  }

  @Test func lettersOfOtherScriptsHaveNoPhones() {
    #expect(Phones.readings(of: "北京", profile: .latin) == [[]])
    #expect(Phones.readings(of: "", profile: .cyrillic) == [[]])
  }

  @Test(arguments: SpellingProfile.allCases)
  func theLengthOfATokenIsBounded(profile: SpellingProfile) {
    let token = String(repeating: "щеgyж", count: 20_000)
    let readings = Phones.readings(of: token, profile: profile)
    #expect(readings.count <= Phones.readingLimit)
    #expect(readings.allSatisfy { $0.count <= Phones.lengthLimit })
  }
}
