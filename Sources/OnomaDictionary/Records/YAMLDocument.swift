/// One document of a YAML file, read on its own, so that a malformed one spoils no other.
public struct YAMLDocument: Sendable {
  /// The root node, or nothing where the document is malformed.
  public let roots: [YAMLNode]
  /// What is wrong with the document as YAML.
  public let problems: [RecordProblem]

  /// How deep lists and mappings may stand in one another.
  public static let depthLimit = 16

  /// The documents of a file in their order, without the empty ones.
  ///
  /// Anchors, aliases and tags are refused, as are two equal keys in a mapping: such a document
  /// still has its nodes, so that what else is wrong with it can be said.
  public static func documents(of bytes: [UInt8], file: String) -> [YAMLDocument] {
    parts(of: bytes).compactMap { part in
      let document = YAMLDocument(part, file: file)
      return document.roots.isEmpty && document.problems.isEmpty ? nil : document
    }
  }

  /// The document in a stretch of a file.
  init(_ part: Part, file: String) {
    guard let offset = YAMLDocument.invalidOffset(in: part.bytes) else {
      var builder = YAMLTreeBuilder(part: part, file: file)
      roots = builder.roots()
      problems = builder.problems
      return
    }
    let line = part.line + part.bytes.prefix(offset).count { $0 == 0x0A }
    let position = FilePosition(file: file, line: line)
    roots = []
    problems = [RecordProblem(.invalidUTF8(offset: part.offset + offset), at: position)]
  }

  /// A stretch of a file from one `---` to the next.
  struct Part {
    var bytes: [UInt8]
    /// Where it begins in the file, in bytes.
    var offset: Int
    /// The number of its first line, one-based.
    var line: Int
  }

  /// The file cut before each line that begins a document.
  ///
  /// No scalar can hold such a line: YAML ends every scalar at a `---` in the first column.
  static func parts(of bytes: [UInt8]) -> [Part] {
    var parts: [Part] = []
    var (start, startLine) = (0, 1)
    var (lineStart, line) = (0, 1)
    while lineStart < bytes.count {
      if lineStart > start && opensDocument(bytes[lineStart...]) {
        parts.append(
          Part(bytes: Array(bytes[start..<lineStart]), offset: start, line: startLine))
        (start, startLine) = (lineStart, line)
      }
      lineStart = (bytes[lineStart...].firstIndex(of: 0x0A) ?? bytes.count - 1) + 1
      line += 1
    }
    parts.append(Part(bytes: Array(bytes[start...]), offset: start, line: startLine))
    return parts
  }

  private static func opensDocument(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.starts(with: [0x2D, 0x2D, 0x2D]) else { return false }
    guard let next = line.dropFirst(3).first else { return true }
    return [0x20, 0x09, 0x0A, 0x0D].contains(next)
  }

  private static func invalidOffset(in bytes: [UInt8]) -> Int? {
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch {
      return error.byteOffsets.lowerBound
    }
  }
}
