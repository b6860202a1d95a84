/// What a word is in a Russian name: each kind of word declines by its own rules.
enum RussianPart: Sendable {
  case given, patronymic, family, place, organization
}

/// The gender and number by which Russian adjectives and nouns agree.
enum RussianGender: Sendable {
  case masculine, feminine, neuter, plural

  /// The gender that a dictionary's grammar note fixes; `nil` for other notes.
  init?(_ grammar: NameGrammar) {
    switch grammar {
    case .masculine: self = .masculine
    case .feminine: self = .feminine
    case .neuter: self = .neuter
    case .plural: self = .plural
    default: return nil
    }
  }
}

extension RussianGender {
  /// The sex of a person whose name has this gender; `nil` for neuter and plural.
  var sex: Sex? {
    switch self {
    case .masculine: .masculine
    case .feminine: .feminine
    case .neuter, .plural: nil
    }
  }
}

/// One word or name in the six cases of Russian, each with one form or more.
struct RussianForms: Hashable, Sendable {
  /// The cases in the order of grammars; `nil` is the nominative.
  static let cases: [Ending?] = [
    nil, .genitive, .dative, .accusative, .instrumental, .locative,
  ]

  /// Whether the rules leave no doubt about the first form of each case.
  var isCertain: Bool
  // One list a case, in the order of ``cases``; never empty.
  private var forms: [[String]]

  /// A word that is the same in all cases.
  init(indeclinable word: String, isCertain: Bool = true) {
    forms = Array(repeating: [word], count: RussianForms.cases.count)
    self.isCertain = isCertain
  }

  /// The forms of one case, the one to write first; empty where Russian has no such case.
  subscript(ending: Ending?) -> [String] {
    RussianForms.cases.firstIndex(of: ending).map { forms[$0] } ?? []
  }

  /// Adds the forms of the other paradigm behind the ones that are here already.
  mutating func append(_ other: RussianForms) {
    for index in forms.indices {
      for form in other.forms[index] where !forms[index].contains(form) {
        forms[index].append(form)
      }
    }
  }

  /// Adds one form behind the others of its case.
  mutating func append(_ form: String, to ending: Ending?) {
    guard let index = RussianForms.cases.firstIndex(of: ending) else { return }
    if !forms[index].contains(form) { forms[index].append(form) }
  }

  /// Makes one form the only one of its case.
  mutating func replace(_ ending: Ending?, with form: String) {
    guard let index = RussianForms.cases.firstIndex(of: ending) else { return }
    forms[index] = [form]
  }

  /// Puts one form before the others of its case.
  mutating func prefer(_ form: String, in ending: Ending?) {
    guard let index = RussianForms.cases.firstIndex(of: ending) else { return }
    forms[index].removeAll { $0 == form }
    forms[index].insert(form, at: 0)
  }

  /// The same paradigm with every form changed.
  func mapped(_ change: (String) -> String) -> RussianForms {
    var result = self
    result.forms = forms.map { $0.map(change) }
    return result
  }

  /// Both paradigms side by side: first forms with first forms, and so on.
  ///
  /// Where one side has fewer forms in a case its last one is repeated.
  func joined(_ separator: String, _ other: RussianForms) -> RussianForms {
    var result = self
    result.isCertain = isCertain && other.isCertain
    for index in forms.indices {
      let (left, right) = (forms[index], other.forms[index])
      result.forms[index] = (0..<max(left.count, right.count)).map {
        left[min($0, left.count - 1)] + separator + right[min($0, right.count - 1)]
      }
    }
    return result
  }
}
