/// The entities that one document named, each read from the lexicon once.
struct EntityCache {
  let lexicon: Lexicon
  private var entities: [UInt32: Entity] = [:]
  private var indices: [EntityID: UInt32] = [:]
  private var countries: [EntityID: String] = [:]
  private var contexts: [EntityID: [ContextWord]] = [:]

  init(_ lexicon: Lexicon) {
    self.lexicon = lexicon
  }

  /// The entity at the index.
  mutating func entity(at index: UInt32) throws(LexiconError) -> Entity {
    if let known = entities[index] { return known }
    let entity = try lexicon.entity(at: index)
    entities[index] = entity
    indices[entity.id] = index
    countries[entity.id] = entity.country
    contexts[entity.id] = entity.context.map { ContextWord($0) }
    return entity
  }

  /// An entity that was read before; `nil` for others.
  func entity(_ id: EntityID) -> Entity? { indices[id].flatMap { entities[$0] } }

  /// The country of an entity that was read before, or empty.
  func country(of id: EntityID) -> String { countries[id] ?? "" }

  /// The context words of an entity that was read before.
  func context(of id: EntityID) -> [ContextWord] { contexts[id] ?? [] }
}

/// A word or a few that stand near an entity's mentions, ready for comparison.
struct ContextWord {
  /// As it is written in the record.
  var text: String
  /// Its folded tokens.
  var tokens: [[UInt8]]

  init(_ text: String) {
    self.text = text
    tokens = NameTokens.folded(text)
  }
}
