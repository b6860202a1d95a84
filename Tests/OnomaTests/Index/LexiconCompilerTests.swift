import Testing

@testable import Onoma

@Suite struct LexiconCompilerTests {
  @Test func theOrderOfEntitiesMakesNoDifference() throws {
    let bytes = try SmallLexicon.bytes()
    var random = SeededRandom(seed: 13)
    for _ in 0..<10 {
      let shuffled = SmallLexicon.entities.shuffled(using: &random)
      #expect(try Lexicon.compiled(shuffled, words: SmallLexicon.words) == bytes)
    }
  }

  @Test func entitiesThatShareAnIDKeepNoOrder() throws {
    var twin = SmallLexicon.entities[1]
    twin.names[0].form = "Bakou"
    let entities = SmallLexicon.entities + [twin]
    #expect(
      try Lexicon.compiled(entities) == Lexicon.compiled(Array(entities.reversed())))
  }

  @Test func shippedEntitiesShuffledGiveTheSameBytes() throws {
    var entities: [Entity] = []
    try ShippedLexicon.shared().annotator.lexicon.forEachEntity { entity in
      if entity.names.count % 8 == 3 { entities.append(entity) }
    }
    #expect(entities.count > 100)
    var random = SeededRandom(seed: 17)
    let bytes = try Lexicon.compiled(entities, words: SmallLexicon.words)
    #expect(
      try Lexicon.compiled(entities.shuffled(using: &random), words: SmallLexicon.words) == bytes)
  }

  @Test func otherEntitiesGiveAnotherFingerprint() throws {
    let all = try LexiconFile(bytes: SmallLexicon.bytes())
    let fewer = try LexiconFile(bytes: Lexicon.compiled(Array(SmallLexicon.entities.dropLast())))
    #expect(all.fingerprint != fewer.fingerprint)
  }

  @Test func metadataCountsWhatWasCompiled() throws {
    let bytes = try LexiconCompiler.compiled(SmallLexicon.entities, words: WordLists())
    #expect(
      try Lexicon(bytes: bytes).metadata()
        == "entities: 3\nperson: 1\nplace: 1\norganization: 1\nnames: 5\n")
  }

  @Test func nothingCompilesToALexiconOfNothing() throws {
    let lexicon = try Lexicon(compiling: [])
    #expect(lexicon.entityCount == 0)
    try lexicon.verify()
    #expect(try lexicon.entity(SmallLexicon.entities[0].id) == nil)
    #expect(
      try Annotator(lexicon).annotation(of: "Bakı, İlham Əliyev").mentions.count {
        $0.verdict == .linked
      } == 0)
  }
}
