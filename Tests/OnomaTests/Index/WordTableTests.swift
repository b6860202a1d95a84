import Testing

@testable import Onoma

@Suite struct WordTableTests {
  private static let lists = WordLists(
    ordinary: [
      .azerbaijani: ["Bahar", "ay"], .russian: ["роман", "ай"], .english: ["may", "ay"],
      .turkish: ["bahar"],
    ],
    givenNames: [
      .init(form: "İlham", language: .azerbaijani, sex: .masculine),
      .init(form: "Саша", language: .russian, sex: .masculine),
      .init(form: "Саша", language: .russian, sex: .feminine),
      .init(form: "Deniz", language: .turkish, sex: nil),
    ],
    commonFamilyNames: ["Məmmədov", "Иванов"],
    titles: [
      .init(id: "president", form: "prezident", language: .azerbaijani, sex: nil),
      .init(id: "prime-minister", form: "baş nazir", language: .azerbaijani, sex: nil),
      .init(id: "lady", form: "г-жа", language: .russian, sex: .feminine),
      .init(id: "other", form: "Prezident", language: .english, sex: .masculine),
    ],
    headNouns: [.azerbaijani: ["teatr"], .english: ["bridge"]])

  private static func table(_ lists: WordLists = lists) throws -> WordTable {
    var writer = LexiconWriter()
    writer.add(.words, WordTable.bytes(lists))
    return try WordTable(in: LexiconFile(bytes: writer.file(fingerprint: 0)))
  }

  private func hashes(_ text: String) -> [UInt64] {
    NameTokens.folded(text).map { KeyHash.token($0) }
  }

  private func hash(_ text: String) -> UInt64 { hashes(text).first ?? 0 }

  @Test(arguments: [
    ("teatr", Language.azerbaijani, true), ("Bridge", .english, true), ("bridge", .russian, false),
    ("bahar", .azerbaijani, false),
  ])
  func headNounsAreThoseOfTheirLanguage(word: String, language: Language, isOne: Bool) throws {
    #expect(try Self.table().isHeadNoun(hash(word), in: language) == isOne)
  }

  @Test(arguments: [
    ("BAHAR", [Language.azerbaijani, .azerbaijaniCyrillic]), ("роман", [.russian]),
    ("ay", [.azerbaijani, .azerbaijaniCyrillic, .english]), ("ай", [.russian]), ("May", [.english]),
    ("İlham", []), ("Məmmədov", []), ("prezident", []),
  ])
  func ordinaryWordsAreThoseOfTheirLanguage(word: String, languages: [Language]) throws {
    let table = try Self.table()
    for language in [Language.azerbaijani, .azerbaijaniCyrillic, .russian, .english, .turkish] {
      #expect(
        try table.isOrdinary(hash(word), in: language) == languages.contains(language),
        "\(language)")
    }
  }

  @Test(arguments: [
    ("ilham", UInt32(1)), ("İLHAM", 1), ("Саша", 3), ("Deniz", 0), ("bahar", nil), ("Иванов", nil),
  ])
  func givenNamesTellTheirSexes(name: String, sexes: UInt32?) throws {
    #expect(try Self.table().givenName(hash(name)) == sexes)
  }

  @Test func familyNamesOfManyAreKnown() throws {
    let table = try Self.table()
    for name in ["Məmmədov", "ИВАНОВ"] { #expect(try table.isCommonFamilyName(hash(name))) }
    for name in ["Алиев", "İlham", "роман"] { #expect(try !table.isCommonFamilyName(hash(name))) }
  }

  @Test(arguments: [
    ("baş nazir", "prime-minister", nil), ("Prezident", "president", nil),
    ("Г-ЖА", "lady", Sex.feminine), ("baş", nil, nil), ("nazir", nil, nil), ("nazir baş", nil, nil),
  ])
  func titlesAreFoundByAllTheirWords(words: String, id: String?, sex: Sex?) throws {
    let found = try Self.table().title(hashes(words))
    let ids = try #require(TitleCoder.decoded(TitleCoder.encoded(Self.lists)))
    #expect(found.map { ids[Int($0.number)] } == id)
    #expect(found?.sex == sex)
  }

  @Test func titlesAreNumberedInTheOrderOfTheirIDs() {
    #expect(
      TitleCoder.decoded(TitleCoder.encoded(Self.lists))
        == ["lady", "other", "president", "prime-minister"])
    #expect(TitleCoder.decoded([]) == nil)
    #expect(TitleCoder.decoded(TitleCoder.encoded(WordLists())) == [])
  }

  @Test func theOrderOfWordsMakesNoDifference() {
    var shuffled = Self.lists
    shuffled.givenNames.reverse()
    shuffled.commonFamilyNames.reverse()
    shuffled.ordinary = shuffled.ordinary.mapValues { $0.reversed() }
    #expect(WordTable.bytes(shuffled) == WordTable.bytes(Self.lists))
  }
}
