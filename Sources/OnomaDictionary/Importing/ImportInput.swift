/// An outside file that arrives in pieces.
public struct ImportInput {
  /// The name for messages: the path, or `<stdin>`.
  public let name: String
  private let next: () throws(ImportProblem) -> [UInt8]
  private var buffer: [UInt8] = []
  private var start = 0
  private var hasEnded = false
  /// The number of lines that were taken.
  private(set) var lineNumber = 0

  /// - Parameter next: The next piece; empty at the end.
  public init(name: String, next: @escaping () throws(ImportProblem) -> [UInt8]) {
    self.name = name
    self.next = next
  }

  /// A line of the file.
  struct Line {
    /// Without the line break, and without a byte order mark at the file's start.
    var bytes: [UInt8]
    /// One-based.
    var number: Int
  }

  /// The next line; `nil` at the end.
  mutating func nextLine() throws(ImportProblem) -> Line? {
    var searched = start
    while true {
      if let end = buffer[searched...].firstIndex(of: 0x0A) {
        defer { start = end + 1 }
        return line(buffer[start..<end])
      }
      if hasEnded {
        guard start < buffer.count else { return nil }
        defer { start = buffer.count }
        return line(buffer[start...])
      }
      searched = buffer.count - start
      try fill()
    }
  }

  /// The next byte; `nil` at the end.
  mutating func nextByte() throws(ImportProblem) -> UInt8? {
    while start == buffer.count {
      if hasEnded { return nil }
      try fill()
    }
    let byte = buffer[start]
    start += 1
    if byte == 0x0A { lineNumber += 1 }
    return byte
  }

  /// The first byte that is no space, which stays; `nil` where there is none.
  mutating func firstByte() throws(ImportProblem) -> UInt8? {
    try opening().first
  }

  /// Whether the file begins as XML does: with an instruction, a comment, or an element that is no
  /// address.
  mutating func startsWithXML() throws(ImportProblem) -> Bool {
    let text = String(decoding: try opening().prefix { $0 != 0x0A && $0 != 0x3E }, as: UTF8.self)
    return ["<?", "<!", "<rdf:", "<RDF"].contains { text.hasPrefix($0) }
  }

  // The first bytes behind spaces and a byte order mark.
  private mutating func opening() throws(ImportProblem) -> ArraySlice<UInt8> {
    if start == buffer.count { try fill() }
    return buffer[start...].drop { $0 <= 0x20 || [0xEF, 0xBB, 0xBF].contains($0) }
  }

  /// A place in the file.
  func position(line: Int) -> FilePosition { FilePosition(file: name, line: line) }

  private mutating func fill() throws(ImportProblem) {
    buffer.removeFirst(start)
    start = 0
    let piece = try next()
    hasEnded = piece.isEmpty
    buffer.append(contentsOf: piece)
  }

  private mutating func line(_ bytes: ArraySlice<UInt8>) -> Line {
    lineNumber += 1
    var line = bytes
    if line.last == 0x0D { line.removeLast() }
    if lineNumber == 1, line.starts(with: [0xEF, 0xBB, 0xBF]) { line.removeFirst(3) }
    return Line(bytes: Array(line), number: lineNumber)
  }
}
