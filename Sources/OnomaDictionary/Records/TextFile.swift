import Glibc

/// Files and folders as the system shows them: POSIX calls with values on both sides.
enum TextFile {
  /// The bytes of a regular file.
  ///
  /// - Throws: ``RecordProblem`` with the system's reason.
  static func bytes(of path: String) throws(RecordProblem) -> [UInt8] {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw problem(at: path) }
    defer { close(descriptor) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { throw problem(at: path) }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw RecordProblem(.unreadable("not a regular file"), at: FilePosition(file: path))
    }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: chunkByteCount)
    while true {
      let count = unsafe read(descriptor, &chunk, chunkByteCount)
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { throw problem(at: path) }
      if count == 0 { return bytes }
      bytes += chunk[..<count]
    }
  }

  private static let chunkByteCount = 1 << 16

  /// Whether the path leads to a folder, through symbolic links too.
  static func isFolder(_ path: String) -> Bool {
    identity(of: path)?.isFolder ?? false
  }

  /// Whether anything stands at the path.
  static func exists(_ path: String) -> Bool {
    identity(of: path) != nil
  }

  /// What a path leads to: two paths to one thing have equal values.
  struct Identity: Hashable {
    var device: UInt64
    var node: UInt64
    var isFolder: Bool
  }

  /// `nil` where the path leads nowhere.
  static func identity(of path: String) -> Identity? {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { return nil }
    return Identity(
      device: UInt64(status.st_dev), node: UInt64(status.st_ino),
      isFolder: status.st_mode & S_IFMT == S_IFDIR)
  }

  /// The names in a folder in the order of their bytes, without those that begin with a dot.
  ///
  /// Names that are not UTF-8 are left out.
  ///
  /// - Throws: ``RecordProblem`` with the system's reason.
  static func names(in folder: String) throws(RecordProblem) -> [String] {
    guard let stream = unsafe opendir(folder) else { throw problem(at: folder) }
    defer { unsafe closedir(stream) }
    var names: [String] = []
    while let entry = unsafe readdir(stream) {
      let bytes = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { name in
        unsafe Array(name.prefix { $0 != 0 })
      }
      guard bytes.first != 0x2E, let name = String(validating: bytes, as: UTF8.self) else {
        continue
      }
      names.append(name)
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Makes the folder and those above it, where they are missing.
  ///
  /// - Throws: ``RecordProblem`` with the system's reason.
  static func makeFolder(_ path: String) throws(RecordProblem) {
    if path.isEmpty || isFolder(path) { return }
    if let slash = path.lastIndex(of: "/") { try makeFolder(String(path[..<slash])) }
    if unsafe mkdir(path, 0o755) == 0 || errno == EEXIST && isFolder(path) { return }
    let reason = unsafe String(cString: strerror(errno))
    throw RecordProblem(.unwritable(reason), at: FilePosition(file: path))
  }

  private static func problem(at path: String) -> RecordProblem {
    let code = errno
    let reason = unsafe String(cString: strerror(code))
    return RecordProblem(.unreadable(reason), at: FilePosition(file: path))
  }
}
