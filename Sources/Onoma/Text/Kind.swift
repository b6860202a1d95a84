/// What sort of thing an entity is.
public enum Kind: UInt8, Sendable, CaseIterable, Comparable {
  case person = 0
  case place = 1
  case organization = 2

  /// The word that dictionaries, commands and reports use.
  public var name: String {
    switch self {
    case .person: "person"
    case .place: "place"
    case .organization: "organization"
    }
  }

  /// The kind with that ``name``; `nil` for any other word.
  public init?(name: String) {
    guard let kind = Kind.allCases.first(where: { $0.name == name }) else { return nil }
    self = kind
  }

  public static func < (left: Kind, right: Kind) -> Bool { left.rawValue < right.rawValue }
}

/// The grammatical sex of a person's name, which decides how Russian and Azerbaijani inflect it.
public enum Sex: UInt8, Sendable, CaseIterable {
  case masculine = 1
  case feminine = 2

  /// `m` or `f`.
  public var letter: String { self == .masculine ? "m" : "f" }

  /// The sex with that ``letter``; `nil` for any other text.
  public init?(letter: String) {
    guard let sex = Sex.allCases.first(where: { $0.letter == letter }) else { return nil }
    self = sex
  }
}
