import Glibc

/// A new folder for files that a test writes, which goes with its last user.
final class ScratchFolder: Sendable {
  let path: String

  struct Failure: Error { var call: String, number: Int32 }

  init() throws {
    var template = Array("/tmp/onoma-index-XXXXXX".utf8CString)
    guard unsafe mkdtemp(&template) != nil else { throw Failure(call: "mkdtemp", number: errno) }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Writes a file of the bytes, and returns its path.
  func file(_ name: String, _ bytes: [UInt8]) throws -> String {
    let path = "\(self.path)/\(name)"
    guard let file = unsafe fopen(path, "w") else { throw Failure(call: "fopen", number: errno) }
    defer { unsafe fclose(file) }
    guard unsafe fwrite(bytes, 1, bytes.count, file) == bytes.count else {
      throw Failure(call: "fwrite", number: errno)
    }
    return path
  }

  /// The names in the folder, sorted.
  func names() -> [String] {
    guard let folder = unsafe opendir(path) else { return [] }
    defer { unsafe closedir(folder) }
    var names: [String] = []
    while let entry = unsafe readdir(folder) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) {
        unsafe $0.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  deinit {
    for name in names() { _ = unsafe remove("\(path)/\(name)") }
    _ = unsafe rmdir(path)
  }
}
