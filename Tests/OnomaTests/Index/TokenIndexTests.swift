import Testing

@testable import Onoma

@Suite struct TokenIndexTests {
  // Every token of every name, or of some entities of the shipped dictionaries.
  private func tokens(
    of lexicon: Lexicon, step: Int = 1,
    _ body: (_ tokens: [SpelledToken], _ posting: Posting, _ form: String) throws -> Void
  ) throws {
    for index in stride(from: 0, to: lexicon.entityCount, by: step) {
      let entity = try lexicon.entity(at: UInt32(index))
      for (number, name) in entity.names.enumerated() where !Acronym.isAcronym(name.form) {
        let posting = Posting(entity: UInt32(index), name: UInt16(number), shape: .full)
        try body(IndexedName.tokens(of: name, kind: entity.kind), posting, name.form)
      }
    }
  }

  // The number of the token, by its own first skeleton.
  private func number(of token: SpelledToken, in index: TokenIndex) throws -> UInt32? {
    let record = TokenRecord(token)
    for key in LooseKeys.keys(of: token) {
      for number in try index.tokens(key) {
        let found = try index.token(number).record
        if found.hash == record.hash { return number }
      }
    }
    return nil
  }

  @Test func everyTokenIsFoundByItsOwnKeys() throws {
    let lexicon = try NewsLexicon.load()
    try tokens(of: lexicon) { tokens, _, form in
      for token in tokens {
        let record = TokenRecord(token)
        for key in LooseKeys.keys(of: token) {
          let found = try lexicon.tokens.tokens(key)
          #expect(found == Array(Set(found)).sorted(), "\(form)")
          #expect(
            try found.contains { try lexicon.tokens.token($0).record == record }, "\(form)")
        }
        #expect(try lexicon.tokens.frequency(of: token) > 0, "\(form)")
      }
    }
  }

  @Test func everyTokenIsFoundFromASkeletonThatLacksASound() throws {
    let index = try NewsLexicon.load().tokens
    try tokens(of: NewsLexicon.load()) { tokens, _, form in
      for token in tokens {
        for key in token.keys where key.count > LooseKeys.neighbourMinimum {
          let shorter = Phones.collapsed(Array(key.dropFirst()))
          let record = TokenRecord(token)
          let found = try LooseKeys.neighbours(of: shorter).contains { neighbour in
            try index.tokens(neighbour).contains { try index.token($0).record == record }
          }
          #expect(found || shorter.count + 1 < key.count, "\(form)")
        }
      }
    }
  }

  @Test func namesAreFoundByTheirTokens() throws {
    try expectNames(in: NewsLexicon.load(), step: 1)
  }

  @Test func shippedNamesAreFoundByTheirTokens() throws {
    try expectNames(in: ShippedLexicon.shared().annotator.lexicon, step: 23)
  }

  private func expectNames(in lexicon: Lexicon, step: Int) throws {
    let index = lexicon.tokens
    try tokens(of: lexicon, step: step) { tokens, posting, form in
      let numbers = try tokens.prefix(2).map {
        try #require(try number(of: $0, in: index), "\(form)")
      }
      guard let first = numbers.first else { return }
      if tokens.count == 1 {
        #expect(try index.names(first, first).contains(posting), "\(form)")
      } else {
        #expect(try index.names(first, numbers[1]).contains(posting), "\(form)")
        #expect(try index.names(numbers[1], first).contains(posting), "\(form)")
      }
      let frequency = try index.token(first).frequency
      #expect(frequency > 0, "\(form)")
      if tokens.count > 1, frequency <= TokenIndexBuilder.rareLimit {
        #expect(try index.names(first).contains(posting), "\(form)")
      }
    }
  }

  @Test func whatStandsInNoNameIsNotFound() throws {
    let index = try NewsLexicon.load().tokens
    #expect(try index.frequency(of: SpelledToken("Zzyzx", profile: .latin)) == 0)
    #expect(try index.tokens(Array("SSSSS".utf8)).isEmpty)
    #expect(try index.tokens([]).isEmpty)
    #expect(try index.names(1_000_000, 2_000_000).isEmpty && index.names(.max).isEmpty)
    #expect(throws: LexiconError.self) { try index.token(1_000_000) }
    #expect(throws: LexiconError.self) { try index.token(.max) }
  }

  @Test func keysOfOneTokenAndOfTwoAreDifferent() {
    for first in UInt32(0)..<60 {
      #expect(TokenIndex.isAloneKey(TokenIndex.aloneKey(first)))
      for second in UInt32(0)..<60 {
        let key = TokenIndex.pairKey(first, second)
        #expect(!TokenIndex.isAloneKey(key) && key == TokenIndex.pairKey(second, first))
      }
    }
  }

  @Test func damagedBytesNeverTrapASearch() throws {
    let whole = try NewsLexicon.bytes()
    var random = SeededRandom(seed: 29)
    for _ in 0..<60 {
      var bytes = whole
      let start = Int.random(in: 4096..<(bytes.count - 700), using: &random)
      for offset in start..<(start + 600) {
        bytes[offset] = UInt8.random(in: 0...255, using: &random)
      }
      guard let lexicon = try? Lexicon(bytes: bytes), let resolver = try? Resolver(lexicon) else {
        continue
      }
      for name in ["İlham Əliyev", "Мехрибан Алиева", "Kasım Tokayev", "Bakı"] {
        _ = try? resolver.resolution(of: .init(name))
      }
    }
  }
}
