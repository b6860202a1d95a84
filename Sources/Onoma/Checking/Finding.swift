/// What a rule reports of a place in a text.
public struct Finding: Hashable, Sendable {
  /// The rule's name, such as `prefer-house-spelling`.
  public var rule: String
  /// Where, in UTF-8 bytes.
  public var range: Range<Int>
  /// The characters there.
  public var text: String
  /// What is wrong, as a sentence without a full stop.
  public var message: String
  /// What to write instead; `nil` where the rule cannot tell.
  public var replacement: String?
  public var entity: EntityID?
}

extension Finding {
  /// By place, then by rule.
  static func isBefore(_ left: Finding, _ right: Finding) -> Bool {
    left.range.lowerBound != right.range.lowerBound
      ? left.range.lowerBound < right.range.lowerBound : left.rule < right.rule
  }
}

/// A text with its annotation, as rules look at it.
struct CheckedText {
  let text: DocumentText
  let annotation: Annotation
  let lexicon: Lexicon
  /// The language of the forms to write; `nil`: that of the text around each mention.
  let house: Language?

  /// The language in which the mention should be written.
  func language(of mention: Mention) -> Language {
    if let house { return house }
    return mention.language == .undetermined ? annotation.language : mention.language
  }
}

/// One thing that names in a text should obey.
protocol Rule: Sendable {
  /// The name by which the rule is switched and reported, as in `no-lookalike-letters`.
  static var name: String { get }
  /// What the rule asks for, in one sentence.
  static var summary: String { get }

  init()

  /// What the text does against the rule.
  func findings(in checked: CheckedText) throws(LexiconError) -> [Finding]
}

/// Checks the names of texts.
public struct Checker: Sendable {
  private let annotator: Annotator
  private let house: Language?

  static let rules: [any Rule.Type] = [
    PreferHouseSpelling.self, NearMissOfKnownName.self, NoLookalikeLetters.self,
    OneSpellingPerText.self,
  ]

  /// The names of all rules with what each asks for.
  public static var ruleSummaries: [(name: String, summary: String)] {
    rules.map { ($0.name, $0.summary) }
  }

  /// Makes a checker of texts whose names should stand in the language `house`; `nil`: in that of the
  /// text around each.
  ///
  /// - Throws: ``LexiconError`` where the lexicon is damaged.
  public init(_ lexicon: Lexicon, house: Language? = nil) throws(LexiconError) {
    annotator = try Annotator(lexicon)
    self.house = house
  }

  /// The findings in the text, in the order of the text.
  ///
  /// - Throws: ``LexiconError`` where the lexicon is damaged.
  public func findings(
    in bytes: [UInt8], language: Language? = nil
  ) throws(LexiconError) -> [Finding] {
    let checked = CheckedText(
      text: DocumentText(bytes, language: language),
      annotation: try annotator.annotation(of: bytes, language: language),
      lexicon: annotator.lexicon, house: house)
    var found: [Finding] = []
    for rule in Checker.rules { found += try rule.init().findings(in: checked) }
    return found.sorted(by: Finding.isBefore)
  }
}
