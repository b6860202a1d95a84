import Testing

@testable import Onoma

@Suite struct TokenIndexBuilderTests {
  private func lexicon(
    _ forms: [String], _ language: Language = .azerbaijani, kind: Kind = .person
  ) throws -> Lexicon {
    try Lexicon(
      compiling: forms.enumerated().map { index, form in
        Entity(
          id: try #require(EntityID("x-\(1000 + index)")), kind: kind,
          names: [EntityName(form: form, language: language, status: .preferred)])
      })
  }

  private func number(_ token: String, in lexicon: Lexicon) throws -> UInt32? {
    let spelled = SpelledToken(token, profile: .azerbaijani)
    let key = try #require(spelled.keys.first)
    return try lexicon.tokens.tokens(key).first {
      try lexicon.tokens.token($0).record == TokenRecord(spelled)
    }
  }

  @Test func aTokenOfManyNamesHasThemCountedAndLeadsToNoneAlone() throws {
    let families = (0..<(TokenIndexBuilder.rareLimit + 1)).map { index in
      "İlham " + String(repeating: "ba", count: 1 + index % 8)
        + String(repeating: "du", count: 1 + index / 8)
    }
    let lexicon = try lexicon(families)
    let ilham = try #require(try number("İlham", in: lexicon))
    #expect(try lexicon.tokens.token(ilham).frequency == families.count)
    #expect(try lexicon.tokens.names(ilham).isEmpty)
    let other = try #require(try number("badu", in: lexicon))
    #expect(try lexicon.tokens.names(other).count == 1)
    #expect(try lexicon.tokens.names(ilham, other).count == 1)
  }

  @Test func patronymicsAndInitialsAreNoTokens() throws {
    let lexicon = try lexicon(["İlham Heydər oğlu Əliyev", "Ə. Rəsulzadə"])
    #expect(try number("Heydər", in: lexicon) == nil && number("oğlu", in: lexicon) == nil)
    #expect(try number("Ə", in: lexicon) == nil)
    #expect(try number("Rəsulzadə", in: lexicon) != nil)
  }

  @Test func acronymsAreLeftToExactLookUp() throws {
    let lexicon = try lexicon(["SOCAR", "BMT"], kind: .organization)
    #expect(try number("SOCAR", in: lexicon) == nil && number("BMT", in: lexicon) == nil)
  }

  @Test func anyTwoTokensLeadToAShortName() throws {
    let words = ["Naxçıvan", "Dövlət", "Universiteti"]
    let lexicon = try lexicon([words.joined(separator: " ")], kind: .organization)
    let numbers = try words.map { try #require(try number($0, in: lexicon), "\($0)") }
    for (first, second) in [(0, 1), (0, 2), (1, 2), (2, 0)] {
      #expect(try lexicon.tokens.names(numbers[first], numbers[second]).count == 1)
    }
  }

  @Test func neighboursLeadToALongName() throws {
    let words = ["Azərbaycan", "Milli", "Elmlər", "Akademiyası", "Nizami", "Qəzvini"]
    let lexicon = try lexicon([words.joined(separator: " ")], kind: .organization)
    let numbers = try words.map { try #require(try number($0, in: lexicon), "\($0)") }
    for (first, second) in [(0, 1), (1, 2), (2, 3), (3, 4), (4, 5)] {
      #expect(try lexicon.tokens.names(numbers[first], numbers[second]).count == 1)
    }
    for (first, second) in [(0, 2), (0, 4), (1, 5), (0, 5)] {
      #expect(try lexicon.tokens.names(numbers[first], numbers[second]).isEmpty)
    }
  }

  @Test func aNameThatRepeatsATokenHasItCountedOnce() throws {
    let lexicon = try lexicon(["Boutros Boutros-Ghali"], .english)
    let token = SpelledToken("Boutros", profile: .latin)
    #expect(try lexicon.tokens.frequency(of: token) == 1)
  }

  @Test(arguments: [
    "", "...", "北京", "😀", "7", "Ə", String(repeating: "Əli ", count: 500),
    String(repeating: "щ", count: 100_000), "Иlhаm Əლიევ Ալիև",
  ])
  func anyNameCompiles(form: String) throws {
    let lexicon = try lexicon([form, "Bakı"], kind: .place)
    try lexicon.verify()
    #expect(try number("Bakı", in: lexicon) != nil)
  }
}
