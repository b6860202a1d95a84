/// The lines of a plain list that people write: UTF-8, `#` comments, empty lines skipped.
struct LineFile {
  /// A line that says something.
  struct Line {
    var text: String
    var position: FilePosition
  }

  private(set) var lines: [Line] = []
  private(set) var problems: [RecordProblem] = []

  init(_ bytes: [UInt8], file: String) {
    let parts = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    for (index, part) in parts.enumerated() {
      let position = FilePosition(file: file, line: index + 1)
      let line = part.last == 0x0D ? part.dropLast() : part
      guard let text = String(validating: line, as: UTF8.self) else {
        let offset = part.startIndex + (LineFile.invalidOffset(in: line) ?? 0)
        problems.append(RecordProblem(.invalidUTF8(offset: offset), at: position))
        continue
      }
      if !text.isEmpty && !text.hasPrefix("#") {
        lines.append(Line(text: text, position: position))
      }
    }
  }

  mutating func report(_ fact: RecordProblem.Fact, at position: FilePosition) {
    problems.append(RecordProblem(fact, at: position))
  }

  private static func invalidOffset(in line: ArraySlice<UInt8>) -> Int? {
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: Array(line).span)
      return nil
    } catch {
      return error.byteOffsets.lowerBound
    }
  }
}
