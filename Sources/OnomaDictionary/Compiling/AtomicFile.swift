import Glibc

/// Writes files so that nobody ever sees half of one: a temporary file beside it is written, synced
/// and renamed. Readers that have the old file open keep it.
public enum AtomicFile {
  /// Writes the bytes as the file at the path.
  ///
  /// - Throws: ``RecordProblem`` with the system's reason; the old file is then as it was.
  public static func write(_ bytes: [UInt8], to path: String) throws(RecordProblem) {
    // Writers of one path at once must not share it.
    let temporary = "\(path).\(UInt64.random(in: 0...UInt64.max)).tmp"
    let descriptor = unsafe open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw problem(path) }
    do throws(RecordProblem) {
      try writeAll(bytes, to: descriptor, path)
      guard fsync(descriptor) == 0 else { throw problem(path) }
    } catch {
      close(descriptor)
      unsafe unlink(temporary)
      throw error
    }
    close(descriptor)
    guard unsafe rename(temporary, path) == 0 else {
      let failure = problem(path)
      unsafe unlink(temporary)
      throw failure
    }
  }

  private static func writeAll(
    _ bytes: [UInt8], to descriptor: Int32, _ path: String
  ) throws(RecordProblem) {
    var written = 0
    while written < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        unsafe Glibc.write(
          descriptor, buffer.baseAddress.map { unsafe $0 + written }, buffer.count - written)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw problem(path) }
      written += count
    }
  }

  private static func problem(_ path: String) -> RecordProblem {
    RecordProblem(
      .unwritable(unsafe String(cString: strerror(errno))), at: FilePosition(file: path))
  }
}
