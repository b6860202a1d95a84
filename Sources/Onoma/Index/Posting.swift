/// Which part of a name a spelling writes.
enum NameShape: UInt8, Sendable {
  /// The whole name, as it is written in the record.
  case full = 0
  /// The family name before the given names.
  case inverted = 1
  /// The first given name and the family name, without what stands between them.
  case short = 2
  /// The family name alone: never a link by itself.
  case family = 3
}

/// One reading of a spelling: the name that it writes, and how. Eight bytes in a lexicon.
struct Posting: Hashable, Sendable {
  var entity: UInt32
  var name: UInt16
  var shape: NameShape
  /// The Russian case in which the spelling stands; `nil` for the base form.
  var ending: Ending?
  /// Whether the spelling is the name without the marks of its letters (*Eliyev*, *Erdogan*).
  var isMarkless: Bool

  static let byteCount = 8
  private static let marklessBit: UInt8 = 0x80

  init(
    entity: UInt32, name: UInt16, shape: NameShape, ending: Ending? = nil, isMarkless: Bool = false
  ) {
    self.entity = entity
    self.name = name
    self.shape = shape
    self.ending = ending
    self.isMarkless = isMarkless
  }

  /// `nil` where the integer is not one that ``packed`` gives.
  init?(packed: UInt64) {
    guard let shape = NameShape(rawValue: UInt8(truncatingIfNeeded: packed >> 48)) else {
      return nil
    }
    let tag = UInt8(truncatingIfNeeded: packed >> 56)
    let raw = tag & ~Posting.marklessBit
    let ending = Ending(rawValue: raw)
    guard raw == 0 || ending != nil else { return nil }
    self.init(
      entity: UInt32(truncatingIfNeeded: packed),
      name: UInt16(truncatingIfNeeded: packed >> 32), shape: shape, ending: ending,
      isMarkless: tag & Posting.marklessBit != 0)
  }

  var packed: UInt64 {
    let tag = (ending?.rawValue ?? 0) | (isMarkless ? Posting.marklessBit : 0)
    return UInt64(entity) | UInt64(name) << 32 | UInt64(shape.rawValue) << 48 | UInt64(tag) << 56
  }
}

extension Posting: Comparable {
  /// By entity, name, shape, ending: the order in a lexicon.
  static func < (left: Posting, right: Posting) -> Bool {
    (left.entity, left.name, left.packed >> 48) < (right.entity, right.name, right.packed >> 48)
  }
}
