import Glibc
import Synchronization

/// The bytes of a lexicon, mapped from a file or held in memory, each page checked when it is first
/// touched.
///
/// The unsafe code of the index stands in this file alone; every read is checked against the length.
/// It is a class because the mapping has one owner, which unmaps it. A file that another process cuts
/// short while it is mapped ends this process, as with any mapping: writers rename, never truncate.
@safe final class MappedFile: Sendable {
  // Never written after `init`, and unmapped in `deinit` only: sharing it between threads is safe.
  private nonisolated(unsafe) let base: UnsafeRawPointer
  private let isMapped: Bool
  let byteCount: Int

  // One flag a page: zero until the page's checksum was found right. Threads that race check twice.
  private nonisolated(unsafe) let checked: UnsafeMutablePointer<Atomic<UInt8>>
  private let pageCount: Int

  /// The bytes of a page.
  static let pageByteCount = 4096

  /// Maps the file.
  init(path: String) throws(LexiconError) {
    // A pipe that nobody writes to must be an error, not a wait.
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw MappedFile.systemError(path) }
    defer { close(descriptor) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { throw MappedFile.systemError(path) }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw LexiconError(path: path, .cannotRead("not a regular file"))
    }
    let count = Int(status.st_size)
    guard count >= MappedFile.pageByteCount else {
      throw LexiconError(path: path, .notALexicon)
    }
    let mapping = unsafe mmap(nil, count, PROT_READ, MAP_PRIVATE, descriptor, 0)
    guard let mapping = unsafe mapping, unsafe mapping != MAP_FAILED else {
      throw MappedFile.systemError(path)
    }
    unsafe base = UnsafeRawPointer(mapping)
    isMapped = true
    byteCount = count
    pageCount = (count + MappedFile.pageByteCount - 1) / MappedFile.pageByteCount
    unsafe checked = MappedFile.flags(pageCount)
  }

  /// Holds a copy of the bytes.
  init(bytes: [UInt8]) {
    let copy = UnsafeMutableRawPointer.allocate(byteCount: max(bytes.count, 1), alignment: 8)
    unsafe copy.copyMemory(from: bytes, byteCount: bytes.count)
    unsafe base = UnsafeRawPointer(copy)
    isMapped = false
    byteCount = bytes.count
    pageCount = (bytes.count + MappedFile.pageByteCount - 1) / MappedFile.pageByteCount
    unsafe checked = MappedFile.flags(pageCount)
  }

  deinit {
    unsafe free(checked)
    if isMapped {
      unsafe munmap(UnsafeMutableRawPointer(mutating: base), byteCount)
    } else {
      unsafe base.deallocate()
    }
  }

  /// The little-endian integer at the offset; `nil` outside the file.
  @inline(__always)
  func integer<Value: FixedWidthInteger>(at offset: Int, as type: Value.Type) -> Value? {
    guard offset >= 0, offset <= byteCount - MemoryLayout<Value>.size else { return nil }
    return unsafe Value(littleEndian: base.loadUnaligned(fromByteOffset: offset, as: type))
  }

  /// A copy of the bytes; `nil` where the range leaves the file.
  func bytes(_ range: Range<Int>) -> [UInt8]? {
    guard range.lowerBound >= 0, range.upperBound <= byteCount else { return nil }
    return unsafe Array(UnsafeRawBufferPointer(start: base + range.lowerBound, count: range.count))
  }

  /// The checksum of the bytes of a page, of which the last may be short.
  func checksum(ofPage page: Int) -> UInt64 {
    let start = page * MappedFile.pageByteCount
    return checksum(of: start..<min(start + MappedFile.pageByteCount, byteCount))
  }

  /// The checksum of the bytes, of which those outside the file do not count.
  func checksum(of range: Range<Int>) -> UInt64 {
    let range = range.clamped(to: 0..<byteCount)
    let end = range.upperBound
    var sum = Checksum()
    var offset = range.lowerBound
    while offset + 8 <= end {
      sum.add(
        word: unsafe UInt64(
          littleEndian: base.loadUnaligned(
            fromByteOffset: offset, as: UInt64.self)))
      offset += 8
    }
    while offset < end {
      sum.add(unsafe base.load(fromByteOffset: offset, as: UInt8.self))
      offset += 1
    }
    return sum.value
  }

  /// Whether the page was found right before.
  @inline(__always)
  func isChecked(page: Int) -> Bool {
    guard page >= 0, page < pageCount else { return false }
    return unsafe checked[page].load(ordering: .acquiring) != 0
  }

  /// Remembers that the page was found right.
  func markChecked(page: Int) {
    guard page >= 0, page < pageCount else { return }
    unsafe checked[page].store(1, ordering: .releasing)
  }

  private static func flags(_ count: Int) -> UnsafeMutablePointer<Atomic<UInt8>> {
    // Zeroed pages come from the system only when touched, so that opening stays O(1); an atomic
    // byte that is zero is one byte of zero.
    guard let memory = unsafe calloc(max(count, 1), 1) else { preconditionFailure("out of memory") }
    return unsafe memory.bindMemory(to: Atomic<UInt8>.self, capacity: max(count, 1))
  }

  private static func systemError(_ path: String) -> LexiconError {
    let reason = unsafe String(cString: strerror(errno))
    return LexiconError(path: path, .cannotRead(reason))
  }
}
