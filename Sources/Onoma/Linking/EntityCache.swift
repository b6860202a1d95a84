/// The entities that one document named, each read from the lexicon once.
struct EntityCache {
  let lexicon: Lexicon
  private var entities: [UInt32: Entity] = [:]

  init(_ lexicon: Lexicon) {
    self.lexicon = lexicon
  }

  /// The entity at the index.
  mutating func entity(at index: UInt32) throws(LexiconError) -> Entity {
    if let known = entities[index] { return known }
    let entity = try lexicon.entity(at: index)
    entities[index] = entity
    return entity
  }
}
