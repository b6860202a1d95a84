/// The sentences that say which token met which, and what differs.
struct MatchEvidence {
  private let match: NameMatch
  private let vetoes: [Veto]

  init(_ match: NameMatch, vetoes: [Veto]) {
    self.match = match
    self.vetoes = vetoes
  }

  /// The tokens that met, those left over, then the vetoes.
  var lines: [String] {
    let left = match.leftOver.map { "\(match.query.tokens[$0].text) meets nothing" }
    let right = match.rightOver.map { "\(match.candidate.tokens[$0].text) is missing" }
    return match.pairs.map(sentence) + left + right + vetoes.map(SpellingEvidence.sentence)
  }

  private func sentence(_ pair: NameMatch.Pair) -> String {
    if match.isJoined {
      return "the names meet as wholes at \(cost(pair)) a letter"
    }
    let (left, right) = (match.query.tokens[pair.left], match.candidate.tokens[pair.right])
    if pair.hasInitial { return "\(left.text) is an initial of \(right.text)" }
    if pair.isRelated { return "\(left.text) and \(right.text) are listed as one name" }
    let units = costlyUnits(left, right)
    let detail = units.isEmpty ? "" : ": " + units.joined(separator: ", ")
    return "\(left.text) meets \(right.text) at \(cost(pair)) a letter\(detail)"
  }

  private func cost(_ pair: NameMatch.Pair) -> String {
    let hundredths = Int((pair.perLetter * 100).rounded())
    return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
  }

  // The two correspondences that cost most, as letters.
  private func costlyUnits(_ left: SpelledToken, _ right: SpelledToken) -> [String] {
    let (table, isReversed) = Correspondences.of(left.profile, right.profile)
    let units =
      isReversed ? table.units(right.word, left.word) : table.units(left.word, right.word)
    let letters = isReversed ? (right, left) : (left, right)
    return units.filter { $0.cost >= 50 }.sorted { $0.cost > $1.cost }.prefix(2).map { unit in
      let first = Self.text(letters.0, unit.left)
      let second = Self.text(letters.1, unit.right)
      return isReversed ? "\(second) for \(first)" : "\(first) for \(second)"
    }
  }

  // Letters as written; words whose marks were dropped may show a neighbour.
  private static func text(_ token: SpelledToken, _ range: Range<Int>) -> String {
    let letters = Phones.letters(of: token.text, profile: token.profile)
    let inner = range.clamped(to: 1..<letters.count + 1)
    guard !inner.isEmpty else { return "nothing" }
    var out = String.UnicodeScalarView()
    for index in inner { Unicode.Scalar(letters[index - 1]).map { out.append($0) } }
    return String(out)
  }
}
