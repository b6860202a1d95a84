import Glibc
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
  private let progress: (Int) -> Void
  private var stretchCount = 0

  init(
    in folder: String, options: Options, ledger: ImportLedger,
    report: @escaping (ImportProblem) -> Void, progress: @escaping (Int) -> Void
  ) throws(RecordProblem) {
    spool = try EntitySpool(in: folder)
    self.options = options
    self.ledger = ledger
    self.report = report
    self.progress = progress
  }

  /// Reports what is wrong in a line.
  mutating func report(_ fact: ImportProblem.Fact, line: Int) {
    problemCount += 1
    report(ImportProblem(fact, at: FilePosition(file: file, line: line)))
  }

  /// Adds what a stretch of the file says of an entity.
  mutating func add(_ entity: ImportedEntity, line: Int) throws(RecordProblem) {
    var entity = entity
    entity.originalID = ImportSink.withoutWikidata(entity.originalID)
    let hasControl = entity.originalID.utf8.contains { $0 < 0x20 }
    let id = spool.id(for: entity.originalID) { ledger.originalID($0) }
    guard let id, !hasControl else { return report(.malformedID(entity.originalID), line: line) }
    entity.kind = entity.kind ?? options.kind
    try spool.add(entity, as: id)
    stretchCount += 1
    if stretchCount % ImportSink.progressStep == 0 { progress(spool.count) }
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

  private static let progressStep = 10_000

  // `http://www.wikidata.org/entity/Q9248`, `wd:Q9248` and `wikidata:Q9248` are QIDs.
  private static func withoutWikidata(_ id: String) -> String {
    guard let cut = id.lastIndex(where: { $0 == "/" || $0 == ":" }) else { return id }
    let head = id[..<cut].lowercased()
    let isWikidata = ["wd", "wikidata"].contains(head) || head.hasSuffix("wikidata.org/entity")
    return isWikidata ? String(id[id.index(after: cut)...]) : id
  }
}
