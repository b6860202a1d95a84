public import Onoma

/// Takes what formats read: cleans the names, reports junk, and keeps the rest by id.
public struct ImportSink: ~Copyable {
  /// What a user asks of an import.
  public struct Options: Sendable {
    /// Only names in these languages are kept; empty for all.
    public var languages: Set<Language> = []
    /// The kind of entities of which the file does not say it.
    public var kind: Kind?

    public init() {}
  }

  /// The name of the file that is read, for messages.
  var file = ""
  /// How many problems were reported.
  public private(set) var problemCount = 0
  var spool: EntitySpool

  private let options: Options
  private let ledger: ImportLedger
  private let report: (ImportProblem) -> Void

  init(
    in folder: String, options: Options, ledger: ImportLedger,
    report: @escaping (ImportProblem) -> Void
  ) throws(RecordProblem) {
    spool = try EntitySpool(in: folder)
    self.options = options
    self.ledger = ledger
    self.report = report
  }

  /// Reports what is wrong in a line.
  mutating func report(_ fact: ImportProblem.Fact, line: Int) {
    problemCount += 1
    report(ImportProblem(fact, at: FilePosition(file: file, line: line)))
  }

  /// Adds what a stretch of the file says of an entity.
  mutating func add(_ entity: ImportedEntity, line: Int) throws(RecordProblem) {
    var entity = entity
    entity.originalID = WikidataAddress.item(entity.originalID)
    let hasControl = entity.originalID.utf8.contains { $0 < 0x20 }
    let id = spool.id(for: entity.originalID) { ledger.originalID($0) }
    guard let id, !hasControl else { return report(.malformedID(entity.originalID), line: line) }
    entity.kind = entity.kind ?? options.kind
    try spool.add(entity, as: id)
  }

  /// Takes note that an identifier of the file is the entity with that QID.
  mutating func identify(_ originalID: String, as other: String) {
    let id = spool.id(for: originalID) { ledger.originalID($0) }
    if let id, let other = EntityID(WikidataAddress.item(other)) { spool.join(id, to: other) }
  }

  /// Whether something was said of the identifier.
  func contains(_ originalID: String) -> Bool {
    spool.id(for: originalID) { ledger.originalID($0) }.map { spool.contains($0) } ?? false
  }

  /// Adds a name to the entity, clean; reports one that is junk.
  ///
  /// A name in a language that the user did not ask for is left out in silence.
  mutating func add(
    _ text: String, _ tag: String, _ status: NameStatus, to entity: inout ImportedEntity, line: Int
  ) {
    guard let language = ImportedWords.language(tag) else {
      return report(.malformedLanguage(tag), line: line)
    }
    guard keeps(language) else { return }
    switch NameCleaning.form(text) {
    case .success(let form): entity.append(ImportedName(form, language, status))
    case .failure(let junk): report(.junkName(text, junk.flaw), line: line)
    }
  }

  /// Whether names in the language are kept.
  func keeps(_ language: Language) -> Bool {
    options.languages.isEmpty || options.languages.contains(language)
  }
}
