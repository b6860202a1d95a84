extension MatchFeatures {
  /// What the spellings of two names say.
  init(_ match: NameMatch, kind: Kind?) {
    self.init(kind: kind ?? .person)
    self[.bias] = 1
    costs(of: match)
    losses(of: match)
    shapes(of: match, kind: kind)
    patronymics(of: match)
    numbers(of: match)
  }

  private mutating func costs(of match: NameMatch) {
    let full = match.pairs.filter { !$0.hasInitial }
    let letters = full.reduce(0) { $0 + $1.letterCount }
    let cost = full.reduce(0) { $0 + $1.cost }
    let worst = full.map(\.perLetter).max() ?? 1
    self[.meanCost] = letters == 0 ? 1 : Double(cost) / Double(100 * letters)
    self[.worstCost] = worst
    self[.worstCostSquared] = worst * worst
    let isOneAlphabet = Self.alphabet(match.query) == Self.alphabet(match.candidate)
    self[.sameAlphabet] = isOneAlphabet ? 1 : 0
    self[.worstCostSameAlphabet] = isOneAlphabet ? worst : 0
    self[.initials] = Double(match.pairs.count - full.count)
    guard full.count == 1, let only = full.first, !match.isJoined else { return }
    self[.oneToken] = 1
    self[.shortness] = max(0, Double(9 - only.letterCount) / 9)
    self[.shortCost] = self[.shortness] * worst
  }

  private static func alphabet(_ name: SpelledName) -> SpellingProfile.Alphabet? {
    name.tokens.first.map { $0.profile.alphabet == .cyrillic ? .cyrillic : .latin }
  }

  private mutating func losses(of match: NameMatch) {
    func share(_ left: [Int], _ tokens: [SpelledToken]) -> Double {
      let all = tokens.reduce(0) { $0 + $1.letterCount }
      return all == 0 ? 1 : Double(left.reduce(0) { $0 + tokens[$1].letterCount }) / Double(all)
    }
    self[.queryLoss] = share(match.leftOver, match.query.tokens)
    self[.candidateLoss] = share(match.rightOver, match.candidate.tokens)
    self[.bothLoss] = min(self[.queryLoss], self[.candidateLoss])
  }

  private mutating func shapes(of match: NameMatch, kind: Kind?) {
    self[.joined] = match.isJoined ? 1 : 0
    let isMonotonic = zip(match.pairs, match.pairs.dropFirst()).allSatisfy { $0.right < $1.right }
    self[.reordered] = isMonotonic || kind == .person ? 0 : 1
    isDoubtful = match.pairs.contains { Self.isDoubtful($0, of: match, kind: kind) }
    guard !match.isJoined else { return }
    self[.sameClass] = Double(match.pairs.count { $0.isRelated })
    for pair in match.pairs where !pair.hasInitial && !pair.isRelated {
      let (left, right) = (match.query.tokens[pair.left], match.candidate.tokens[pair.right])
      if !left.keys.contains(where: right.keys.contains) { self[.skeletonDiffers] += 1 }
      if Self.endsInVowel(left) != Self.endsInVowel(right) { self[.finalsDiffer] += 1 }
      let sexesDiffer =
        left.sex != nil && right.sex != nil && left.sex != right.sex
        || Self.isDaughter(left, of: right) || Self.isDaughter(right, of: left)
      if sexesDiffer, kind == .person || kind == nil { vetoes.append(.sexContradiction) }
    }
    let initials =
      (match.leftOver.map { match.query.tokens[$0] }
      + match.rightOver.map { match.candidate.tokens[$0] }).filter(\.isInitial)
    if !initials.isEmpty, !match.leftOver.isEmpty, !match.rightOver.isEmpty {
      vetoes.append(.initialContradiction)
    }
  }

  private static func isForeign(_ token: SpelledToken) -> Bool {
    token.text.unicodeScalars.contains { ForeignScript.isLetter($0.value) }
  }

  // Voice is lost at the end of words, never at their start: Safarov and Zafarov are two names.
  private static func startsOtherwise(_ left: SpelledToken, _ right: SpelledToken) -> Bool {
    guard let first = left.readings[0].first, let second = right.readings[0].first else {
      return false
    }
    return voiced[first] == second || voiced[second] == first
  }

  // b p, d t, z s, v f
  private static let voiced: [UInt8: UInt8] = [0x62: 0x70, 0x64: 0x74, 0x7A: 0x73, 0x76: 0x66]

  // Толста beside Толстой.
  private static func isDaughter(_ token: SpelledToken, of other: SpelledToken) -> Bool {
    guard token.sex == nil, other.sex == .masculine, token.readings[0].last == 0x61 else {
      return false
    }
    return other.readings[0].suffix(2).elementsEqual([0x6F, 0x79])
  }

  // How dear a letter may be where the sounds are two names' by the strict costs.
  private static let sureCost = 0.4
  private static let sureWholeCost = 0.25
  // In one language Parker and Barker are two names.
  private static let oneLanguageCost = 0.045

  // Əliyev and Vəliyev, Həsənov and Hüseynov are a letter or two apart, as spellings of one name are:
  // only what sounds alike, or is listed as one name, is surely one.
  private static func isDoubtful(_ pair: NameMatch.Pair, of match: NameMatch, kind: Kind?) -> Bool {
    if match.isJoined { return pair.perLetter > sureWholeCost }
    if pair.hasInitial { return true }
    if pair.isRelated { return false }
    let distance = TokenDistance(
      match.query.tokens[pair.left], match.candidate.tokens[pair.right])
    let left = match.query.tokens[pair.left]
    let right = match.candidate.tokens[pair.right]
    if startsOtherwise(left, right) { return true }
    if distance.isAcceptable && distance.skeletonsMeet {
      return left.profile == right.profile && distance.perPhone > oneLanguageCost
        && !isForeign(left) && !isForeign(right)
    }
    let limit = kind == .person || kind == nil ? sureCost : 2 * sureCost
    return !distance.skeletonsMeet || distance.finalsDiffer || pair.perLetter > limit
  }

  private static func endsInVowel(_ token: SpelledToken) -> Bool {
    token.readings.contains { $0.last.map { "aEeiIoOuUy".utf8.contains($0) } ?? false }
  }

  private mutating func patronymics(of match: NameMatch) {
    switch (match.query.patronymic, match.candidate.patronymic) {
    case (let left?, let right?):
      if left.sexContradicts(right) { vetoes.append(.sexContradiction) }
      if left.agrees(with: right) {
        self[.patronymicAgreement] = 1
      } else {
        vetoes.append(.patronymicContradiction)
      }
    case (nil, nil): break
    default: self[.patronymicMissing] = 1
    }
  }

  // Numbers, and Roman ones in capitals, tell ships, kings and pipelines apart.
  private mutating func numbers(of match: NameMatch) {
    let (left, right) = (Self.numbers(in: match.query), Self.numbers(in: match.candidate))
    if left != right { vetoes.append(.numberContradiction) }
  }

  private static func numbers(in name: SpelledName) -> Set<Int> {
    let isMixed = name.tokens.contains {
      $0.text.unicodeScalars.contains { $0.properties.isLowercase }
    }
    return Set(
      name.tokens.compactMap { token in
        Int(token.text) ?? (isMixed ? RomanNumeral.value(of: token.text) : nil)
      })
  }
}

/// Roman numerals in capital letters, from II to XXXIX.
enum RomanNumeral {
  /// `nil` where the text is none, or a single letter, which may be an initial.
  static func value(of text: String) -> Int? {
    let letters = text.unicodeScalars.map { digits[$0] ?? 0 }
    guard letters.count > 1, !letters.contains(0) else { return nil }
    var total = 0
    for (digit, next) in zip(letters, letters.dropFirst() + [0]) {
      total += digit < next ? -digit : digit
    }
    return total < 40 ? total : nil
  }

  private static let digits: [Unicode.Scalar: Int] = ["I": 1, "V": 5, "X": 10]
}
