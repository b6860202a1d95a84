/// One reading of a match: this name of this entity, with these endings.
struct Hypothesis {
  var match: SpellingMatch
  var posting: Posting
  var entity: Entity
  var name: EntityName
  /// 0 to 1, before anything else in the document is weighed.
  var score: Double
  var notes: [String]
  /// Whether the name alone is an ordinary word, so that it is linked and never rewritten.
  var isOrdinaryWord: Bool

  /// The endings in the text and, in Russian, in the spelling.
  var endings: [Ending] { (posting.ending.map { [$0] } ?? []) + match.endings }
}
