import Glibc
import Onoma

/// What the operating system says about this run of the command.
struct ProcessEnvironment: Sendable {
  /// `ONOMA_HOME`; `nil` where it is not set or empty.
  var home: FilePath?
  /// The path of the running executable.
  var executable: FilePath
  /// Whether the environment lets output be coloured: no `NO_COLOR`, and a terminal that can.
  var allowsColor: Bool

  /// The words behind the command's own name, byte for byte.
  ///
  /// Not `CommandLine.arguments`: that repairs what is not UTF-8, and such a path is then lost.
  static func words() -> [[UInt8]] {
    let count = Int(CommandLine.argc)
    let vector = unsafe CommandLine.unsafeArgv
    return (0..<count).dropFirst().compactMap { index in
      guard let word = unsafe vector[index] else { return nil }
      return unsafe Array(UnsafeRawBufferPointer(start: word, count: strlen(word)))
    }
  }

  /// The environment of this process.
  static func current() -> ProcessEnvironment {
    ProcessEnvironment(
      home: variable("ONOMA_HOME"),
      executable: executablePath(),
      allowsColor: variable("NO_COLOR") == nil && variable("TERM")?.text != "dumb")
  }

  private static func variable(_ name: String) -> FilePath? {
    guard let value = unsafe getenv(name) else { return nil }
    let bytes = unsafe Array(UnsafeRawBufferPointer(start: value, count: strlen(value)))
    return bytes.isEmpty ? nil : FilePath(bytes: bytes)
  }

  private static func executablePath() -> FilePath {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = unsafe readlink("/proc/self/exe", &buffer, buffer.count)
    return FilePath(bytes: buffer.prefix(max(0, count)).map { UInt8(bitPattern: $0) })
  }
}
