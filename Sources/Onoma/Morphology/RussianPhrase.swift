/// The declension of whole Russian names of several words.
enum RussianPhrase {
  /// The name in all cases; the first form of a case is the one to write.
  ///
  /// In a person's name all parts agree. In other names the head noun and the adjectives before it
  /// decline, and what follows the head stays. `grammar` overrides what the endings suggest.
  static func paradigm(
    of name: String, kind: Kind, sex: Sex? = nil, parts: NameParts? = nil,
    grammar: NameGrammar = .regular
  ) -> RussianForms {
    guard grammar != .indeclinable, !name.isEmpty else { return RussianForms(indeclinable: name) }
    let words = name.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    switch kind {
    case .person: return RussianPersonName(words, sex: sex, parts: parts, grammar: grammar).forms
    case .place: return RussianNounPhrase(words, part: .place, grammar: grammar).forms
    case .organization:
      return RussianNounPhrase(words, part: .organization, grammar: grammar).forms
    }
  }

  /// The distinct forms of the name with their cases, nominative (`nil`) first, the form to write
  /// before the others of its case.
  static func forms(
    of name: String, kind: Kind, sex: Sex? = nil, parts: NameParts? = nil,
    grammar: NameGrammar = .regular
  ) -> [(ending: Ending?, form: String)] {
    let paradigm = paradigm(of: name, kind: kind, sex: sex, parts: parts, grammar: grammar)
    return RussianForms.cases.flatMap { ending in
      paradigm[ending].map { (ending: ending, form: $0) }
    }
  }

  /// The words in all cases side by side.
  static func joined(_ words: [RussianForms]) -> RussianForms {
    guard let first = words.first else { return RussianForms(indeclinable: "") }
    return words.dropFirst().reduce(first) { $0.joined(" ", $1) }
  }
}
