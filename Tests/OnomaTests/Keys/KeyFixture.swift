import FoundationEssentials
import Testing

@testable import Onoma

/// Tables of names below `Tests/Fixtures/keys`.
enum KeyFixture {
  /// The rows of a table, without its line of column names.
  static func rows(_ name: String) throws -> [[String]] {
    let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
    let path = root.joined(separator: "/") + "/Fixtures/keys/" + name
    let text = String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
    return text.split(separator: "\n").dropFirst().map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
  }

  /// The profile that the tables call `az`, `azascii`, `ru` or `en`.
  static func profile(_ name: String) throws -> SpellingProfile {
    let profiles: [String: SpellingProfile] = [
      "az": .azerbaijani, "azascii": .azerbaijaniASCII, "ru": .cyrillic, "en": .latin,
    ]
    return try #require(profiles[name])
  }
}
