/// A hash table of keys in a section of a compiled lexicon: open addressing, linear probing.
///
/// The section is a header of 16 bytes (slot count, key count) and slots of 12 bytes: the low 40 bits
/// of the key's hash (0: empty), a count in 20 bits and flags in 4, and a value in 32. The home slot is
/// the hash's share of the slot count, which takes its high bits, so that the table need not be a power
/// of two; its load is at most 0.7. `docs/decisions/0003-key-table.md` has the measurements.
struct KeyTable: Sendable {
  private let file: LexiconFile
  private let section: Section
  private let slotCount: UInt64

  /// What stands under a key.
  struct Entry: Equatable, Sendable {
    var value: UInt32
    /// How many postings stand at `value`, at most 2²⁰ - 1.
    var count: UInt32
    /// Of four bits.
    var flags: UInt8
  }

  static let headerByteCount = 16
  static let slotByteCount = 12
  private static let tagMask: UInt64 = 0xFF_FFFF_FFFF

  init(_ section: Section, in file: LexiconFile) throws(LexiconError) {
    self.file = file
    self.section = section
    let count = file.byteCount(of: section)
    slotCount = count == 0 ? 0 : try file.integer(section, at: 0, as: UInt64.self)
    let room = max(0, count - KeyTable.headerByteCount) / KeyTable.slotByteCount
    guard slotCount <= UInt64(room) else { throw file.damaged(at: 0) }
  }

  /// The entry under the hash; `nil` where there is none.
  ///
  /// - Complexity: O(1) on average.
  @inline(__always)
  func entry(_ hash: UInt64) throws(LexiconError) -> Entry? {
    guard slotCount > 0 else { return nil }
    let wanted = KeyTable.tag(hash)
    var slot = hash.multipliedFullWidth(by: slotCount).high
    // A table that was never full has an empty slot in every run; damage cannot make this endless.
    for _ in 0..<slotCount {
      let offset = KeyTable.headerByteCount + Int(slot) * KeyTable.slotByteCount
      let packed = try file.integer(section, at: offset, as: UInt64.self)
      if packed & KeyTable.tagMask == 0 { return nil }
      if packed & KeyTable.tagMask == wanted {
        let value = try file.integer(section, at: offset + 8, as: UInt32.self)
        return Entry(
          value: value, count: UInt32(packed >> 40 & 0xF_FFFF), flags: UInt8(packed >> 60))
      }
      slot = slot + 1 == slotCount ? 0 : slot + 1
    }
    return nil
  }

  /// What a slot keeps of a hash.
  static func tag(_ hash: UInt64) -> UInt64 {
    let tag = hash & tagMask
    return tag == 0 ? 1 : tag
  }
}

/// Makes the bytes of a ``KeyTable``.
struct KeyTableBuilder {
  private var keys: [(hash: UInt64, entry: KeyTable.Entry)] = []

  /// Adds a key; each hash may be added once.
  mutating func add(_ hash: UInt64, _ entry: KeyTable.Entry) {
    keys.append((hash, entry))
  }

  /// The section's bytes, the same for the same keys in whatever order they were added.
  func bytes() -> [UInt8] {
    let slotCount = UInt64(max(8, keys.count * 10 / 7 + 1))
    var slots = [(tag: UInt64, entry: KeyTable.Entry)](
      repeating: (0, .init(value: 0, count: 0, flags: 0)), count: Int(slotCount))
    for key in keys.sorted(by: { $0.hash < $1.hash }) {
      var slot = Int(key.hash.multipliedFullWidth(by: slotCount).high)
      while slots[slot].tag != 0 { slot = slot + 1 == slots.count ? 0 : slot + 1 }
      slots[slot] = (KeyTable.tag(key.hash), key.entry)
    }
    var out: [UInt8] = []
    out.reserveCapacity(KeyTable.headerByteCount + slots.count * KeyTable.slotByteCount)
    out.append(integer: slotCount)
    out.append(integer: UInt64(keys.count))
    for slot in slots {
      let count = UInt64(slot.entry.count & 0xF_FFFF)
      out.append(integer: slot.tag | count << 40 | UInt64(slot.entry.flags & 0xF) << 60)
      out.append(integer: slot.entry.value)
    }
    return out
  }
}
