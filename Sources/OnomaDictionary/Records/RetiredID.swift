public import Onoma

/// An id that was given up, of `retired.tsv`.
public struct RetiredID: Hashable, Sendable {
  public let old: EntityID
  /// The id that took its place; `nil` where none did.
  public let new: EntityID?
  /// The day on which it was given up.
  public let date: String
  /// Why it was given up.
  public let why: String
  public let position: FilePosition
}

extension RetiredID {
  /// The ids of a table with the columns old, new, date and why, and what is wrong with the other
  /// lines.
  ///
  /// A first line that begins with `old` is the header; the new id may be empty or a hyphen.
  public static func read(
    _ bytes: [UInt8], file: String
  ) -> (ids: [RetiredID], problems: [RecordProblem]) {
    var list = LineFile(bytes, file: file)
    var ids: [RetiredID] = []
    for line in list.lines where !(line.position.line == 1 && line.text.hasPrefix("old")) {
      let columns = line.text.split(separator: "\t", omittingEmptySubsequences: false)
        .map(String.init)
      guard columns.count == 4 else {
        let shown = columns.joined(separator: " ")
        let expected = "an old id, a new one, a date and a reason, with tabs between them"
        list.report(.malformedLine(shown, expected: expected), at: line.position)
        continue
      }
      let isWithout = columns[1].isEmpty || columns[1] == "-"
      let new = EntityID(columns[1])
      guard let old = EntityID(columns[0]), isWithout || new != nil else {
        let wrong = EntityID(columns[0]) == nil ? columns[0] : columns[1]
        list.report(.malformedID(wrong), at: line.position)
        continue
      }
      ids.append(
        RetiredID(old: old, new: new, date: columns[2], why: columns[3], position: line.position))
    }
    return (ids, list.problems.sorted())
  }
}
