import OnomaDictionary

@testable import Onoma

/// The dictionaries of the repository, compiled, and an annotator on them.
struct ShippedLexicon {
  let annotator: Annotator
  private var names: [EntityID: String] = [:]
  private var ids: [String: EntityID] = [:]
  private var prominences: [EntityID: UInt8] = [:]

  // Compiling takes a while: all tests share one.
  private static let result = Result { try ShippedLexicon() }

  static func shared() throws -> ShippedLexicon { try result.get() }

  private init() throws {
    let contents = DictionaryFolder(path: Fixture.root + "/dictionaries").read()
    annotator = try Annotator(Lexicon(bytes: DictionaryCompiler(contents).bytes()))
    for entity in contents.records.map(\.entity) { add(entity) }
  }

  /// The entity with that id, or the most prominent one with that preferred English name.
  func entity(_ text: String) -> EntityID? {
    EntityID(text).flatMap { names[$0] == nil ? nil : $0 } ?? ids[text]
  }

  /// The preferred English name, for reports.
  func name(_ id: EntityID?) -> String { id.flatMap { names[$0] } ?? "nothing" }

  private mutating func add(_ entity: Entity) {
    let name = entity.names.first { $0.language == .english && $0.status == .preferred }?.form ?? ""
    names[entity.id] = name
    prominences[entity.id] = entity.prominence
    let rival = ids[name].flatMap { prominences[$0] } ?? 0
    if ids[name] == nil || rival < entity.prominence { ids[name] = entity.id }
  }
}
