import Glibc

/// Measures what holding that many names costs in three layouts: sorted hashes, open addressing, trie.
///
/// The names are made of syllables with a fixed seed, as long as real ones (two words, 15 bytes), so
/// that the benchmark needs no data. Half of the look-ups hit.
struct LayoutBench {
  let nameCount: Int

  func run() {
    let names = SyntheticNames(seed: 1).names(nameCount)
    let strangers = SyntheticNames(seed: 2).names(nameCount / 4)
    var queries = names.shuffled(seed: 3).prefix(nameCount / 4) + strangers
    queries = ArraySlice(Array(queries).shuffled(seed: 4))
    print("names \(names.count), look-ups \(queries.count)")
    measure("sorted hashes", names, queries) { SortedTable($0) }
    measure("open addressing", names, queries) { OpenTable($0) }
    measure("radix trie", names, queries) { RadixTrie($0) }
  }

  private func measure<Table: NameTable>(
    _ label: String, _ names: [[UInt8]], _ queries: ArraySlice<[UInt8]>,
    _ build: ([[UInt8]]) -> Table
  ) {
    let clock = ContinuousClock()
    var table: Table?
    let buildTime = clock.measure { table = build(names) }
    guard let table else { return }
    var hits = 0
    let lookUpTime = clock.measure {
      for query in queries where table.find(query) != nil { hits += 1 }
    }
    let perName = Double(table.byteCount) / Double(names.count)
    let rate = Double(queries.count) / seconds(lookUpTime) / 1e6
    print(
      "\(label): \(rounded(perName)) bytes a name, build \(rounded(seconds(buildTime))) s, "
        + "\(rounded(rate)) million look-ups a second, \(hits) hits")
  }

  private func seconds(_ duration: Duration) -> Double {
    Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
  }

  private func rounded(_ value: Double) -> Double { (value * 100).rounded() / 100 }
}

/// A layout under measurement; the value of a name is its number.
protocol NameTable {
  /// The bytes that the layout would take in a file.
  var byteCount: Int { get }
  func find(_ name: [UInt8]) -> UInt32?
}

/// The hash that the measured tables use: that of the lexicon.
enum BenchHash {
  static func of(_ bytes: [UInt8]) -> UInt64 {
    var state: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    state = (state ^ (state >> 33)) &* 0xFF51_AFD7_ED55_8CCD
    state = (state ^ (state >> 33)) &* 0xC4CE_B9FE_1A85_EC53
    return max(1, state ^ (state >> 33))
  }
}

/// Hashes in order, found by interpolation; 12 bytes a name.
struct SortedTable: NameTable {
  private var hashes: [UInt64] = []
  private var values: [UInt32] = []

  init(_ names: [[UInt8]]) {
    let pairs = names.enumerated().map { (BenchHash.of($1), UInt32($0)) }.sorted { $0.0 < $1.0 }
    hashes = pairs.map(\.0)
    values = pairs.map(\.1)
  }

  var byteCount: Int { hashes.count * 12 }

  func find(_ name: [UInt8]) -> UInt32? {
    let hash = BenchHash.of(name)
    var index = Int(hash.multipliedFullWidth(by: UInt64(hashes.count)).high)
    while index > 0, hashes[index] > hash { index -= 1 }
    while index < hashes.count, hashes[index] < hash { index += 1 }
    return index < hashes.count && hashes[index] == hash ? values[index] : nil
  }
}

/// Open addressing with linear probing at a load of 0.7; slots of 16 bytes, as in the lexicon.
struct OpenTable: NameTable {
  private struct Slot {
    var hash: UInt64 = 0
    var value: UInt32 = 0
    var count: UInt32 = 0
  }

  private var slots: [Slot]

  init(_ names: [[UInt8]]) {
    slots = [Slot](repeating: Slot(), count: names.count * 10 / 7 + 1)
    for (number, name) in names.enumerated() {
      let hash = BenchHash.of(name)
      var index = home(hash)
      while slots[index].hash != 0 { index = next(index) }
      slots[index] = Slot(hash: hash, value: UInt32(number), count: 1)
    }
  }

  var byteCount: Int { slots.count * 16 }

  func find(_ name: [UInt8]) -> UInt32? {
    let hash = BenchHash.of(name)
    var index = home(hash)
    while slots[index].hash != 0 {
      if slots[index].hash == hash { return slots[index].value }
      index = next(index)
    }
    return nil
  }

