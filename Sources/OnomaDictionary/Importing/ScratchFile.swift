import Glibc
import Onoma

/// A file that is read at any place and written at its end, for what is too much for memory.
struct ScratchFile: ~Copyable {
  private let descriptor: Int32
  private let path: String
  private(set) var byteCount: Int
  // What is not written yet: the end of the file.
  private var pending: [UInt8] = []

  /// A new file in the folder, without a name, which goes with this value.
  ///
  /// - Throws: ``RecordProblem`` with the system's reason.
  init(in folder: String) throws(RecordProblem) {
    var template = Array("\(folder)/.import-XXXXXX".utf8CString)
    descriptor = unsafe mkstemp(&template)
    path = folder
    byteCount = 0
    guard descriptor >= 0 else { throw ScratchFile.problem(at: folder) }
    unsafe unlink(template)
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }

  /// Appends the bytes.
  ///
  /// - Throws: ``RecordProblem`` where the disk is full.
  mutating func append(_ bytes: [UInt8]) throws(RecordProblem) {
    pending.append(contentsOf: bytes)
    byteCount += bytes.count
    if pending.count >= ScratchFile.chunkByteCount { try flush() }
  }

  /// The bytes at the place; fewer where the file ends.
  mutating func bytes(at offset: Int, count: Int) throws(RecordProblem) -> [UInt8] {
    if !pending.isEmpty { try flush() }
    var bytes = [UInt8](repeating: 0, count: count)
    var done = 0
    while done < count {
      let step = unsafe bytes.withUnsafeMutableBytes { buffer in
        unsafe pread(
          descriptor, buffer.baseAddress.map { unsafe $0 + done }, count - done, offset + done)
      }
      if step < 0, errno == EINTR { continue }
      guard step >= 0 else { throw ScratchFile.problem(at: path) }
      if step == 0 { break }
      done += step
    }
    bytes.removeLast(count - done)
    return bytes
  }

  private static let chunkByteCount = 1 << 18

  private mutating func flush() throws(RecordProblem) {
    var done = 0
    while done < pending.count {
      let step = unsafe pending.withUnsafeBytes { buffer in
        unsafe write(descriptor, buffer.baseAddress.map { unsafe $0 + done }, buffer.count - done)
      }
      if step < 0, errno == EINTR { continue }
      guard step > 0 else { throw ScratchFile.problem(at: path) }
      done += step
    }
    pending.removeAll(keepingCapacity: true)
  }

  private static func problem(at path: String) -> RecordProblem {
    let reason = unsafe String(cString: strerror(errno))
    return RecordProblem(.unwritable(reason), at: FilePosition(file: path))
  }
}
