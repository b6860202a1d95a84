/// Which tokens of two names meet by the learned correspondences, and what is left over.
///
/// Unlike ``NameAlignment``, which joins neighbours and keeps an order, every token may meet every
/// other: family names come first in many languages, and what is left over tells names apart.
struct NameMatch: Sendable {
  /// Tokens that met.
  struct Pair: Hashable, Sendable {
    var left: Int
    var right: Int
    /// In hundredths, as ``Correspondences`` counts.
    var cost: Int
    /// The letters of the longer token.
    var letterCount: Int
    var hasInitial = false
    /// Whether the lists of the dictionaries have both as spellings of one name.
    var isRelated = false

    var perLetter: Double { Double(cost) / Double(100 * max(1, letterCount)) }
  }

  let query: SpelledName
  let candidate: SpelledName
  /// In the order of the query.
  let pairs: [Pair]
  let leftOver: [Int]
  let rightOver: [Int]
  /// Whether the names met as wholes, since they are cut into tokens differently.
  let isJoined: Bool

  /// Tokens that cost more than this a letter are two words.
  static let costLimit = 110
  // Wholes must be closer than tokens.
  private static let joinedLimit = 0.45

  /// What spellings of one name by the lists cost at most, in hundredths, by their letters.
  static func relativeCost(_ letterCount: Int) -> Int { 25 * letterCount }

  /// - Parameter areRelated: Whether the lists have two tokens as spellings of one name.
  init(
    _ query: SpelledName, _ candidate: SpelledName,
    areRelated: (SpelledToken, SpelledToken) -> Bool = { _, _ in false }
  ) {
    self.query = query
    self.candidate = candidate
    var pairs = Self.greedy(query.tokens, candidate.tokens, areRelated)
    var isJoined = false
    let isWhole = pairs.count == max(query.tokens.count, candidate.tokens.count)
    if !isWhole || pairs.contains(where: { $0.perLetter > Self.joinedLimit }),
      query.tokens.count != candidate.tokens.count,
      let joined = Self.joined(query.tokens, candidate.tokens)
    {
      pairs = [joined]
      isJoined = true
    }
    self.isJoined = isJoined
    self.pairs = pairs.sorted { ($0.left, $0.right) < ($1.left, $1.right) }
    leftOver = isJoined ? [] : query.tokens.indices.filter { i in !pairs.contains { $0.left == i } }
    rightOver =
      isJoined ? [] : candidate.tokens.indices.filter { i in !pairs.contains { $0.right == i } }
  }

  // The closest tokens meet first; of equals those that keep the order.
  private static func greedy(
    _ left: [SpelledToken], _ right: [SpelledToken],
    _ areRelated: (SpelledToken, SpelledToken) -> Bool
  ) -> [Pair] {
    var all: [Pair] = []
    for (line, token) in left.enumerated() {
      for (column, other) in right.enumerated() {
        var found = pair(token, other, line, column)
        if found.map({ $0.perLetter > 0.25 && !$0.hasInitial }) ?? true, areRelated(token, other) {
          let count = max(token.letterCount, other.letterCount)
          found = Pair(
            left: line, right: column, cost: relativeCost(count), letterCount: count,
            isRelated: true)
        }
        if let found { all.append(found) }
      }
    }
    all.sort {
      let (one, other) = ($0.cost * $1.letterCount, $1.cost * $0.letterCount)
      return one != other
        ? one < other
        : (abs($0.left - $0.right), $0.left, $0.right) < (
          abs($1.left - $1.right), $1.left, $1.right
        )
    }
    var (lefts, rights): (Set<Int>, Set<Int>) = ([], [])
    return all.filter { pair in
      guard !lefts.contains(pair.left), !rights.contains(pair.right) else { return false }
      lefts.insert(pair.left)
      rights.insert(pair.right)
      return true
    }
  }

  private static func pair(
    _ left: SpelledToken, _ right: SpelledToken, _ line: Int, _ column: Int
  ) -> Pair? {
    if left.isInitial || right.isInitial {
      guard InitialLetters.agree(left, right) else { return nil }
      // Dearer than any good spelling, so that full tokens meet first.
      return Pair(left: line, right: column, cost: 60, letterCount: 1, hasInitial: true)
    }
    let count = max(left.letterCount, right.letterCount)
    guard count > 0 else { return nil }
    let spelled = cost(
      left.word, left.profile, right.word, right.profile, limit: costLimit * count)
    let heard = costOfSound(TokenDistance(left, right))
    guard let least = [spelled, heard].compactMap(\.self).min() else { return nil }
    return Pair(left: line, right: column, cost: least, letterCount: count)
  }

  /// What sounds cost beside letters, in hundredths; `nil` where sound tells two names apart.
  ///
  /// Letters are learned from what was written often; rare ones (*ış* and *иш*) only sound alike.
  static func costOfSound(_ distance: TokenDistance) -> Int? {
    distance.isAcceptable && distance.skeletonsMeet ? soundScale * distance.cost : nil
  }

  /// What a hundredth of sound costs in hundredths of letters.
  static let soundScale = 3

  private static func joined(_ left: [SpelledToken], _ right: [SpelledToken]) -> Pair? {
    guard !(left + right).contains(where: \.isInitial), left.count <= 6, right.count <= 6 else {
      return nil
    }
    let whole = SpelledToken(joining: left[...])
    var best: Pair?
    for rotation in right.indices {
      let other = SpelledToken(joining: (right[rotation...] + right[..<rotation])[...])
      guard let pair = pair(whole, other, 0, 0), pair.perLetter < joinedLimit else { continue }
      if pair.cost < best?.cost ?? .max { best = pair }
    }
    return best
  }

  /// The cost of two words in the letters of their profiles; `nil` above the limit.
  static func cost(
    _ left: [UInt8], _ leftProfile: SpellingProfile, _ right: [UInt8],
    _ rightProfile: SpellingProfile, limit: Int
  ) -> Int? {
    let (table, isReversed) = Correspondences.of(leftProfile, rightProfile)
    return isReversed
      ? table.distance(right, left, limit: limit) : table.distance(left, right, limit: limit)
  }
}
