import Onoma

/// A line of an input, without its line break.
struct InputLine: Equatable, Sendable {
  /// The line's bytes.
  let bytes: [UInt8]
  /// The line's number, from 1.
  let number: Int

  /// The line's text; `nil` where it is not UTF-8.
  var text: String? { String(validating: bytes, as: UTF8.self) }

  /// The line's text with U+FFFD for what is not UTF-8.
  var repairedText: String { String(decoding: bytes, as: UTF8.self) }
}

/// Takes a stream apart into lines, as they arrive.
///
/// A carriage return before the line break and a byte order mark at the start are left out.
struct LineReader {
  /// The stream's name, for messages.
  var name: String { stream.name }

  private let stream: ByteStream
  private var rest: [UInt8] = []
  private var number = 0
  private var hasEnded = false

  /// The reader of a stream.
  init(_ stream: ByteStream) {
    self.stream = stream
  }

  /// All lines that are there by now, at least one; `nil` at the end.
  ///
  /// `beforeWaiting` is called before the system may make the command wait: whoever reads answers
  /// in a pipe has them all by then.
  mutating func nextLines(
    beforeWaiting: () throws -> Void
  ) throws -> [InputLine]? {
    while !hasEnded {
      try beforeWaiting()
      let chunk = try stream.next()
      hasEnded = chunk.isEmpty
      rest.append(contentsOf: chunk)
      let lines = takeLines()
      if !lines.isEmpty { return lines }
    }
    return nil
  }

  private mutating func takeLines() -> [InputLine] {
    var lines: [InputLine] = []
    var start = 0
    while let end = rest[start...].firstIndex(of: 0x0A) {
      lines.append(line(rest[start..<end]))
      start = end + 1
    }
    rest.removeFirst(start)
    if hasEnded, !rest.isEmpty {
      lines.append(line(rest[...]))
      rest = []
    }
    return lines
  }

  private mutating func line(_ bytes: ArraySlice<UInt8>) -> InputLine {
    number += 1
    var line = bytes
    if line.last == 0x0D { line.removeLast() }
    if number == 1, line.starts(with: [0xEF, 0xBB, 0xBF]) { line.removeFirst(3) }
    return InputLine(bytes: Array(line), number: number)
  }
}
