/// The lines of a text, for positions as people and editors count them.
public struct LineTable: Sendable {
  private let bytes: [UInt8]
  private let starts: [Int]

  /// - Complexity: O(n) in the bytes.
  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var starts = [0]
    for (offset, byte) in bytes.enumerated() where byte == 0x0A { starts.append(offset + 1) }
    self.starts = starts
  }

  /// A place in a text, counted from one.
  public struct Position: Hashable, Sendable {
    public var line: Int
    /// In Unicode scalars; an ill-formed byte counts as one.
    public var column: Int
  }

  /// The position of a byte offset; offsets beyond the text are those of its end.
  ///
  /// - Complexity: O(log lines + bytes of the line).
  public func position(of offset: Int) -> Position {
    let offset = min(max(0, offset), bytes.count)
    var (low, high) = (0, starts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    let column = bytes[starts[low]..<offset].count { $0 & 0xC0 != 0x80 }
    return Position(line: low + 1, column: column + 1)
  }

  /// The bytes of a line, counted from one, without its line feed.
  public func line(_ number: Int) -> ArraySlice<UInt8> {
    guard number >= 1, number <= starts.count else { return [] }
    let end = number < starts.count ? starts[number] - 1 : bytes.count
    return bytes[starts[number - 1]..<max(starts[number - 1], end)]
  }
}
