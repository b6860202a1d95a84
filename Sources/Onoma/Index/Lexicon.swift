/// The compiled dictionaries: every name, under every spelling that is looked up exactly, and under
/// its skeletons.
///
/// Opening reads one page; each other page is checked when it is first touched, so that damage is an
/// error and never a wrong answer. A lexicon may be read from any number of threads.
public struct Lexicon: Sendable {
  let file: LexiconFile
  let words: WordTable
  let tokens: TokenIndex
  private let spellings: KeyTable
  private let skeletons: KeyTable
  private let identifiers: KeyTable

  /// How many entities there are.
  public let entityCount: Int

  /// Opens a compiled lexicon.
  ///
  /// - Throws: ``LexiconError`` where the file cannot be read or is not a lexicon of this version.
  /// - Complexity: O(1).
  public init(path: String) throws(LexiconError) {
    try self.init(file: LexiconFile(path: path))
  }

  /// Opens a lexicon held in memory.
  ///
  /// - Complexity: O(count of bytes), which are copied.
  public init(bytes: [UInt8]) throws(LexiconError) {
    try self.init(file: LexiconFile(bytes: bytes))
  }

  /// Compiles the entities and word lists, and opens the result.
  public init(compiling entities: [Entity], words: WordLists = WordLists()) throws(LexiconError) {
    try self.init(bytes: LexiconCompiler.compiled(entities, words: words))
  }

  /// The bytes of the lexicon of those entities and word lists: what a file holds.
  ///
  /// - Throws: ``LexiconError`` where it would be too large.
  public static func compiled(
    _ entities: [Entity], words: WordLists = WordLists()
  ) throws(LexiconError) -> [UInt8] {
    try LexiconCompiler.compiled(entities, words: words)
  }

  private init(file: LexiconFile) throws(LexiconError) {
    self.file = file
    words = try WordTable(in: file)
    tokens = try TokenIndex(in: file)
    spellings = try KeyTable(.spellings, in: file)
    skeletons = try KeyTable(.skeletons, in: file)
    identifiers = try KeyTable(.identifiers, in: file)
    entityCount = max(0, file.byteCount(of: .entityOffsets) / 8 - 1)
  }

  /// Checks every byte.
  ///
  /// - Throws: ``LexiconError`` at the first page that is not what was written.
  public func verify() throws(LexiconError) {
    try file.verify()
  }

  /// The entity with that id; `nil` where there is none.
  public func entity(_ id: EntityID) throws(LexiconError) -> Entity? {
    let hash = KeyHash.start.appending(KeyHash.token(id.text.utf8))
    guard let entry = try identifiers.entry(hash.value) else { return nil }
    let entity = try entity(at: entry.value)
    return entity.id == id ? entity : nil
  }

  /// The entities in the order of their ids.
  ///
  /// - Complexity: O(n) over all entities, each read once.
  public func forEachEntity<Failure: Error>(
    _ body: (Entity) throws(Failure) -> Void
  ) throws {
    for index in 0..<entityCount { try body(entity(at: UInt32(index))) }
  }

  /// What was compiled, for people: lines of `key: value`.
  public func metadata() throws(LexiconError) -> String {
    let bytes = try file.bytes(.metadata, at: 0, count: file.byteCount(of: .metadata))
    return String(decoding: bytes, as: UTF8.self)
  }

  func entity(at index: UInt32) throws(LexiconError) -> Entity {
    let start = try file.integer(.entityOffsets, at: Int(index) * 8, as: UInt64.self)
    let end = try file.integer(.entityOffsets, at: Int(index) * 8 + 8, as: UInt64.self)
    guard let offset = Int(exactly: start), let limit = Int(exactly: end), offset <= limit,
      let entity = EntityCoder.decoded(
        try file.bytes(.entities, at: offset, count: limit - offset))
    else { throw file.damaged(at: 0) }
    return entity
  }

  /// What stands under the hash of a chain of tokens; `nil` where no name begins so.
  @inline(__always)
  func spelling(_ hash: KeyHash) throws(LexiconError) -> SpellingEntry? {
    guard let entry = try spellings.entry(hash.value) else { return nil }
    return SpellingEntry(
      first: entry.value, count: entry.count,
      isContinued: entry.flags & SpellingEntry.continuedFlag != 0)
  }

  /// The readings of the spelling.
  func postings(_ entry: SpellingEntry) throws(LexiconError) -> [Posting] {
    try postings(.postings, first: entry.first, count: entry.count)
  }

  /// The names that have the skeleton.
  func skeletonPostings(_ hash: UInt64) throws(LexiconError) -> [Posting] {
    guard let entry = try skeletons.entry(hash) else { return [] }
    return try postings(.skeletonPostings, first: entry.value, count: entry.count)
  }

  private func postings(
    _ section: Section, first: UInt32, count: UInt32
  ) throws(LexiconError) -> [Posting] {
    var postings: [Posting] = []
    postings.reserveCapacity(Int(count))
    for index in 0..<Int(count) {
      let offset = (Int(first) + index) * Posting.byteCount
      let packed = try file.integer(section, at: offset, as: UInt64.self)
      guard let posting = Posting(packed: packed) else { throw file.damaged(at: offset) }
      postings.append(posting)
    }
    return postings
  }
}

/// What stands under a chain of tokens.
struct SpellingEntry: Equatable, Sendable {
  static let continuedFlag: UInt8 = 1

  /// The run of postings; empty where the chain only begins names.
  var first: UInt32
  var count: UInt32
  /// Whether a longer name begins with this chain.
  var isContinued: Bool
}
