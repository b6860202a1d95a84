/// Makes the sections by which names are found that no dictionary spells so: the tokens of all
/// names, their skeletons, and the pairs of tokens that stand in one name.
struct TokenIndexBuilder {
  private let classes: [UInt64: [UInt32]]
  private var numbers: [UInt64: UInt32] = [:]
  private var keyed: Set<UInt64> = []
  private var records: [TokenRecord] = []
  private var frequencies: [UInt32] = []
  private var keys: [UInt64: [UInt32]] = [:]
  private var pairs: [UInt64: [Posting]] = [:]

  /// Names of more tokens keep pairs of neighbours only.
  private static let combinationLimit = 3
  private static let tokenLimit = 8
  /// A token of more names than this leads to none by itself.
  static let rareLimit = 32

  /// - Parameter classes: The classes of spellings that tokens are in, by their hash.
  init(classes: [UInt64: [UInt32]]) {
    self.classes = classes
  }

  /// Takes in the names of an entity.
  mutating func add(_ entity: Entity, at index: UInt32) {
    for (number, name) in entity.names.enumerated() {
      guard let number = UInt16(exactly: number) else { break }
      guard !Acronym.isAcronym(name.form) else { continue }
      let posting = Posting(entity: index, name: number, shape: .full)
      add(IndexedName.tokens(of: name, kind: entity.kind), posting)
    }
  }

  private mutating func add(_ tokens: [SpelledToken], _ posting: Posting) {
    let numbers = tokens.prefix(Self.tokenLimit).map { number(of: $0) }
    for number in Set(numbers) {
      frequencies[Int(number)] += 1
      // One token that is the whole name is a pair with itself.
      if numbers.count > 1 { pairs[TokenIndex.aloneKey(number), default: []].append(posting) }
    }
    if numbers.count == 1 {
      pairs[TokenIndex.pairKey(numbers[0], numbers[0]), default: []].append(posting)
    }
    for first in numbers.indices {
      for second in numbers.indices.dropFirst(first + 1)
      where numbers.count <= Self.combinationLimit || second == first + 1 {
        pairs[TokenIndex.pairKey(numbers[first], numbers[second]), default: []].append(posting)
      }
    }
  }

  private mutating func number(of token: SpelledToken) -> UInt32 {
    let record = TokenRecord(token)
    let hash = record.hash
    let number = numbers[hash] ?? UInt32(records.count)
    if numbers[hash] == nil {
      numbers[hash] = number
      records.append(record)
      frequencies.append(0)
    }
    // One word of two languages is one token; each reads it in its own way.
    if keyed.insert(hash &+ UInt64(token.profile.rawValue)).inserted {
      addKeys(of: token, number)
    }
    return number
  }

  private mutating func addKeys(of token: SpelledToken, _ number: UInt32) {
    for name in classes[KeyHash.token(Folding.folded(token.text))] ?? [] {
      keys[TokenIndex.classKey(name), default: []].append(number)
    }
    for key in LooseKeys.keys(of: token) {
      keys[TokenIndex.skeletonKey(key), default: []].append(number)
    }
  }

  /// Adds the sections to the file.
  func add(to writer: inout LexiconWriter) {
    var offsets: [UInt8] = []
    var blob: [UInt8] = []
    for (record, frequency) in zip(records, frequencies) {
      offsets.append(integer: UInt32(blob.count))
      blob.append(integer: frequency)
      blob += record.encoded
    }
    offsets.append(integer: UInt32(blob.count))
    writer.add(.tokenOffsets, offsets)
    writer.add(.tokens, blob)
    addKeys(to: &writer)
    addPairs(to: &writer)
  }

  private func addKeys(to writer: inout LexiconWriter) {
    var builder = KeyTableBuilder()
    var runs: [UInt8] = []
    for hash in keys.keys.sorted() {
      let run = Set(keys[hash] ?? []).sorted()
      builder.add(
        hash, .init(value: UInt32(runs.count / 4), count: UInt32(run.count), flags: 0))
      for number in run { runs.append(integer: number) }
    }
    writer.add(.tokenKeys, builder.bytes())
    writer.add(.tokenRuns, runs)
  }

  private func addPairs(to writer: inout LexiconWriter) {
    var builder = KeyTableBuilder()
    var runs: [UInt8] = []
    for hash in pairs.keys.sorted() {
      let run = Set(pairs[hash] ?? []).sorted()
      guard run.count <= Self.rareLimit || !TokenIndex.isAloneKey(hash) else { continue }
      builder.add(
        hash, .init(value: UInt32(runs.count / 8), count: UInt32(run.count), flags: 0))
      for posting in run { runs.append(integer: posting.packed) }
    }
    writer.add(.tokenPairs, builder.bytes())
    writer.add(.pairPostings, runs)
  }
}

/// The tokens under which a name of the dictionaries is found.
enum IndexedName {
  /// The tokens without a patronymic, but for initials.
  static func tokens(of name: EntityName, kind: Kind) -> [SpelledToken] {
    SpelledName(name.form, language: name.language, kind: kind).tokens.filter { !$0.isInitial }
  }
}
