/// Finds the names of the lexicon that a name may be a spelling of, without a scan: tokens by their
/// skeletons, then names by two tokens that stand in them.
struct CandidateSearch {
  private let lexicon: Lexicon

  /// A name found, and what its tokens cost so far, in hundredths.
  struct Found: Hashable {
    var posting: Posting
    var cost: Int
  }

  private struct Hit {
    var number: UInt32
    var cost: Int
  }

  /// The most tokens of the lexicon that are compared with one of the query by their sound.
  private static let soundLimit = 512
  /// The most skeletons of a token whose neighbours are asked for.
  private static let neighbourLimit = 2
  /// The most of them that are compared letter by letter, and that are kept.
  private static let letterLimit = 60
  private static let hitLimit = 30
  private static let tokenLimit = 6
  /// The most names that are found.
  static let foundLimit = 16
  /// Names that cost so much more than the cheapest, in hundredths, are not found.
  private static let spread = 700
  // What a name found as a whole is taken to cost, before it is compared.
  private static let wholeCost = 350
  // A phone's cost above which two tokens cannot be one name.
  private static let phoneLimit = 55

  init(_ lexicon: Lexicon) {
    self.lexicon = lexicon
  }

  /// The names found, cheapest first.
  ///
  /// - Complexity: bounded by the limits above, whatever the size of the lexicon.
  func names(for query: SpelledName) throws(LexiconError) -> [Found] {
    let tokens = query.tokens.filter { !$0.isInitial }.prefix(Self.tokenLimit)
    var hits: [[Hit]] = []
    for token in tokens { hits.append(try self.hits(for: token)) }
    var found: [Posting: Int] = [:]
    try addPairs(hits, to: &found)
    for (index, token) in tokens.enumerated() where tokens.count == 1 || found.isEmpty {
      try addAlone(hits[index], of: token, isWhole: tokens.count == 1, to: &found)
    }
    try addWholes(query, to: &found)
    let least = found.values.min() ?? 0
    return found.filter { $0.value <= least + Self.spread }
      .map { Found(posting: $0.key, cost: $0.value) }
      .sorted { $0.cost != $1.cost ? $0.cost < $1.cost : $0.posting < $1.posting }
  }

  // Names in which two of the query's tokens stand.
  private func addPairs(
    _ hits: [[Hit]], to found: inout [Posting: Int]
  ) throws(LexiconError) {
    for first in hits.indices {
      for second in hits.indices.dropFirst(first + 1) {
        for one in hits[first] {
          for other in hits[second] {
            for posting in try lexicon.tokens.names(one.number, other.number) {
              let cost = one.cost + other.cost
              found[posting] = min(found[posting] ?? .max, cost)
            }
          }
        }
      }
    }
  }

  // A query of one token finds the names of that token alone; rare tokens find longer names, too.
  private func addAlone(
    _ hits: [Hit], of token: SpelledToken, isWhole: Bool, to found: inout [Posting: Int]
  ) throws(LexiconError) {
    for hit in hits {
      if isWhole {
        for posting in try lexicon.tokens.names(hit.number, hit.number) {
          found[posting] = min(found[posting] ?? .max, hit.cost)
        }
      }
      for posting in try lexicon.tokens.names(hit.number) where found[posting] == nil {
        found[posting] = hit.cost + 300
      }
    }
  }

  // Names that are cut into tokens differently.
  private func addWholes(
    _ query: SpelledName, to found: inout [Posting: Int]
  ) throws(LexiconError) {
    for key in SkeletonKeys.keys(of: query) {
      let postings = try lexicon.skeletonPostings(key)
      guard postings.count <= 256 else { continue }
      for posting in postings where found[posting] == nil { found[posting] = Self.wholeCost }
    }
  }

  private func hits(for token: SpelledToken) throws(LexiconError) -> [Hit] {
    let keys = LooseKeys.keys(of: token)
    var seen: Set<UInt32> = []
    var heard: [Heard] = []
    let named = try relatives(of: token, &seen)
    for key in keys { try hear(token, key, &seen, &heard) }
    // The cheap way first: what is a sound off is asked for only where nothing close was found.
    if heard.count(where: { $0.cost <= 12 * token.length }) < 3 {
      for key in keys.prefix(Self.neighbourLimit) {
        for neighbour in LooseKeys.neighbours(of: key) { try hear(token, neighbour, &seen, &heard) }
      }
    }
    heard.sort { $0.cost != $1.cost ? $0.cost < $1.cost : $0.number < $1.number }
    return named + compared(token, heard.prefix(Self.letterLimit))
  }

  // The tokens that are spellings of the same name in the lists of the dictionaries.
  private func relatives(
    of token: SpelledToken, _ seen: inout Set<UInt32>
  ) throws(LexiconError) -> [Hit] {
    var hits: [Hit] = []
    let hash = KeyHash.token(Folding.folded(token.text))
    for number in try lexicon.words.nameClasses(hash) {
      for relative in try lexicon.tokens.tokens(ofClass: number)
      where seen.insert(relative).inserted {
        let word = try lexicon.tokens.token(relative).record.word
        let cost = NameMatch.relativeCost(max(token.letterCount, word.count - 2))
        hits.append(Hit(number: relative, cost: word == token.word ? 0 : cost))
      }
    }
    return hits
  }

  private struct Heard {
    var number: UInt32
    var cost: Int
    var record: TokenRecord
  }

  private func hear(
    _ token: SpelledToken, _ key: [UInt8], _ seen: inout Set<UInt32>, _ heard: inout [Heard]
  ) throws(LexiconError) {
    for number in try lexicon.tokens.tokens(key) {
      guard seen.count < Self.soundLimit, seen.insert(number).inserted else { continue }
      let record = try lexicon.tokens.token(number).record
      let limit = Self.phoneLimit * max(token.length, record.phones.count, 2)
      var best: Int?
      for reading in token.readings {
        if let cost = EditCosts.graded.distance(reading, record.phones, limit: best ?? limit) {
          best = min(best ?? .max, cost)
        }
      }
      guard let cost = best else { continue }
      heard.append(Heard(number: number, cost: cost, record: record))
    }
  }

  private func compared(_ token: SpelledToken, _ heard: ArraySlice<Heard>) -> [Hit] {
    var hits: [Hit] = []
    for candidate in heard {
      let length = max(token.word.count, candidate.record.word.count) - 2
      let cost = NameMatch.cost(
        token.word, token.profile, candidate.record.word, candidate.record.profile,
        limit: NameMatch.costLimit * length)
      let heard = token.readings.compactMap {
        EditCosts.hard.distance($0, candidate.record.phones, limit: 15 * $0.count)
      }.min()
      let least = [cost, heard.map { NameMatch.soundScale * $0 }].compactMap(\.self).min()
      if let least { hits.append(Hit(number: candidate.number, cost: least)) }
    }
    hits.sort { $0.cost != $1.cost ? $0.cost < $1.cost : $0.number < $1.number }
    return Array(hits.prefix(Self.hitLimit))
  }
}
