import Testing

@testable import Onoma

/// The right answers of a lexicon to every question that can be put to it, and the questions.
struct LexiconProbe {
  private struct Spelling {
    var text: String
    var hash: KeyHash
    var entry: SpellingEntry?
    var postings: [Posting]
  }

  private struct Token: Equatable {
    var record: TokenRecord
    var frequency: Int
    var names: [Posting]
    var pair: [Posting]
  }

  private var spellings: [Spelling] = []
  private var skeletons: [(hash: UInt64, postings: [Posting])] = []
  private var tokens: [(key: [UInt8], answers: [Token])] = []
  private let entities: [Entity]
  private let metadata: String
  private let questions = ["İlham", "Əliyev", "bahar", "роман", "may", "xanım", "baş nazir", "heç"]
  private let wordAnswers: [String]

  /// Takes the answers from a lexicon that is whole, after checking that it finds all names.
  init(_ lexicon: Lexicon, of entities: [Entity]) throws {
    self.entities = entities.sorted { $0.id < $1.id }
    metadata = try lexicon.metadata()
    wordAnswers = try questions.map { try LexiconProbe.words($0, in: lexicon) }
    for (index, entity) in self.entities.enumerated() {
      for spelling in NameSpellings.all(of: entity, at: UInt32(index)) {
        try add(spelling.tokens, in: lexicon)
      }
      for name in entity.names {
        for key in SkeletonKeys.keys(of: name, kind: entity.kind) {
          skeletons.append((key, try lexicon.skeletonPostings(key)))
        }
        for token in IndexedName.tokens(of: name, kind: entity.kind) {
          let key = token.keys[0]
          if tokens.contains(where: { $0.key == key }) { continue }
          let answers = try LexiconProbe.tokens(key, in: lexicon)
          #expect(answers.contains { $0.record == TokenRecord(token) }, "\(name.form)")
          tokens.append((key, answers))
        }
      }
    }
    try add([Array("nobody".utf8)], in: lexicon)
  }

  private mutating func add(_ tokens: [[UInt8]], in lexicon: Lexicon) throws {
    var hash = KeyHash.start
    for token in tokens {
      hash = hash.appending(KeyHash.token(token))
      if spellings.contains(where: { $0.hash == hash }) { continue }
      let entry = try lexicon.spelling(hash)
      let text = tokens.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
      spellings.append(
        Spelling(
          text: text, hash: hash, entry: entry,
          postings: try entry.map { try lexicon.postings($0) } ?? []))
    }
  }

  /// What the lexicon answers wrong; an error is no wrong answer.
  func wrongAnswers(of lexicon: Lexicon) -> [String] {
    var wrong: [String] = []
    func ask(_ question: String, _ isRight: () throws(LexiconError) -> Bool) {
      do throws(LexiconError) {
        if try !isRight() { wrong.append(question) }
      } catch {
        guard case .damaged = error.problem else { return wrong.append("\(question): \(error)") }
      }
    }
    for known in spellings {
      ask("spelling \(known.text)") { () throws(LexiconError) in
        try lexicon.spelling(known.hash) == known.entry
      }
      ask("postings of \(known.text)") { () throws(LexiconError) in
        try known.entry.map { (entry) throws(LexiconError) in try lexicon.postings(entry) } ?? []
          == known.postings
      }
    }
    for known in skeletons {
      ask("skeleton \(known.hash)") { () throws(LexiconError) in
        try lexicon.skeletonPostings(known.hash) == known.postings
      }
    }
    for known in tokens {
      ask("tokens of \(known.key)") { () throws(LexiconError) in
        try LexiconProbe.tokens(known.key, in: lexicon) == known.answers
      }
    }
    for (index, entity) in entities.enumerated() {
      ask("entity \(entity.id)") { () throws(LexiconError) in
        try lexicon.entity(entity.id) == entity
      }
      ask("entity at \(index)") { () throws(LexiconError) in
        try lexicon.entity(at: UInt32(index)) == entity
      }
    }
    for (question, answer) in zip(questions, wordAnswers) {
      ask("word \(question)") { () throws(LexiconError) in
        try LexiconProbe.words(question, in: lexicon) == answer
      }
    }
    ask("metadata") { () throws(LexiconError) in try lexicon.metadata() == metadata }
    if lexicon.entityCount != entities.count { wrong.append("entityCount") }
    return wrong
  }

  private static func tokens(
    _ key: [UInt8], in lexicon: Lexicon
  ) throws(LexiconError) -> [Token] {
    var tokens: [Token] = []
    for number in try lexicon.tokens.tokens(key) {
      let token = try lexicon.tokens.token(number)
      tokens.append(
        Token(
          record: token.record, frequency: token.frequency,
          names: try lexicon.tokens.names(number),
          pair: try lexicon.tokens.names(number, number)))
    }
    return tokens
  }

  private static func words(_ text: String, in lexicon: Lexicon) throws(LexiconError) -> String {
    let hashes = NameTokens.folded(text).map { KeyHash.token($0) }
    guard let hash = hashes.first else { return "" }
    var answer = ""
    for language in [Language.azerbaijani, .russian, .english, .turkish] {
      answer += try lexicon.words.isOrdinary(hash, in: language) ? "\(language) " : "- "
    }
    answer += try lexicon.words.givenName(hash).map { "given \($0) " } ?? "- "
    answer += try lexicon.words.isCommonFamilyName(hash) ? "family " : "- "
    answer += try lexicon.words.title(hashes).map { "title \($0)" } ?? "-"
    return answer
  }
}
