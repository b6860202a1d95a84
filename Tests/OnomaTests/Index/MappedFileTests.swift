import Glibc
import Testing

@testable import Onoma

@Suite struct MappedFileTests {
  private static let content = (0..<10_001).map { UInt8(truncatingIfNeeded: $0 &* 7) }

  private static func both() throws -> [MappedFile] {
    let path = try folder.get().file("mapped", content)
    return [try MappedFile(path: path), MappedFile(bytes: content)]
  }

  private static let folder = Result { try ScratchFolder() }

  @Test func mappedAndHeldBytesAreReadAlike() throws {
    for file in try Self.both() {
      #expect(file.byteCount == 10_001)
      #expect(file.bytes(0..<10_001) == Self.content)
      #expect(file.bytes(4090..<4100) == Array(Self.content[4090..<4100]))
      #expect(file.bytes(5..<5) == [])
      #expect(file.integer(at: 1, as: UInt32.self) == 0x1C15_0E07)
      #expect(file.integer(at: 10_000, as: UInt8.self) == Self.content[10_000])
      for page in 0..<3 {
        let bytes = Self.content[(page * 4096)..<min(page * 4096 + 4096, 10_001)]
        #expect(file.checksum(ofPage: page) == Checksum.of(bytes), "page \(page)")
      }
    }
  }

  @Test func readsOutsideAreNil() throws {
    for file in try Self.both() {
      #expect(file.integer(at: -1, as: UInt8.self) == nil)
      #expect(file.integer(at: 10_001, as: UInt8.self) == nil)
      #expect(file.integer(at: 9994, as: UInt64.self) == nil)
      #expect(file.integer(at: .max, as: UInt64.self) == nil)
      #expect(file.bytes(0..<10_002) == nil)
      #expect(file.bytes(-1..<2) == nil)
    }
  }

  @Test func pagesAreRememberedAsChecked() throws {
    for file in try Self.both() {
      #expect(!file.isChecked(page: 1))
      file.markChecked(page: 1)
      #expect(file.isChecked(page: 1))
      #expect(!file.isChecked(page: 0) && !file.isChecked(page: 2))
      for page in [-1, 3, .max] {
        file.markChecked(page: page)
        #expect(!file.isChecked(page: page))
      }
    }
  }

  @Test func noBytesAreHeldToo() {
    let file = MappedFile(bytes: [])
    #expect(file.byteCount == 0)
    #expect(file.bytes(0..<0) == [])
    #expect(file.integer(at: 0, as: UInt8.self) == nil)
    #expect(!file.isChecked(page: 0))
  }

  @Test func aReplacedFileKeepsItsOldBytes() throws {
    let folder = try ScratchFolder()
    let path = try folder.file("old", Self.content)
    let file = try MappedFile(path: path)
    let other = try folder.file("new", [UInt8](repeating: 1, count: 5000))
    #expect(unsafe rename(other, path) == 0)
    #expect(file.bytes(0..<10_001) == Self.content)
  }
}
