import Testing

@testable import Onoma

@Suite struct TokenRecordTests {
  private static let tokens: [(String, SpellingProfile)] = [
    ("Əliyev", .azerbaijani), ("Memmedov", .azerbaijaniASCII), ("Алиев", .cyrillic),
    ("Зеленський", .cyrillic), ("კობახიძე", .cyrillic), ("Aliyev", .latin), ("Müller", .latin),
    ("G20", .latin), ("2014", .latin), ("Xi", .latin), ("Кырджали", .cyrillic),
    (String(repeating: "щ", count: 500), .cyrillic),
    (String(repeating: "ვო", count: 90), .cyrillic),
  ]

  @Test(arguments: tokens)
  func recordsComeBackAsTheyWere(token: String, profile: SpellingProfile) throws {
    let spelled = SpelledToken(token, profile: profile)
    let record = TokenRecord(spelled)
    #expect(record.word == spelled.word && record.profile == spelled.profile)
    #expect(record.phones == spelled.readings[0])
    #expect(try #require(TokenRecord(record.encoded)) == record)
  }

  @Test(arguments: tokens)
  func otherLengthsAreNoRecord(token: String, profile: SpellingProfile) {
    let bytes = TokenRecord(SpelledToken(token, profile: profile)).encoded
    for count in 0..<bytes.count { #expect(TokenRecord(Array(bytes.prefix(count))) == nil) }
    #expect(TokenRecord(bytes + [0]) == nil)
    #expect(TokenRecord([200] + bytes.dropFirst()) == nil)
  }

  @Test func anyBytesAreARecordOrNil() {
    var random = SeededRandom(seed: 9)
    for round in 0..<2000 {
      let bytes = (0..<(round % 40)).map { _ in UInt8.random(in: 0...255, using: &random) }
      if let record = TokenRecord(bytes) { #expect(record.encoded == bytes) }
      let short = bytes.map { $0 % 8 }
      if let record = TokenRecord(short) { #expect(record.encoded == short) }
    }
  }

  @Test func tokensOfOneHashAreOneWord() {
    let hashes = Self.tokens.map { TokenRecord(SpelledToken($0.0, profile: $0.1)).hash }
    #expect(Set(hashes).count == hashes.count)
    // One alphabet's letters are numbered like the other's.
    let latin = TokenRecord(SpelledToken("abv", profile: .latin))
    let cyrillic = TokenRecord(SpelledToken("абц", profile: .cyrillic))
    #expect(latin.hash != cyrillic.hash)
    let capital = TokenRecord(SpelledToken("ALIYEV", profile: .latin))
    #expect(capital.hash == TokenRecord(SpelledToken("aliyev", profile: .latin)).hash)
  }
}
