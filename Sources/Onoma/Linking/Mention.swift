/// What is said of a mention.
public enum Verdict: String, Sendable {
  /// One entity, surely enough to act on.
  case linked
  /// Several entities could be meant.
  case ambiguous
  /// A name of something that the lexicon does not have.
  case unknown
}

/// Why a mention is linked as it is, in an order that a person can follow.
public struct Evidence: Hashable, Sendable {
  /// How the name was found.
  public enum Step: String, Sendable {
    /// A spelling of the dictionaries, letter by letter.
    case exact
    /// The same without the marks of its letters.
    case markless
    /// The consonant frame and the edit costs of another spelling.
    case skeleton
    /// An initial and a family name.
    case initials
    /// A short form of a name that stands in full in the same document.
    case memory
    /// The form of a name, of nothing that the lexicon has.
    case pattern
  }

  public var step: Step
  /// The dictionary form that was met; empty for a pattern.
  public var form: String
  /// The language of that form.
  public var language: Language
  /// Sentences such as `context: Tbilisi`.
  public var notes: [String]
  /// What the score of a name by itself is made of.
  public var features: [FeatureValue]

  init(
    step: Step, form: String = "", language: Language = .undetermined, notes: [String] = [],
    features: [FeatureValue] = []
  ) {
    self.features = features
    self.step = step
    self.form = form
    self.language = language
    self.notes = notes
  }
}

/// An entity that a mention may mean, and how well it fits.
public struct Candidate: Hashable, Sendable {
  public var entity: EntityID
  /// The preferred name in the document's language, or the first that there is.
  public var name: String
  public var kind: Kind
  /// 0 to 1.
  public var score: Double
  public var evidence: Evidence
}

/// One occurrence of a name in a text.
public struct Mention: Hashable, Sendable {
  /// Where the mention stands, in UTF-8 bytes, with an ending that is written to it.
  public var range: Range<Int>
  /// Where the name itself stands, in UTF-8 bytes, without the ending.
  public var nameRange: Range<Int>
  /// Where a separate ending stands: behind a closing quotation mark (*«Trend»in*); else empty.
  public var endingRange: Range<Int>
  public var text: String
  public var language: Language
  public var kind: Kind?
  public var verdict: Verdict
  /// The entity of a linked mention; `nil` for the other verdicts.
  public var entity: EntityID?
  /// The name in its base form, in the document's language.
  public var name: String
  /// The characters before the ending.
  public var stem: String
  public var endings: [Ending]
  public var score: Double
  public var candidates: [Candidate]
  public var evidence: Evidence
  /// The person's sex as the entity's record, the given name or the sentence tells it.
  public var sex: Sex?
  /// Whether the mention may be rewritten: not in direct speech, and not an ordinary word.
  public var isRewritable: Bool
  /// The part of the name that is written.
  var shape: NameShape
  /// How many bytes of the mention its leading initials take.
  var initialsByteCount = 0
}

/// A document's mentions, in the order of the text.
public struct Annotation: Sendable {
  /// The language of most of the document.
  public var language: Language
  public var mentions: [Mention]
}
