/// Why output could not be written.
enum OutputError: Error, Equatable {
  /// The reader went away, which ends the command in success.
  case brokenPipe
  /// The system's words.
  case failed(reason: String)
}

/// Where the bytes of an output go.
struct Sink {
  /// Whether a person looks at the output in a terminal.
  let isTerminal: Bool
  /// Writes all of the bytes.
  let write: ([UInt8]) throws(OutputError) -> Void
}

/// Standard output and standard error of a command.
///
/// A class, because all parts of a command share the one buffer of standard output.
final class Console {
  /// What may be coloured in a terminal.
  enum Style: String {
    case person = "\u{1B}[36m"
    case place = "\u{1B}[32m"
    case organization = "\u{1B}[35m"
    case error = "\u{1B}[1;31m"
    case strong = "\u{1B}[1m"
    case faint = "\u{1B}[2m"
  }

  private let output: Sink
  private let errors: Sink
  private let allowsColor: Bool
  private var buffer: [UInt8] = []
  // What stands in the last line of standard error and is not to stay.
  private var progress = ""

  /// The console over two sinks; `allowsColor` is the environment's word on colour.
  init(output: Sink, errors: Sink, allowsColor: Bool) {
    self.output = output
    self.errors = errors
    self.allowsColor = allowsColor
  }

  /// Whether what is written may be coloured.
  var showsColor: Bool { output.isTerminal && allowsColor }

  /// Whether standard output is a terminal.
  var isTerminal: Bool { output.isTerminal }

  /// Appends bytes to standard output as they are.
  func write(_ bytes: some Sequence<UInt8>) throws(OutputError) {
    buffer.append(contentsOf: bytes)
    if buffer.count >= 1 << 16 { try flush() }
  }

  /// Appends a line of data to standard output; in a terminal its control characters are escaped.
  func writeLine(_ text: String) throws(OutputError) {
    try write((isTerminal ? Console.escaped(text) : text).utf8)
    try write([0x0A])
  }

  /// Appends a text for people to standard output: may be of several lines, is coloured by
  /// ``styled(_:_:)``, and must hold no control characters of the input.
  func writeText(_ text: String) throws(OutputError) {
    try write(text.utf8)
  }

  /// Hands everything that was written to the system.
  func flush() throws(OutputError) {
    guard !buffer.isEmpty else { return }
    let bytes = buffer
    buffer.removeAll(keepingCapacity: true)
    try output.write(bytes)
  }

  /// Writes a message to standard error at once, behind what standard output holds.
  func report(_ message: String) {
    try? flush()  // A reader that went away does not read the message either.
    let clearing = progress.isEmpty ? "" : "\r\u{1B}[K"
    progress = ""
    let lines = message.split(separator: "\n", omittingEmptySubsequences: false)
    let text = lines.map { Console.escaped(String($0)) }.joined(separator: "\n")
    // There is no third place to complain in.
    try? errors.write(Array((clearing + text + "\n").utf8))
  }

  /// Shows how far a long command is, in place, where a person looks at standard error.
  func showProgress(_ text: String) {
    guard errors.isTerminal, text != progress else { return }
    progress = text
    try? errors.write(Array("\r\u{1B}[K\(Console.escaped(text))".utf8))  // It is only progress.
  }

  /// The escaped text in a colour, where standard output is a terminal that wants colour.
  func styled(_ text: String, _ style: Style) -> String {
    let safe = Console.escaped(text)
    return isTerminal && allowsColor ? "\(style.rawValue)\(safe)\u{1B}[0m" : safe
  }

  /// The text with control characters, and those that turn the direction of writing, as `\u{…}`.
  static func escaped(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isUnsafe) else { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      if isUnsafe(scalar) {
        result += "\\u{\(String(scalar.value, radix: 16))}"
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09: false
    case 0x00...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
