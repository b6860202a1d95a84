/// The lines in which two versions of a text differ, as a unified diff without context.
///
/// Rewriting changes names and never lines, so that the lines pair one by one.
public struct LineDiff: Sendable {
  private let name: String

  /// - Parameter name: The text's name in the header.
  public init(name: String) {
    self.name = name
  }

  /// The diff; empty where the versions are the same.
  ///
  /// - Complexity: O(n) in the bytes.
  public func text(from old: [UInt8], to new: [UInt8]) -> String {
    guard old != new else { return "" }
    let (before, after) = (lines(old), lines(new))
    var out = "--- \(name)\n+++ \(name)\n"
    let isPaired = before.count == after.count
    guard isPaired else {
      return out + hunk(1, before[...], after[...])
    }
    for index in before.indices {
      if before[index] != after[index] {
        out += hunk(index + 1, before[index...index], after[index...index])
      }
    }
    return out
  }

  private func hunk(_ line: Int, _ old: ArraySlice<String>, _ new: ArraySlice<String>) -> String {
    "@@ -\(line),\(old.count) +\(line),\(new.count) @@\n" + old.map { "-\($0)\n" }.joined()
      + new.map { "+\($0)\n" }.joined()
  }

  private func lines(_ bytes: [UInt8]) -> [String] {
    bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map {
      String(decoding: $0, as: UTF8.self)
    }
  }
}
