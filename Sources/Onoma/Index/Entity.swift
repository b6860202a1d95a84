/// An entity's identifier: a Wikidata QID (`Q9248`), or `x-` and a slug.
public struct EntityID: Hashable, Sendable, CustomStringConvertible {
  public let text: String

  /// `nil` where the text is neither `Q` and digits nor `x-` and lower-case letters, digits, hyphens.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    let isDigit = { (byte: UInt8) in (0x30...0x39).contains(byte) }
    let isQID = bytes.first == 0x51 && bytes.count > 1 && bytes.dropFirst().allSatisfy(isDigit)
    let isSlug =
      bytes.starts(with: [0x78, 0x2D]) && bytes.count > 2
      && bytes.dropFirst(2).allSatisfy { isDigit($0) || (0x61...0x7A).contains($0) || $0 == 0x2D }
    guard isQID || isSlug else { return nil }
    self.text = text
  }

  public var description: String { text }
}

extension EntityID: Comparable {
  /// QIDs before slugs; QIDs by number, slugs by their bytes.
  public static func < (left: EntityID, right: EntityID) -> Bool {
    let (isLeftQID, isRightQID) = (left.text.hasPrefix("Q"), right.text.hasPrefix("Q"))
    if isLeftQID != isRightQID { return isLeftQID }
    if isLeftQID && left.text.utf8.count != right.text.utf8.count {
      return left.text.utf8.count < right.text.utf8.count
    }
    return left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
  }
}

/// A calendar date, or only its year or month: the missing parts are zero.
public struct PartialDate: Hashable, Sendable, Comparable, CustomStringConvertible {
  public let year: UInt16
  public let month: UInt8
  public let day: UInt8

  /// Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; `nil` for any other text or an impossible date.
  public init?(_ text: String) {
    let fields = text.utf8.split(separator: 0x2D, omittingEmptySubsequences: false).map(Array.init)
    let widths = [4, 2, 2]
    guard (1...3).contains(fields.count) else { return nil }
    var values: [UInt16] = []
    for (field, width) in zip(fields, widths) {
      guard field.count == width, field.allSatisfy({ (0x30...0x39).contains($0) }) else {
        return nil
      }
      values.append(field.reduce(0) { $0 * 10 + UInt16($1 - 0x30) })
    }
    guard values[0] > 0 else { return nil }
    guard values.count < 2 || (1...12).contains(values[1]) else { return nil }
    guard values.count < 3 || PartialDate.days(values[1], of: values[0]).contains(values[2]) else {
      return nil
    }
    self.init(
      packed: UInt32(values[0]) << 16 | UInt32(values.count > 1 ? values[1] : 0) << 8
        | UInt32(values.count > 2 ? values[2] : 0))
  }

  private static func days(_ month: UInt16, of year: UInt16) -> ClosedRange<UInt16> {
    switch month {
    case 2: 1...(year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28)
    case 4, 6, 9, 11: 1...30
    default: 1...31
    }
  }

  init(packed: UInt32) {
    year = UInt16(packed >> 16)
    month = UInt8(truncatingIfNeeded: packed >> 8)
    day = UInt8(truncatingIfNeeded: packed)
  }

  var packed: UInt32 { UInt32(year) << 16 | UInt32(month) << 8 | UInt32(day) }

  /// Orders by year, month, day; a missing part comes first.
  public static func < (left: PartialDate, right: PartialDate) -> Bool {
    left.packed < right.packed
  }

  public var description: String {
    func padded(_ value: Int, to width: Int) -> String {
      let digits = String(value)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    var text = padded(Int(year), to: 4)
    if month != 0 { text += "-" + padded(Int(month), to: 2) }
    if day != 0 { text += "-" + padded(Int(day), to: 2) }
    return text
  }
}

/// What a house may do with a written form. All of them are recognized; only a preferred one is
/// written.
public enum NameStatus: UInt8, Sendable, CaseIterable {
  case preferred = 0
  case alias = 1
  case former = 2
  case avoided = 3
  case misspelling = 4

