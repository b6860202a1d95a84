import Onoma

@testable import onoma_tool

/// A run of the command in this process, with what it wrote.
struct RecordedRun {
  let code: ExitCode
  let output: String
  let errors: String

  /// Runs the words behind `onoma` on the repository's dictionaries.
  init(
    _ words: String..., input: String = "", commands: [Command] = Command.all,
    home: String = RecordedRun.root
  ) {
    self.init(words: words, input: input, commands: commands, home: home)
  }

  /// Runs the words behind `onoma` on the repository's dictionaries.
  init(
    words: [String], input: String = "", commands: [Command] = Command.all,
    home: String = RecordedRun.root
  ) {
    let output = Recording()
    let errors = Recording()
    let environment = ProcessEnvironment(
      home: FilePath(home), executable: FilePath("/nowhere/onoma"), allowsColor: false)
    let tool = Tool(
      commands: commands,
      console: Console(output: output.sink(), errors: errors.sink(), allowsColor: false),
      standardInput: ByteStream(pieces: [input]), environment: environment)
    code = tool.run(words.map { Array($0.utf8) })
    self.output = output.text
    self.errors = errors.text
  }

  /// The repository's root.
  static let root = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    .dropLast(3).joined(separator: "/")
}

/// The bytes that went into a sink.
final class Recording {
  private(set) var pieces: [String] = []

  var text: String { pieces.joined() }

  func sink(isTerminal: Bool = false) -> Sink {
    Sink(isTerminal: isTerminal) { (bytes: [UInt8]) throws(OutputError) in
      self.pieces.append(String(decoding: bytes, as: UTF8.self))
    }
  }
}

extension ByteStream {
  /// The stream that gives those pieces, one after the other.
  init(pieces: [String]) {
    let rest = PieceQueue(pieces)
    self.init(name: "<stdin>") { () throws(FileError) in rest.next() }
  }
}

private final class PieceQueue {
  private var pieces: [String]

  init(_ pieces: [String]) { self.pieces = pieces.filter { !$0.isEmpty } }

  func next() -> [UInt8] { pieces.isEmpty ? [] : Array(pieces.removeFirst().utf8) }
}
