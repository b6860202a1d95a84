/// An entity of a document, with the forms in which the document names it.
public struct EntitySummary: Hashable, Sendable {
  public var entity: EntityID
  public var kind: Kind
  /// The preferred forms in Azerbaijani, Russian and English; empty where the record has none.
  public var names: [Language: String]
  /// The forms that the document writes, in the order of their first mention, with their numbers.
  public var forms: [(form: String, count: Int)] {
    counts.map { ($0.form, $0.count) }
  }

  private var counts: [FormCount] = []

  private struct FormCount: Hashable, Sendable {
    var form: String
    var count: Int
  }

  /// The languages of the three columns of a report.
  public static let languages: [Language] = [.azerbaijani, .russian, .english]

  private init(_ entity: Entity) {
    self.entity = entity.id
    kind = entity.kind
    names = [:]
    for language in EntitySummary.languages {
      names[language] = entity.preferredName(in: language)?.form ?? ""
    }
  }

  /// The linked entities of the annotation, in the order of their first mention.
  ///
  /// - Throws: ``LexiconError`` where the lexicon is damaged.
  public static func summaries(
    of annotation: Annotation, in lexicon: Lexicon
  ) throws(LexiconError) -> [EntitySummary] {
    var order: [EntityID] = []
    var found: [EntityID: EntitySummary] = [:]
    for mention in annotation.mentions where mention.verdict == .linked {
      guard let id = mention.entity else { continue }
      if found[id] == nil, let entity = try lexicon.entity(id) {
        found[id] = EntitySummary(entity)
        order.append(id)
      }
      found[id]?.count(mention.text)
    }
    return order.compactMap { found[$0] }
  }

  private mutating func count(_ form: String) {
    if let index = counts.firstIndex(where: { $0.form == form }) {
      counts[index].count += 1
    } else {
      counts.append(FormCount(form: form, count: 1))
    }
  }
}
