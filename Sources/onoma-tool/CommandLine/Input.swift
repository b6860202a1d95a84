import Glibc
import Onoma

/// The files a command reads, in the order given; `-`, or no file at all, is standard input.
struct Input {
  /// One of the files.
  enum Source: Equatable {
    case standardInput
    case file(FilePath)
  }

  /// The files in order.
  let sources: [Source]
  private let standardInput: ByteStream

  /// The inputs that the operands name.
  init(_ operands: [FilePath], standardInput: ByteStream) {
    let named = operands.map { $0.bytes == [0x2D] ? Source.standardInput : .file($0) }
    sources = named.isEmpty ? [.standardInput] : named
    self.standardInput = standardInput
  }

  /// The name of a source for messages: the path, or `<stdin>`.
  func name(of source: Source) -> String {
    switch source {
    case .standardInput: standardInput.name
    case .file(let path): path.text
    }
  }

  /// The bytes of a source.
  func contents(of source: Source) throws(FileError) -> [UInt8] {
    switch source {
    case .standardInput: try standardInput.contents()
    case .file(let path): try FileReading.bytes(of: path)
    }
  }

  /// Calls the body with the streams of all sources, opened, and closes them after.
  func withStreams<Result>(_ body: ([ByteStream]) throws -> Result) throws -> Result {
    var streams: [ByteStream] = []
    var descriptors: [Int32] = []
    defer { for descriptor in descriptors { close(descriptor) } }
    for source in sources {
      guard case .file(let path) = source else {
        streams.append(standardInput)
        continue
      }
      let descriptor = try open(path)
      descriptors.append(descriptor)
      streams.append(ByteStream(descriptor: descriptor, name: path.text))
    }
    return try body(streams)
  }

  /// Calls the body with the stream of a source, and closes it after.
  func withStream(_ source: Source, _ body: (ByteStream) throws -> Void) throws {
    guard case .file(let path) = source else { return try body(standardInput) }
    let descriptor = try open(path)
    defer { close(descriptor) }
    try body(ByteStream(descriptor: descriptor, name: path.text))
  }

  private func open(_ path: FilePath) throws(FileError) -> Int32 {
    let descriptor = unsafe path.withCString { unsafe Glibc.open($0, O_RDONLY | O_CLOEXEC) } ?? -1
    guard descriptor >= 0 else { throw FileError(path: path, number: errno) }
    return descriptor
  }
}
