public import Onoma

/// One entity as written in a file: what it is, and what only the file knows.
public struct EntityRecord: Hashable, Sendable {
  public var entity: Entity
  /// Where the record's `id` stands.
  public var position: FilePosition
  /// Where each of the entity's names stands, in the order of `entity.names`.
  public var namePositions: [FilePosition]
  /// Why a name was given up or is not written, in the order of `entity.names`; empty where nothing
  /// is said.
  public var nameReasons: [String]
  /// Where each role stands, in the order of `entity.roles`.
  public var rolePositions: [FilePosition]
  /// Where each source stands, in the order of `entity.sources`.
  public var sourcePositions: [FilePosition]
  /// Where the values of the record's fields stand, by the fields' names; none for a record that
  /// stands in no file.
  public var fieldPositions: [String: FilePosition]
  /// The grammar as written, by language.
  public var grammar: [Language: NameGrammar]
  /// The parts as written, by language; persons of the usual order have none.
  public var parts: [Language: NameParts]
  /// The remark, or empty.
  public var note: String

  /// A record that stands in no file yet.
  public init(
    entity: Entity, grammar: [Language: NameGrammar] = [:], parts: [Language: NameParts] = [:],
    note: String = ""
  ) {
    let nowhere = FilePosition(file: "")
    self.entity = entity
    self.position = nowhere
    self.namePositions = entity.names.map { _ in nowhere }
    self.nameReasons = entity.names.map { _ in "" }
    self.rolePositions = entity.roles.map { _ in nowhere }
    self.sourcePositions = entity.sources.map { _ in nowhere }
    self.fieldPositions = [:]
    self.grammar = grammar
    self.parts = parts
    self.note = note
  }
}
