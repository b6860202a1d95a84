/// A pair that a scheme's publisher, or its tests, fix: what goes in and what must come out.
public struct SchemeVector: Sendable, Equatable {
  /// The text in the source language.
  public let input: String
  /// The text the scheme must make of it.
  public let output: String
  /// The line of the vectors' file, from 1.
  public let line: Int

  /// Reads a file of vectors: a line of column names, then `input TAB output` a line.
  public static func vectors(
    text: String, path: String
  ) throws(SchemeError) -> [SchemeVector] {
    var vectors: [SchemeVector] = []
    var line = 0
    for row in text.split(separator: "\n", omittingEmptySubsequences: false) {
      line += 1
      if line == 1 || row.isEmpty { continue }
      let cells = row.split(separator: "\t", omittingEmptySubsequences: false)
      guard cells.count == 2 else {
        throw SchemeError(.malformedVector, path: path, line: line)
      }
      vectors.append(
        SchemeVector(input: String(cells[0]), output: String(cells[1]), line: line))
    }
    return vectors
  }
}
