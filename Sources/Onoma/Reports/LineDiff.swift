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

  private func hunk(
    _ line: Int, _ old: ArraySlice<ArraySlice<UInt8>>, _ new: ArraySlice<ArraySlice<UInt8>>
  ) -> String {
    "@@ -\(line),\(old.count) +\(line),\(new.count) @@\n" + marked("-", old) + marked("+", new)
  }

  private func marked(_ mark: String, _ lines: ArraySlice<ArraySlice<UInt8>>) -> String {
    lines.map { line in
      let isClosed = line.last == 0x0A
      let text = String(decoding: isClosed ? line.dropLast() : line, as: UTF8.self)
      return "\(mark)\(text)\n" + (isClosed ? "" : "\\ No newline at end of file\n")
    }.joined()
  }

  // Each line with its line feed, which the last one may lack.
  private func lines(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
      lines.append(bytes[start..<end])
      start = end
    }
    return lines
  }
}
