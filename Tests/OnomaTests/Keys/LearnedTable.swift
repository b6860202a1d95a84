@testable import Onoma

/// The files of `dictionaries/` that scripts learn, as rows.
enum LearnedTable {
  /// The rows of the file, without its comments.
  static func rows(_ name: String) throws -> [[String]] {
    let bytes = try FileReading.bytes(of: FilePath("\(Fixture.root)/dictionaries/\(name)"))
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n")
      .filter { !$0.hasPrefix("#") }
      .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
  }
}
