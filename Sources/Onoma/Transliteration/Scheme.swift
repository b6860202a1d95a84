/// A published way of writing names of one language in the letters of another: a header that says
/// whose it is, and ICU transform rules from lower case to lower case.
///
/// A scheme is a text file. Its header is lines `# key: value` up to the first empty line; the
/// rules follow. Reading one does not compile the rules: ``Transliterator`` does.
public struct Scheme: Sendable, Equatable {
  /// The id in the manner of ISO 24229: authority, language, scripts, year or number.
  public let id: String
  /// Short names that mean the same scheme (`ru-en`).
  public let aliases: [String]
  /// What the scheme writes, for people.
  public let title: String
  /// Who published the scheme.
  public let authority: String
  /// The year of publication; `nil` for a practice that nobody published.
  public let year: Int?
  /// The document the rules were taken from.
  public let source: String
  /// The language, and by it the alphabet, that the scheme reads.
  public let sourceLanguage: Language
  /// The language, and by it the alphabet, that the scheme writes.
  public let targetLanguage: Language
  /// The language whose capital letters the written text follows; mostly the target language.
  public let casingLanguage: Language
  /// The id of the scheme that leads back; `nil` where the scheme loses something.
  public let reverseID: String?
  /// The ICU transform rules.
  public let rules: String
  /// The line of the file at which the rules begin, from 1.
  public let rulesLine: Int
  /// The file the scheme was read from, for messages.
  public let path: String

  /// Reads a scheme file's text; the path only stands in errors.
  public init(text: String, path: String) throws(SchemeError) {
    let header = try Header(text: text, path: path)
    id = try header.required(.id)
    aliases = header.list(.alias)
    title = try header.required(.title)
    authority = try header.required(.authority)
    year = try header.year()
    source = try header.required(.source)
    sourceLanguage = try header.language(.sourceLanguage)
    let target = try header.language(.targetLanguage)
    targetLanguage = target
    casingLanguage = try header.has(.casing) ? header.language(.casing) : target
    let reversible = try header.required(.reversible)
    reverseID = reversible == "no" ? nil : reversible
    rules = header.rules
    rulesLine = header.rulesLine
    self.path = path
    guard rules.utf8.contains(where: { $0 != 0x0A && $0 != 0x20 }) else {
      throw SchemeError(.noRules, path: path)
    }
  }

  /// Whether the name is the scheme's id or one of its aliases.
  public func isNamed(_ name: String) -> Bool { id == name || aliases.contains(name) }
}

extension Scheme {
  /// A field of a scheme's header.
  enum Field: String, CaseIterable {
    case id
    case alias
    case title
    case authority
    case year
    case source
    case sourceLanguage = "source language"
    case targetLanguage = "target language"
    case casing
    case reversible

    /// The fields' names, in the order in which files have them.
    static let names = allCases.map(\.rawValue)
  }
}
