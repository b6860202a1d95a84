/// A grammatical ending, of any of the languages.
///
/// The raw value is stored in compiled lexicons: values are never reused.
public enum Ending: UInt8, Sendable, CaseIterable, Comparable {
  case plural = 1
  case possessive = 2
  case genitive = 3
  case dative = 4
  case accusative = 5
  case locative = 6
  case ablative = 7
  case instrumental = 8
  case relational = 9
  case copula = 10
  case question = 11
  case demonym = 12
  case privative = 13
  case agentive = 14
  case equative = 15
  case family = 16
  case abstract = 17

  /// The short name in output and tables: `GEN`, `DAT`, `KI`, `LI` and so on.
  public var tag: String {
    switch self {
    case .plural: "PL"
    case .possessive: "POSS"
    case .genitive: "GEN"
    case .dative: "DAT"
    case .accusative: "ACC"
    case .locative: "LOC"
    case .ablative: "ABL"
    case .instrumental: "INS"
    case .relational: "KI"
    case .copula: "COP"
    case .question: "Q"
    case .demonym: "LI"
    case .privative: "PRIV"
    case .agentive: "AGT"
    case .equative: "EQU"
    case .family: "GIL"
    case .abstract: "ABSTR"
    }
  }

  /// The ending with that ``tag``; `nil` for any other text.
  public init?(tag: String) {
    guard let ending = Ending.allCases.first(where: { $0.tag == tag }) else { return nil }
    self = ending
  }

  public static func < (left: Ending, right: Ending) -> Bool { left.rawValue < right.rawValue }
}
