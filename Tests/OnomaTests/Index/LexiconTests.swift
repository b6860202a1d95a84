import Testing

@testable import Onoma

@Suite struct LexiconTests {
  private static func probe() throws -> LexiconProbe {
    try LexiconProbe(Lexicon(bytes: SmallLexicon.bytes()), of: SmallLexicon.entities)
  }

  @Test func aWholeLexiconAnswersAllQuestions() throws {
    let lexicon = try Lexicon(bytes: SmallLexicon.bytes())
    try lexicon.verify()
    #expect(try Self.probe().wrongAnswers(of: lexicon) == [])
    for entity in SmallLexicon.entities { #expect(try lexicon.entity(entity.id) == entity) }
    for id in ["Q9249", "x-bahar"] { #expect(try lexicon.entity(#require(EntityID(id))) == nil) }
    var entities: [Entity] = []
    try lexicon.forEachEntity { entities.append($0) }
    #expect(entities == SmallLexicon.entities.sorted { $0.id < $1.id })
  }

  // Every bit of every byte. That `verify` finds each of them is shown by `LexiconFileTests`.
  @Test(arguments: 0..<8)
  func aFlippedBitIsAnErrorAndNeverAWrongAnswer(part: Int) throws {
    var bytes = try SmallLexicon.bytes()
    let probe = try Self.probe()
    for offset in bytes.indices where offset % 8 == part {
      for bit in 0..<8 {
        bytes[offset] ^= 1 << bit
        for fault in faults(bytes, probe) {
          Issue.record("bit \(bit) of byte \(offset): \(fault)")
        }
        bytes[offset] ^= 1 << bit
      }
    }
  }

  // What cannot be opened gives no answers at all.
  private func faults(_ bytes: [UInt8], _ probe: LexiconProbe) -> [String] {
    guard let lexicon = try? Lexicon(bytes: bytes) else { return [] }
    return probe.wrongAnswers(of: lexicon)
  }

  @Test func randomDamageIsNeverAWrongAnswer() throws {
    let whole = try SmallLexicon.bytes()
    let probe = try Self.probe()
    var random = SeededRandom(seed: 61)
    for round in 0..<300 {
      var bytes = whole
      let start = Int.random(in: 4096..<(bytes.count - 600), using: &random)
      for offset in start..<(start + 1 + round * 2) {
        bytes[offset] = UInt8.random(in: 0...255, using: &random)
      }
      guard let lexicon = try? Lexicon(bytes: bytes) else { continue }
      #expect(probe.wrongAnswers(of: lexicon) == [], "damage at \(start) in round \(round)")
    }
  }

  @Test func aMappedFileAnswersAsBytesInMemoryDo() throws {
    let folder = try ScratchFolder()
    let lexicon = try Lexicon(path: folder.file("small.onx", SmallLexicon.bytes()))
    try lexicon.verify()
    #expect(try Self.probe().wrongAnswers(of: lexicon) == [])
    let text = "İlham Əliyev Bakıda çıxış edib. Ильхама Алиева ждут в Баку. Eliyev, Baku's mayor."
    #expect(
      try Annotator(lexicon).annotation(of: text).mentions
        == Annotator(Lexicon(bytes: SmallLexicon.bytes())).annotation(of: text).mentions)
  }

  @Test func manyThreadsReadTheSame() async throws {
    let folder = try ScratchFolder()
    let probe = try Self.probe()
    let path = try folder.file("small.onx", SmallLexicon.bytes())
    for _ in 0..<20 {
      // Opened anew, so that the threads race for the first touch of every page.
      let lexicon = try Lexicon(path: path)
      let wrong = await withTaskGroup(of: [String].self) { group in
        for _ in 0..<8 { group.addTask { probe.wrongAnswers(of: lexicon) } }
        return await group.reduce(into: []) { $0 += $1 }
      }
      #expect(wrong == [])
    }
  }

  @Test func manyThreadsMeetTheSameDamage() async throws {
    let entities = (0..<200).compactMap { number -> Entity? in
      guard let id = EntityID("x-copy-\(number)") else { return nil }
      var entity = SmallLexicon.entities[number % 3]
      entity.id = id
      return entity
    }
    var bytes = try Lexicon.compiled(entities, words: SmallLexicon.words)
    let probe = try LexiconProbe(Lexicon(bytes: bytes), of: entities)
    // Every page but those that opening reads.
    for offset in stride(from: 8192, to: bytes.count, by: 4096) {
      bytes[offset + 3] ^= 0x10
      if (try? Lexicon(bytes: bytes)) == nil { bytes[offset + 3] ^= 0x10 }
    }
    let lexicon = try Lexicon(bytes: bytes)
    #expect(throws: LexiconError.self) { try lexicon.verify() }
    let wrong = await withTaskGroup(of: [String].self) { group in
      for _ in 0..<4 { group.addTask { probe.wrongAnswers(of: lexicon) } }
      return await group.reduce(into: []) { $0 += $1 }
    }
    #expect(wrong == [])
  }

  // The law of look-up: a name of the dictionaries, written in a text as the dictionary has it, is
  // found there as a name of its own entity. What is an address in a text (Lenta.ru) is no name.
  @Test func everyShippedNameFindsItsOwnEntity() throws {
    let lexicon = try ShippedLexicon.shared().annotator.lexicon
    var lost: [String] = []
    var count = 0
    for index in 0..<lexicon.entityCount {
      let entity = try lexicon.entity(at: UInt32(index))
      #expect(try lexicon.entity(entity.id) == entity)
      for (number, name) in entity.names.enumerated() where !hasAddress(name.form) {
        count += 1
        if try !finds(name, number, of: UInt32(index), in: lexicon) {
          lost.append("\(entity.id) \(name.language) \(name.form)")
        }
      }
    }
    #expect(lost == [], "of \(count) names")
    #expect(count > 10_000)
  }

  private func hasAddress(_ form: String) -> Bool {
    Tokenizer.tokens(of: Array(form.utf8)).contains { $0.kind == .opaque }
  }

  private func finds(
    _ name: EntityName, _ number: Int, of entity: UInt32, in lexicon: Lexicon
  ) throws -> Bool {
    let text = DocumentText(Array(name.form.utf8))
    guard text.words.count <= NameSpellings.tokenLimit else { return true }
    var hash = KeyHash.start
    for word in text.words.indices {
      if word > 0, try lexicon.spelling(hash)?.isContinued != true { return false }
      hash = hash.appending(text.hash(word))
    }
    guard let entry = try lexicon.spelling(hash) else { return false }
    return try lexicon.postings(entry).contains {
      $0.entity == entity && Int($0.name) == number && $0.shape != .family && $0.ending == nil
    }
  }
}
