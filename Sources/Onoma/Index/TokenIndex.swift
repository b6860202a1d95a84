/// The tokens of all names of a lexicon: found by skeleton, compared, and followed to the names that
/// have two of them.
struct TokenIndex: Sendable {
  private let file: LexiconFile
  private let keys: KeyTable
  private let pairs: KeyTable

  init(in file: LexiconFile) throws(LexiconError) {
    self.file = file
    keys = try KeyTable(.tokenKeys, in: file)
    pairs = try KeyTable(.tokenPairs, in: file)
  }

  /// The numbers of the tokens that have that skeleton.
  func tokens(_ skeleton: [UInt8]) throws(LexiconError) -> [UInt32] {
    try run(TokenIndex.skeletonKey(skeleton))
  }

  private func run(_ key: UInt64) throws(LexiconError) -> [UInt32] {
    guard let entry = try keys.entry(key) else { return [] }
    var numbers: [UInt32] = []
    numbers.reserveCapacity(Int(entry.count))
    for index in 0..<Int(entry.count) {
      numbers.append(
        try file.integer(.tokenRuns, at: (Int(entry.value) + index) * 4, as: UInt32.self))
    }
    return numbers
  }

  /// The numbers of the tokens that are in the class of spellings.
  func tokens(ofClass number: UInt32) throws(LexiconError) -> [UInt32] {
    try run(TokenIndex.classKey(number))
  }

  /// A token, and how many names have it.
  func token(_ number: UInt32) throws(LexiconError) -> (record: TokenRecord, frequency: Int) {
    let start = Int(try file.integer(.tokenOffsets, at: Int(number) * 4, as: UInt32.self))
    let end = Int(try file.integer(.tokenOffsets, at: Int(number) * 4 + 4, as: UInt32.self))
    guard end > start + 4 else { throw file.damaged(at: start) }
    let frequency = try file.integer(.tokens, at: start, as: UInt32.self)
    let bytes = try file.bytes(.tokens, at: start + 4, count: end - start - 4)
    guard let record = TokenRecord(bytes) else { throw file.damaged(at: start) }
    return (record, Int(frequency))
  }

  /// How many names have the token; zero where no name has it.
  func frequency(of token: SpelledToken) throws(LexiconError) -> Int {
    let wanted = TokenRecord(token)
    guard let key = token.keys.first else { return 0 }
    for number in try tokens(key) {
      let (record, frequency) = try self.token(number)
      if record.hash == wanted.hash { return frequency }
    }
    return 0
  }

  /// The names that have both tokens; those of one token have it twice.
  func names(_ first: UInt32, _ second: UInt32) throws(LexiconError) -> [Posting] {
    try postings(TokenIndex.pairKey(first, second))
  }

  /// The names that have the token; none where too many have it.
  func names(_ token: UInt32) throws(LexiconError) -> [Posting] {
    try postings(TokenIndex.aloneKey(token))
  }

  private func postings(_ key: UInt64) throws(LexiconError) -> [Posting] {
    guard let entry = try pairs.entry(key) else { return [] }
    var found: [Posting] = []
    found.reserveCapacity(Int(entry.count))
    for index in 0..<Int(entry.count) {
      let offset = (Int(entry.value) + index) * Posting.byteCount
      let packed = try file.integer(.pairPostings, at: offset, as: UInt64.self)
      guard let posting = Posting(packed: packed) else { throw file.damaged(at: offset) }
      found.append(posting)
    }
    return found
  }

  static func skeletonKey(_ skeleton: [UInt8]) -> UInt64 {
    KeyHash.start.appending(1).appending(KeyHash.token(skeleton)).value
  }

  static func classKey(_ number: UInt32) -> UInt64 {
    KeyHash.start.appending(2).appending(UInt64(number)).value
  }

  // The lowest bit tells keys of one token from those of two.
  static func pairKey(_ first: UInt32, _ second: UInt32) -> UInt64 {
    let (low, high) = (UInt64(min(first, second)), UInt64(max(first, second)))
    return KeyHash.mixed((low << 32 | high) &+ 1) & ~1
  }

  static func aloneKey(_ token: UInt32) -> UInt64 {
    KeyHash.mixed(UInt64(token) &+ 1) | 1
  }

  static func isAloneKey(_ key: UInt64) -> Bool { key & 1 == 1 }
}