  private func home(_ hash: UInt64) -> Int {
    Int(hash.multipliedFullWidth(by: UInt64(slots.count)).high)
  }

  private func next(_ index: Int) -> Int { index + 1 == slots.count ? 0 : index + 1 }
}

/// A trie over bytes with joined single-child runs; a node holds the range of its label in the sorted
/// names, its children's start and count and its value: 20 bytes, and the labels.
struct RadixTrie: NameTable {
  private struct Node {
    var labelStart: UInt32
    var labelCount: UInt16
    var childCount: UInt16
    var firstChild: UInt32
    var value: UInt32
    var firstByte: UInt8
  }

  private var nodes: [Node] = []
  private var labels: [UInt8] = []

  init(_ names: [[UInt8]]) {
    let sorted = names.enumerated().map { (name: $1, number: UInt32($0)) }
      .sorted { $0.name.lexicographicallyPrecedes($1.name) }
    nodes.append(
      Node(labelStart: 0, labelCount: 0, childCount: 0, firstChild: 0, value: .max, firstByte: 0))
    var waiting: [(node: Int, range: Range<Int>, depth: Int)] = [(0, 0..<sorted.count, 0)]
    while let (node, range, depth) = waiting.popLast() {
      var start = range.lowerBound
      if start < range.upperBound, sorted[start].name.count == depth {
        nodes[node].value = sorted[start].number
        start += 1
      }
      nodes[node].firstChild = UInt32(nodes.count)
      var groups: [(Range<Int>, Int)] = []
      while start < range.upperBound {
        var end = start
        let byte = sorted[start].name[depth]
        while end < range.upperBound, sorted[end].name[depth] == byte { end += 1 }
        let (first, last) = (sorted[start].name, sorted[end - 1].name)
        var stop = depth + 1
        while stop < first.count, stop < last.count, first[stop] == last[stop] { stop += 1 }
        nodes.append(
          Node(
            labelStart: UInt32(labels.count), labelCount: UInt16(stop - depth), childCount: 0,
            firstChild: 0, value: .max, firstByte: byte))
        labels.append(contentsOf: first[depth..<stop])
        groups.append((start..<end, stop))
        start = end
      }
      nodes[node].childCount = UInt16(groups.count)
      for (offset, group) in groups.enumerated() {
        waiting.append((Int(nodes[node].firstChild) + offset, group.0, group.1))
      }
    }
  }

  var byteCount: Int { nodes.count * 17 + labels.count }

  func find(_ name: [UInt8]) -> UInt32? {
    var node = 0
    var depth = 0
    while depth < name.count {
      let first = Int(nodes[node].firstChild)
      let children = first..<(first + Int(nodes[node].childCount))
      guard let child = children.first(where: { nodes[$0].firstByte == name[depth] }) else {
        return nil
      }
      let label =
        Int(nodes[child].labelStart)..<(Int(nodes[child].labelStart) + Int(nodes[child].labelCount))
      guard depth + label.count <= name.count,
        labels[label].elementsEqual(name[depth..<(depth + label.count)])
      else { return nil }
      depth += label.count
      node = child
    }
    return nodes[node].value == .max ? nil : nodes[node].value
  }
}

/// Names of two words of syllables, the same for the same seed.
struct SyntheticNames {
  private var generator: SplitMix

  init(seed: UInt64) {
    generator = SplitMix(state: seed)
  }

  private static let onsets = Array("bcdfghjklmnprstvxyz".utf8)
  private static let vowels = Array("aeiou".utf8)

  func names(_ count: Int) -> [[UInt8]] {
    var generator = generator
    var seen: Set<[UInt8]> = []
    while seen.count < count {
      var name: [UInt8] = []
      for word in 0..<2 {
        if word > 0 { name.append(0x20) }
        for _ in 0..<Int.random(in: 2...4, using: &generator) {
          name.append(Self.onsets.randomElement(using: &generator) ?? 0x62)
          name.append(Self.vowels.randomElement(using: &generator) ?? 0x61)
        }
        if Bool.random(using: &generator) { name.append(0x76) }
      }
      seen.insert(name)
    }
    return seen.sorted { $0.lexicographicallyPrecedes($1) }
  }
}

/// SplitMix64, for runs that repeat.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}

extension Array {
  func shuffled(seed: UInt64) -> [Element] {
    var generator = SplitMix(state: seed)
    return shuffled(using: &generator)
  }
}
