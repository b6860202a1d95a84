import FoundationEssentials

/// Files of the repository that tests stand on.
enum Fixture {
  /// The repository's root, without a closing slash.
  static let root = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    .dropLast(3).joined(separator: "/")

  /// The text of a file below `Tests/Fixtures`.
  static func text(_ path: String) throws -> String {
    try String(contentsOfFile: "\(root)/Tests/Fixtures/\(path)", encoding: .utf8)
  }

  /// The rows of a table below `Tests/Fixtures`, without its line of column names.
  static func rows(_ path: String) throws -> [[String]] {
    try text(path).split(separator: "\n").dropFirst().map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
  }
}
