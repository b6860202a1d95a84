/// Compares two names and judges whether they are two spellings of one.
struct NameComparison: Sendable {
  /// The first name.
  let query: SpelledName
  /// The second name.
  let candidate: SpelledName
  /// What the names name, where known.
  let kind: Kind?
  /// What the comparison comes to.
  let judgement: Judgement

  /// Compares two names that were taken apart before.
  init(_ query: SpelledName, _ candidate: SpelledName, kind: Kind?) {
    self.query = query
    self.candidate = candidate
    self.kind = kind
    judgement = Self.judgement(of: query, against: candidate, kind: kind)
  }

  /// Judges a query against a candidate; which is which does not change the outcome.
  ///
  /// The judgement is of the spelling alone. Whoever links also asks whether another candidate
  /// comes as close, whether the names are long enough to tell places apart
  /// (``Judgement/phoneCount``), and whether a person is named by more than one token.
  static func judgement(
    of query: SpelledName, against candidate: SpelledName, kind: Kind?
  ) -> Judgement {
    guard !query.tokens.isEmpty, !candidate.tokens.isEmpty else { return .incomparable }
    let order: NameAlignment.Order = kind == nil || kind == .person ? .free : .fixed
    let alignment = NameAlignment.best(query.tokens, candidate.tokens, order: order)
    let vetoes = vetoes(alignment, query, candidate, order: order)
    let phoneCount = max(query.length, candidate.length)
    return Judgement(
      links: alignment.pairs.map(link),
      cost: Double(totalCost(alignment, query, candidate)) / Double(100 * max(1, phoneCount)),
      worstCost: alignment.pairs.map(\.distance.perPhone).max() ?? 0,
      phoneCount: phoneCount, vetoes: vetoes,
      outcome: outcome(alignment, vetoes: vetoes, order: order))
  }

  private static func link(_ pair: NameAlignment.Pair) -> Judgement.Link {
    Judgement.Link(
      query: pair.left, candidate: pair.right, cost: pair.distance.perPhone,
      hasInitial: pair.distance.hasInitial)
  }

  // A phone of a token left over costs what a vowel lost costs.
  private static func totalCost(
    _ alignment: NameAlignment, _ query: SpelledName, _ candidate: SpelledName
  ) -> Int {
    let longer = query.tokens.count > candidate.tokens.count ? query : candidate
    let lost = alignment.leftOver.reduce(0) { $0 + longer.tokens[$1].length }
    return alignment.pairs.reduce(60 * lost) { $0 + $1.distance.cost }
  }

  private static func vetoes(
    _ alignment: NameAlignment, _ query: SpelledName, _ candidate: SpelledName,
    order: NameAlignment.Order
  ) -> [Veto] {
    var vetoes = alignment.pairs.flatMap { Self.vetoes($0.distance, order: order) }
    if !alignment.leftOver.isEmpty { vetoes.append(.numberOfTokens) }
    if let patronymic = query.patronymic, let other = candidate.patronymic {
      if patronymic.sexContradicts(other) { vetoes.append(.sexContradiction) }
      if !patronymic.agrees(with: other) { vetoes.append(.patronymicContradiction) }
    }
    return Veto.allCases.filter(vetoes.contains)
  }

  private static func vetoes(_ distance: TokenDistance, order: NameAlignment.Order) -> [Veto] {
    if distance.hasInitial { return distance.cost == 0 ? [] : [.initialContradiction] }
    var vetoes: [Veto] = []
    if distance.sexesDiffer && order == .free { vetoes.append(.sexContradiction) }
    if !distance.skeletonsMeet { vetoes.append(.skeletonDiffers) }
    if distance.finalsDiffer { vetoes.append(.finalVowel) }
    if !distance.isAcceptable { vetoes.append(.hardCost) }
    return vetoes
  }

  private static func outcome(
    _ alignment: NameAlignment, vetoes: [Veto], order: NameAlignment.Order
  ) -> Judgement.Outcome {
    let distances = alignment.pairs.map(\.distance)
    let contradictions: [Veto] = [
      .sexContradiction, .initialContradiction, .patronymicContradiction,
    ]
    if contradictions.contains(where: vetoes.contains) { return .none }
    guard distances.contains(where: { !$0.hasInitial }) else { return .none }
    if vetoes.isEmpty { return distances.contains(where: \.hasInitial) ? .suggest : .auto }
    if vetoes.contains(.numberOfTokens) {
      return order == .free && vetoes == [.numberOfTokens] ? .suggest : .none
    }
    return distances.allSatisfy(\.isSuggestible) ? .suggest : .none
  }
}

extension Judgement {
  /// The judgement where one of the names has nothing that sounds.
  static let incomparable = Judgement(
    links: [], cost: 1, worstCost: 1, phoneCount: 0, vetoes: [.numberOfTokens], outcome: .none)
}
