/// What a column or an offset counts.
public enum TextUnit: Sendable, CaseIterable {
  /// Bytes of UTF-8: the unit of every offset in Onoma.
  case utf8
  /// Code units of UTF-16, as language servers and browsers count.
  case utf16
  /// Unicode scalars, as Python counts.
  case scalars
}

/// A place in a text for people and other programs; both numbers count from zero.
public struct TextPosition: Hashable, Sendable, Comparable {
  public var line: Int
  public var column: Int

  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  public static func < (left: TextPosition, right: TextPosition) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}

/// Converts between byte offsets and lines, columns and offsets in other units.
///
/// Lines end with a line feed, a carriage return or both. Each ill-formed sequence counts as the
/// one U+FFFD that decoding makes of it. An offset inside a scalar counts as the scalar's start.
public struct LineTable: Sendable {
  private let bytes: [UInt8]
  private var lineStarts = [0]
  // The first scalar boundary in each block of bytes, with what was counted up to there.
  private var checkpoints = [Checkpoint()]
  private static let blockSize = 1024

  private struct Checkpoint {
    var utf8 = 0
    var utf16 = 0
    var scalars = 0

    subscript(unit: TextUnit) -> Int {
      switch unit {
      case .utf8: utf8
      case .utf16: utf16
      case .scalars: scalars
      }
    }

    mutating func pass(_ scalar: DecodedScalar) {
      utf8 += scalar.byteCount
      utf16 += scalar.value > 0xFFFF ? 2 : 1
      scalars += 1
    }
  }

  /// - Complexity: O(*n*) in the number of bytes.
  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
    let text = bytes.span
    var point = Checkpoint()
    while point.utf8 < text.count {
      if point.utf8 >= checkpoints.count * Self.blockSize { checkpoints.append(point) }
      let start = point.utf8
      point.pass(UTF8Reader.scalar(at: start, in: text))
      let isPair = text[start] == 0x0D && point.utf8 < text.count && text[point.utf8] == 0x0A
      if text[start] == 0x0A || (text[start] == 0x0D && !isPair) { lineStarts.append(point.utf8) }
    }
  }

  /// The number of lines: one more than there are line ends.
  public var lineCount: Int { lineStarts.count }

  /// The bytes of a line with its line end; `nil` where there is no such line.
  public func range(ofLine line: Int) -> Range<Int>? {
    guard lineStarts.indices.contains(line) else { return nil }
    return lineStarts[line]..<(line + 1 < lineCount ? lineStarts[line + 1] : bytes.count)
  }

  /// The line and column of a byte offset; an offset beyond the text counts as its end.
  ///
  /// - Complexity: O(log *lines*).
  public func position(at offset: Int, in unit: TextUnit) -> TextPosition {
    let offset = min(max(offset, 0), bytes.count)
    let line = lastIndex(in: lineStarts.indices) { lineStarts[$0] <= offset }
    let column = self.offset(at: offset, in: unit) - self.offset(at: lineStarts[line], in: unit)
    return TextPosition(line: line, column: column)
  }

  /// The byte offset of a line and column, at most the end of the line's text; `nil` where there is
  /// no such line.
  public func byteOffset(of position: TextPosition, in unit: TextUnit) -> Int? {
    guard let range = range(ofLine: position.line) else { return nil }
    var end = range.upperBound
    while end > range.lowerBound, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    let start = offset(at: range.lowerBound, in: unit)
    return min(byteOffset(ofUnits: start + max(position.column, 0), in: unit), end)
  }

  /// The number of units before a byte offset.
  public func offset(at byteOffset: Int, in unit: TextUnit) -> Int {
    let limit = min(max(byteOffset, 0), bytes.count)
    if unit == .utf8 { return limit }
    var index = min(limit / Self.blockSize, checkpoints.count - 1)
    if checkpoints[index].utf8 > limit { index -= 1 }
    return advanced(checkpoints[index]) { $0.utf8 <= limit }[unit]
  }

  /// The byte offset after that number of units; the end of the text where it has fewer.
  public func byteOffset(ofUnits count: Int, in unit: TextUnit) -> Int {
    let count = max(count, 0)
    if unit == .utf8 { return min(count, bytes.count) }
    let index = lastIndex(in: checkpoints.indices) { checkpoints[$0][unit] <= count }
    return advanced(checkpoints[index]) { $0[unit] <= count }.utf8
  }

  /// The numbers of units before byte offsets that are sorted, in one pass over the text.
  public func offsets(atSorted byteOffsets: [Int], in unit: TextUnit) -> [Int] {
    var point = Checkpoint()
    return byteOffsets.map { offset in
      let limit = min(offset, bytes.count)
      let index = min(max(limit, 0) / Self.blockSize, checkpoints.count - 1)
      if checkpoints[index].utf8 <= limit && checkpoints[index].utf8 > point.utf8 {
        point = checkpoints[index]
      }
      point = advanced(point) { $0.utf8 <= limit }
      return unit == .utf8 ? limit : point[unit]
    }
  }

  // The last place from the checkpoint on that is within the limit.
  private func advanced(
    _ start: Checkpoint, while isWithin: (Checkpoint) -> Bool
  ) -> Checkpoint {
    let text = bytes.span
    var point = start
    while point.utf8 < text.count {
      var next = point
      next.pass(UTF8Reader.scalar(at: point.utf8, in: text))
      guard isWithin(next) else { break }
      point = next
    }
    return point
  }

  // The first index holds by construction: nothing comes before zero.
  private func lastIndex(in indices: Range<Int>, where holds: (Int) -> Bool) -> Int {
    var (low, high) = (indices.lowerBound, indices.upperBound)
    while high - low > 1 {
      let middle = (low + high) / 2
      if holds(middle) { low = middle } else { high = middle }
    }
    return low
  }
}
