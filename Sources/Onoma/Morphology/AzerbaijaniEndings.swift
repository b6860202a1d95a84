/// The Azerbaijani endings that names take, as a finite-state table.
///
/// First and second person possessives are left out: *Putinin* is a genitive only.
enum AzerbaijaniEndings {
  /// The most endings that one stem takes.
  static let maximumDepth = 4

  /// Where a word stands after its last ending.
  enum State: Int, Sendable, CaseIterable {
    case stem, plural, possessive, relational
    case demonym, agentive, hardAbstract, softAbstract, family, privative
    case locative, genitive, outward, copula, end

    /// Whether a word may end here: a softened *-lığ* may not.
    var isFinal: Bool { self != .softAbstract }
  }

  /// The sound before an ending that its shape asks for.
  enum Before: Sendable {
    case any, consonant, vowel
  }

  /// One shape of one ending, and the state after it.
  struct Arrow: Sendable {
    let ending: Ending
    let template: Template
    let before: Before
    let next: State

    func fits(endsInVowel: Bool) -> Bool {
      before == .any || (before == .vowel) == endsInVowel
    }
  }

  /// Up to eight symbols, one a byte, the first in the lowest.
  ///
  /// `A` is a or ə, `I` is ı u i ü, `Q` is q or k, `G` is ğ or y, `C` is ç; others are themselves.
  struct Template: Sendable {
    let packed: UInt64

    init(_ symbols: StaticString) {
      var packed: UInt64 = 0
      for byte in symbols.description.utf8.prefix(8).reversed() {
        packed = packed << 8 | UInt64(byte)
      }
      self.packed = packed
    }
  }

  /// The arrows that leave each state, by the state's raw value, likelier ones first.
  static let table: [[Arrow]] = State.allCases.map(arrows)

  /// The state that endings of a host start from.
  static func start(_ host: AzerbaijaniHost) -> State { host.isPossessive ? .possessive : .stem }

  // Source: the 2019 Orthography Norms (Cabinet of Ministers, decree 174 of 16 April 2019) and the
  // inflection tables of UniMorph's Azerbaijani.
  private static func arrows(from state: State) -> [Arrow] {
    switch state {
    case .stem:
      cases + instrumental + plural + possessive + copula + demonym + question + family + lexical
    case .plural: cases + instrumental + possessive + copula + question
    case .possessive: possessedCases + instrumental + copula + question
    case .relational: possessedCases + plural + copula
    case .demonym: cases + instrumental + plural + possessive + copula + question
    case .agentive: casesWithoutInstrumental + plural + possessive + copula
    case .hardAbstract: consonantCases + copula
    case .softAbstract: vowelCases + [Arrow(.possessive, "I", .any, .possessive)]
    case .family: cases + instrumental + plural
    case .locative: relational + copula + question
    case .genitive: relational + copula
    case .outward: copula + question
    case .privative: copula
    case .copula: [Arrow(.plural, "lAr", .any, .end)]
    case .end: []
    }
  }

  private static let cases = casesWithoutInstrumental
  private static let casesWithoutInstrumental =
    [
      Arrow(.genitive, "nIn", .vowel, .genitive), Arrow(.dative, "yA", .vowel, .end),
      Arrow(.accusative, "nI", .vowel, .end),
    ] + vowelCases + consonantCases
  private static let vowelCases = [
    Arrow(.genitive, "In", .consonant, .genitive), Arrow(.dative, "A", .consonant, .end),
    Arrow(.accusative, "I", .consonant, .end),
  ]
  private static let consonantCases = [
    Arrow(.locative, "dA", .any, .locative), Arrow(.ablative, "dAn", .any, .outward),
  ]
  private static let possessedCases = [
    Arrow(.genitive, "nIn", .any, .genitive), Arrow(.dative, "nA", .any, .end),
    Arrow(.accusative, "nI", .any, .end), Arrow(.locative, "ndA", .any, .locative),
    Arrow(.ablative, "ndAn", .any, .outward),
  ]
  private static let instrumental = [
    Arrow(.instrumental, "lA", .consonant, .outward),
    Arrow(.instrumental, "ylA", .vowel, .outward),
  ]
  private static let plural = [Arrow(.plural, "lAr", .any, .plural)]
  private static let possessive = [
    Arrow(.possessive, "I", .consonant, .possessive),
    Arrow(.possessive, "sI", .vowel, .possessive),
  ]
  private static let copula = [Arrow(.copula, "dIr", .any, .copula)]
  private static let question = [Arrow(.question, "mI", .any, .end)]
  private static let relational = [Arrow(.relational, "kI", .any, .relational)]
  private static let demonym = [Arrow(.demonym, "lI", .any, .demonym)]
  private static let family = [Arrow(.family, "gil", .any, .family)]
  private static let lexical = [
    Arrow(.equative, "cA", .any, .end), Arrow(.privative, "sIz", .any, .privative),
    Arrow(.agentive, "CI", .any, .agentive), Arrow(.abstract, "lIQ", .any, .hardAbstract),
    Arrow(.abstract, "lIG", .any, .softAbstract),
  ]
}

extension AzerbaijaniEndings.Arrow {
  fileprivate init(
    _ ending: Ending, _ template: StaticString, _ before: AzerbaijaniEndings.Before,
    _ next: AzerbaijaniEndings.State
  ) {
    self.init(
      ending: ending, template: AzerbaijaniEndings.Template(template), before: before, next: next)
  }
}
