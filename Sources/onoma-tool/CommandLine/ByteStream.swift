import Glibc
import Onoma

/// Bytes that arrive in pieces: a file, a pipe, or a test's array.
struct ByteStream {
  /// The name for messages: the path, or `<stdin>`.
  let name: String
  /// The next piece, as soon as there is any; empty at the end.
  let next: () throws(FileError) -> [UInt8]

  /// The stream with that name and source.
  init(name: String, next: @escaping () throws(FileError) -> [UInt8]) {
    self.name = name
    self.next = next
  }

  /// The stream of an open descriptor, which stays the caller's to close.
  init(descriptor: Int32, name: String) {
    let path = FilePath(name)
    self.init(name: name) { () throws(FileError) in
      var chunk = [UInt8](repeating: 0, count: 1 << 18)
      while true {
        let count = unsafe read(descriptor, &chunk, chunk.count)
        if count >= 0 { return Array(chunk[..<count]) }
        if errno != EINTR { throw FileError(path: path, number: errno) }
      }
    }
  }

  /// Everything up to the end.
  func contents() throws(FileError) -> [UInt8] {
    var result: [UInt8] = []
    while true {
      let chunk = try next()
      if chunk.isEmpty { return result }
      result.append(contentsOf: chunk)
    }
  }
}
