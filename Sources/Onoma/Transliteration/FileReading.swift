import Glibc

/// A path as the operating system has it: bytes, which need not be UTF-8.
package struct FilePath: Hashable, Sendable {
  /// The bytes, without the closing NUL.
  package let bytes: [UInt8]

  /// The path with those bytes; anything from a NUL on is cut off.
  package init(bytes: [UInt8]) {
    self.bytes = Array(bytes.prefix { $0 != 0 })
  }

  /// The path with the text's UTF-8 bytes.
  package init(_ text: String) {
    self.init(bytes: Array(text.utf8))
  }

  /// The path for people; bytes that are not UTF-8 show as U+FFFD.
  package var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Calls the body with the NUL-terminated bytes.
  package func withCString<Result>(_ body: (UnsafePointer<CChar>) -> Result) -> Result? {
    let characters = bytes.map { CChar(bitPattern: $0) } + [0]
    return unsafe characters.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return nil }
      return unsafe body(base)
    }
  }
}

/// Why the operating system did not give what was asked for.
package struct FileError: Error, Equatable, Sendable, CustomStringConvertible {
  /// The path that was asked for.
  package let path: FilePath
  /// The system's error number (`errno`).
  package let number: Int32

  /// The error for a path and an error number.
  package init(path: FilePath, number: Int32) {
    self.path = path
    self.number = number
  }

  /// What happened, without the path.
  package var reason: String {
    switch number {
    case ENOENT: return "no such file"
    case EACCES: return "permission denied"
    case EISDIR: return "is a folder, not a file"
    case ENOTDIR: return "is not a folder"
    default:
      guard let text = unsafe strerror(number) else { return "error \(number)" }
      return unsafe String(cString: text)
    }
  }

  /// `path: what happened`.
  package var description: String { "\(path.text): \(reason)" }
}

/// Reading whole files and the names in folders, without Foundation.
package enum FileReading {
  /// The file's bytes.
  package static func bytes(of path: FilePath) throws(FileError) -> [UInt8] {
    let descriptor = unsafe path.withCString { unsafe open($0, O_RDONLY | O_CLOEXEC) } ?? -1
    guard descriptor >= 0 else { throw FileError(path: path, number: errno) }
    defer { close(descriptor) }
    return try bytes(from: descriptor, path: path)
  }

  /// What is left to read of an open file or pipe; the path only stands in errors.
  package static func bytes(
    from descriptor: Int32, path: FilePath
  ) throws(FileError) -> [UInt8] {
    var result: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = unsafe read(descriptor, &chunk, chunk.count)
      if count == 0 { return result }
      if count < 0 {
        if errno == EINTR { continue }
        throw FileError(path: path, number: errno)
      }
      result.append(contentsOf: chunk[..<count])
    }
  }

  /// The names of what lies in the folder, sorted by bytes, without `.` and `..`.
  package static func names(in folder: FilePath) throws(FileError) -> [String] {
    guard let stream = unsafe folder.withCString({ unsafe opendir($0) }) ?? nil else {
      throw FileError(path: folder, number: errno)
    }
    defer { unsafe closedir(stream) }
    var names: [String] = []
    while let entry = unsafe readdir(stream) {
      let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
