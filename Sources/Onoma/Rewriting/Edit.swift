/// A replacement of bytes of a text.
public struct Edit: Hashable, Sendable {
  /// What is replaced, in UTF-8 bytes of the text, on scalar boundaries.
  public var range: Range<Int>
  public var replacement: String
  /// The entity whose name is written.
  public var entity: EntityID

  /// The edits in the order of the text, without those that overlap one before them.
  static func disjoint(_ edits: [Edit]) -> [Edit] {
    var end = 0
    return edits.sorted { $0.range.lowerBound < $1.range.lowerBound }.filter { edit in
      guard edit.range.lowerBound >= end else { return false }
      end = edit.range.upperBound
      return true
    }
  }

  /// The text after the edits, which are sorted and disjoint.
  ///
  /// - Complexity: O(n) in the bytes of the text and the edits.
  public static func applying(_ edits: [Edit], to bytes: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    var end = 0
    for edit in edits {
      out.append(contentsOf: bytes[end..<edit.range.lowerBound])
      out.append(contentsOf: edit.replacement.utf8)
      end = edit.range.upperBound
    }
    out.append(contentsOf: bytes[end...])
    return out
  }
}
