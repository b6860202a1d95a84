/// The sentences that say how two names were compared.
struct SpellingEvidence {
  /// The comparison explained.
  let comparison: NameComparison

  /// Explains a comparison.
  init(_ comparison: NameComparison) {
    self.comparison = comparison
  }

  /// The tokens that met, then those that met none, then the vetoes.
  var lines: [String] {
    let judgement = comparison.judgement
    return judgement.links.map(sentence) + leftOver + patronymics
      + judgement.vetoes.map(Self.sentence)
  }

  private func sentence(_ link: Judgement.Link) -> String {
    let left = Self.text(comparison.query.tokens[link.query])
    let right = Self.text(comparison.candidate.tokens[link.candidate])
    if link.hasInitial {
      return "\(left) and \(right): the initial \(link.cost == 0 ? "agrees" : "disagrees")."
    }
    if link.cost == 0 { return "\(left) and \(right) read alike." }
    return "\(left) and \(right) differ by \(Self.hundredths(link.cost)) a phone."
  }

  private var leftOver: [String] {
    let links = comparison.judgement.links
    let sides = [
      (comparison.query.tokens, links.map(\.query)),
      (comparison.candidate.tokens, links.map(\.candidate)),
    ]
    return sides.flatMap { tokens, met in
      tokens.indices.filter { index in !met.contains { $0.contains(index) } }
        .map { "\(tokens[$0].text) meets nothing." }
    }
  }

  private var patronymics: [String] {
    switch (comparison.query.patronymic, comparison.candidate.patronymic) {
    case (let left?, let right?):
      let verb = left.agrees(with: right) ? "agree" : "disagree"
      return ["The patronymics \(left.father.text) and \(right.father.text) \(verb)."]
    case (let one?, nil), (nil, let one?):
      return ["Only one name has the patronymic \(one.father.text)."]
    case (nil, nil): return []
    }
  }

  private static func text(_ tokens: ArraySlice<SpelledToken>) -> String {
    tokens.map(\.text).joined(separator: " ")
  }

  private static func hundredths(_ cost: Double) -> String {
    let count = Int(cost * 100 + 0.5)
    return "\(count / 100).\(count % 100 < 10 ? "0" : "")\(count % 100)"
  }

  static func sentence(_ veto: Veto) -> String {
    switch veto {
    case .sexContradiction: "The endings are of different sex."
    case .numberOfTokens: "The names have different numbers of tokens."
    case .initialContradiction: "An initial does not fit the name beside it."
    case .skeletonDiffers: "The consonants differ."
    case .hardCost: "The difference is more than spellings of one name show."
    case .finalVowel: "One ends in a vowel, the other in a consonant."
    case .patronymicContradiction: "The patronymics are of different fathers."
    case .numberContradiction: "The numbers differ."
    }
  }
}
