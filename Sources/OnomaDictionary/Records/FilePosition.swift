/// A place in a file that people wrote.
public struct FilePosition: Hashable, Sendable {
  /// The path as it was given to the reader.
  public let file: String
  /// One-based; zero where the problem is the whole file's.
  public let line: Int
  /// One-based, in code points; zero where the problem is the whole line's.
  public let column: Int

  public init(file: String, line: Int = 0, column: Int = 0) {
    self.file = file
    self.line = line
    self.column = column
  }
}

extension FilePosition: Comparable {
  /// Orders by file, line, column.
  public static func < (left: FilePosition, right: FilePosition) -> Bool {
    if left.file != right.file {
      return left.file.utf8.lexicographicallyPrecedes(right.file.utf8)
    }
    return (left.line, left.column) < (right.line, right.column)
  }
}

extension FilePosition: CustomStringConvertible {
  /// `path:line:column`, without the parts that are zero.
  public var description: String {
    if line == 0 { return file }
    return column == 0 ? "\(file):\(line)" : "\(file):\(line):\(column)"
  }
}
