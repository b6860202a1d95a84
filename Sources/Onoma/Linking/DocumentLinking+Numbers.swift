extension DocumentLinking {
  /// The mention as one of the entity that its name and the number behind it name together, although
  /// quotation marks or spaces part them: *«Северный поток» — 2*. A number that a hyphen joins makes
  /// another name in any case; `nil` where no number follows.
  func numbered(_ mention: Mention) throws(LexiconError) -> Mention? {
    guard mention.kind != .person, let number = number(after: mention) else { return nil }
    var tokens = NameTokens.folded(mention.evidence.form)
    tokens.append(Array(text.foldedWord(number.word)))
    guard let entity = try entity(named: tokens) else {
      return number.isJoined ? doubtful(mention, "the number behind it makes another name") : nil
    }
    var numbered = mention
    numbered.entity = entity.id
    numbered.kind = entity.kind
    numbered.name = entity.bestName(in: text.languages.document)
    numbered.isRewritable = false
    numbered.evidence.notes.append("with the number behind it")
    numbered.candidates = [
      Candidate(
        entity: entity.id, name: numbered.name, kind: entity.kind, score: mention.score,
        evidence: numbered.evidence)
    ]
    return numbered
  }

  // A number of one or two digits behind a hyphen or a dash, and perhaps a closing quotation mark.
  private func number(after mention: Mention) -> (word: Int, isJoined: Bool)? {
    let word = text.firstWord(from: mention.range.upperBound)
    guard word < text.words.count, text.token(word).kind == .number,
      text.token(word).byteCount <= 2
    else { return nil }
    let gap = text.bytes[mention.range.upperBound..<text.token(word).start]
    let between = text.text(gap.startIndex..<gap.endIndex)
    let rest = between.drop { "»”\"“ ".contains($0) }
    guard ["-", "–", "—", "- ", "– ", "— "].contains(String(rest)) else { return nil }
    return (word, between == "-")
  }

  private func entity(named tokens: [[UInt8]]) throws(LexiconError) -> Entity? {
    let hash = tokens.reduce(KeyHash.start) { $0.appending(KeyHash.token($1)) }
    guard let entry = try lexicon.spelling(hash) else { return nil }
    let postings = try lexicon.postings(entry).filter { $0.shape == .full }
    return try postings.first.map { posting throws(LexiconError) in
      try lexicon.entity(at: posting.entity)
    }
  }
}
