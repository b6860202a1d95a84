import Onoma

/// What checks look at: what was read, and an index of all names.
public struct CheckedRecords: Sendable {
  /// Everything that was read.
  public let contents: DictionaryContents
  /// Every name of every record by its key.
  let index: FormIndex

  /// Indexes what was read.
  public init(_ contents: DictionaryContents) {
    self.contents = contents
    index = FormIndex(contents.records)
  }

  /// The records.
  var records: [EntityRecord] { contents.records }

  /// A name's place among the records.
  struct Place: Hashable, Sendable {
    /// The record's index.
    var record: Int
    /// The name's index in it.
    var name: Int
  }

  /// The record that has the name.
  func record(at place: Place) -> EntityRecord { contents.records[place.record] }

  /// The name there.
  func name(at place: Place) -> EntityName {
    contents.records[place.record].entity.names[place.name]
  }

  /// Where the name stands in its file.
  func position(of place: Place) -> FilePosition {
    contents.records[place.record].namePositions[place.name]
  }
}

/// All names of some records by the keys under which they are looked up.
struct FormIndex: Sendable {
  private struct Entry: Sendable {
    var key: UInt64
    var record: UInt32
    var name: UInt32

    var place: CheckedRecords.Place { .init(record: Int(record), name: Int(name)) }
  }

  // By key, record, name.
  private let entries: [Entry]
  // A bit for each key, found by its low bits.
  private let filter: [UInt64]
  // The keys of a record's names begin at its own index.
  private let starts: [Int]
  private let keys: [UInt64]

  /// The index of the records' names; names that hold nothing to look up are not in it.
  init(_ records: [EntityRecord]) {
    var entries: [Entry] = []
    var starts: [Int] = []
    var keys: [UInt64] = []
    for (number, record) in records.enumerated() {
      starts.append(keys.count)
      for (index, name) in record.entity.names.enumerated() {
        let key = NameKeys.hash(of: name.form)
        keys.append(key ?? 0)
        guard let key else { continue }
        entries.append(Entry(key: key, record: UInt32(number), name: UInt32(index)))
      }
    }
    entries.sort { ($0.key, $0.record, $0.name) < ($1.key, $1.record, $1.name) }
    var filter = [UInt64](repeating: 0, count: max(1, entries.count / 4))
    for entry in entries {
      let bit = FormIndex.bit(of: entry.key, in: filter.count)
      filter[bit.word] |= bit.mask
    }
    self.entries = entries
    self.filter = filter
    self.starts = starts
    self.keys = keys
  }

  private static func bit(of key: UInt64, in count: Int) -> (word: Int, mask: UInt64) {
    (Int(key >> 6) % count, 1 << (key & 63))
  }

  /// The key of the name; 0 where it holds nothing to look up.
  func key(of place: CheckedRecords.Place) -> UInt64 { keys[starts[place.record] + place.name] }

  /// The names of that key, in the order of the records.
  ///
  /// - Complexity: O(log names); O(1) for nearly all keys that no name has.
  func places(of key: UInt64) -> [CheckedRecords.Place] {
    let bit = FormIndex.bit(of: key, in: filter.count)
    guard filter[bit.word] & bit.mask != 0 else { return [] }
    var (low, high) = (0, entries.count)
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].key < key { low = middle + 1 } else { high = middle }
    }
    return entries[low...].prefix { $0.key == key }.map(\.place)
  }

  /// The groups of names that share a key and are of several records, each in the order of the
  /// records.
  var homonyms: [[CheckedRecords.Place]] {
    var groups: [[CheckedRecords.Place]] = []
    var low = 0
    while low < entries.count {
      var high = low + 1
      while high < entries.count, entries[high].key == entries[low].key { high += 1 }
      if entries[low].record != entries[high - 1].record {
        groups.append(entries[low..<high].map(\.place))
      }
      low = high
    }
    return groups
  }
}