  /// The word that reports use.
  public var name: String {
    switch self {
    case .preferred: "preferred"
    case .alias: "alias"
    case .former: "former"
    case .avoided: "avoided"
    case .misspelling: "misspelling"
    }
  }
}

/// The parts of a person's name in one language, as written in that name.
public struct NameParts: Hashable, Sendable {
  public var given: String?
  public var patronymic: String?
  public var family: String?

  public init(given: String? = nil, patronymic: String? = nil, family: String? = nil) {
    self.given = given
    self.patronymic = patronymic
    self.family = family
  }
}

/// How a name behaves where the rules of its language would guess wrong.
public enum NameGrammar: UInt8, Sendable, CaseIterable {
  /// The rules of the language decide.
  case regular = 0
  /// Takes no endings (ru *Баку*).
  case indeclinable = 1
  /// Ends in a possessive, so that cases take their `n` forms (az *Avropa Birliyi*, *Birliyinə*).
  case possessive = 2
  /// Does not end in a possessive although it looks so (az *Yeni Dehli*).
  case plain = 3
  /// Masculine, feminine, neuter or plural as a Russian noun.
  case masculine = 4
  case feminine = 5
  case neuter = 6
  case plural = 7

  /// The word that dictionaries use.
  public var name: String { String(describing: self) }

  public init?(name: String) {
    guard let grammar = NameGrammar.allCases.first(where: { $0.name == name }) else { return nil }
    self = grammar
  }
}

/// One written form of an entity in one language.
public struct EntityName: Hashable, Sendable {
  public var form: String
  public var language: Language
  public var status: NameStatus
  /// The first and the last day on which the name was in use; `nil` is open.
  public var from: PartialDate?
  public var until: PartialDate?
  /// The parts of a person's name; `nil` for other kinds.
  public var parts: NameParts?
  public var grammar: NameGrammar

  public init(
    form: String, language: Language, status: NameStatus, from: PartialDate? = nil,
    until: PartialDate? = nil, parts: NameParts? = nil, grammar: NameGrammar = .regular
  ) {
    self.form = form
    self.language = language
    self.status = status
    self.from = from
    self.until = until
    self.parts = parts
    self.grammar = grammar
  }
}

/// An office that a person held.
public struct Role: Hashable, Sendable {
  /// A title's id of `dictionaries/parts/titles.yaml`.
  public var title: String
  /// ISO 3166-1 code of the country, or empty.
  public var country: String
  public var from: PartialDate?
  public var until: PartialDate?

  public init(
    title: String, country: String = "", from: PartialDate? = nil, until: PartialDate? = nil
  ) {
    self.title = title
    self.country = country
    self.from = from
    self.until = until
  }
}

/// The thing named: what a record of the dictionaries says of it.
public struct Entity: Hashable, Sendable {
  public var id: EntityID
  public var kind: Kind
  /// Free text in lower case (`city`, `party`), or empty.
  public var subtype: String
  /// ISO 3166-1 alpha-2 code, or empty.
  public var country: String
  public var sex: Sex?
  public var names: [EntityName]
  /// Words that stand near this entity's mentions and tell it from its homonyms.
  public var context: [String]
  /// Whether the name alone is no evidence: it counts in quotation marks or beside a context word.
  public var needsContext: Bool
  public var roles: [Role]
  /// How well known the entity is, 0 to 100: breaks ties between homonyms.
  public var prominence: UInt8
  public var sources: [String]

  public init(
    id: EntityID, kind: Kind, subtype: String = "", country: String = "", sex: Sex? = nil,
    names: [EntityName], context: [String] = [], needsContext: Bool = false, roles: [Role] = [],
    prominence: UInt8 = 50, sources: [String] = []
  ) {
    self.id = id
    self.kind = kind
    self.subtype = subtype
    self.country = country
    self.sex = sex
    self.names = names
    self.context = context
    self.needsContext = needsContext
    self.roles = roles
    self.prominence = prominence
    self.sources = sources
  }

  /// The form that the house writes in that language; `nil` where the record has none.
  public func preferredName(in language: Language) -> EntityName? {
    names.first { $0.language == language && $0.status == .preferred }
  }
}
