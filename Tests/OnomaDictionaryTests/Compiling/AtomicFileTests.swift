import Glibc
import Testing

@testable import OnomaDictionary

@Suite struct AtomicFileTests {
  private func bytes(of path: String) throws -> [UInt8] { try TextFile.bytes(of: path) }

  @Test(arguments: [0, 1, 4096, 3_000_001])
  func theFileHoldsWhatWasWritten(byteCount: Int) throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/lexicon.onx"
    defer { _ = unsafe unlink(path) }
    let content = (0..<byteCount).map { UInt8(truncatingIfNeeded: $0 &* 13) }
    try AtomicFile.write(content, to: path)
    #expect(try bytes(of: path) == content)
    #expect(try TextFile.names(in: folder.path) == ["lexicon.onx"])
  }

  @Test func anOldFileIsReplacedWhole() throws {
    let folder = try TemporaryFolder()
    try folder.write("lexicon.onx", "a long old file")
    let path = folder.path + "/lexicon.onx"
    let old = unsafe open(path, O_RDONLY | O_CLOEXEC)
    defer { close(old) }
    try AtomicFile.write([0x6E], to: path)
    #expect(try bytes(of: path) == [0x6E])
    var kept = [UInt8](repeating: 0, count: 32)
    #expect(unsafe read(old, &kept, kept.count) == 15)
    #expect(kept.starts(with: Array("a long old file".utf8)))
  }

  @Test func failuresNameThePathAndLeaveNothing() throws {
    let folder = try TemporaryFolder()
    try folder.write("old/inside", "stays")
    for (path, reason) in [
      (folder.path + "/none/lexicon.onx", "No such file or directory"),
      (folder.path + "/old", "Is a directory"), (folder.path + "/old/inside/x", "Not a directory"),
    ] {
      let problem = try #require(throws: RecordProblem.self) { try AtomicFile.write([1], to: path) }
      #expect(problem.position.file == path)
      #expect(problem.message == "cannot be written: \(reason)")
    }
    #expect(try TextFile.names(in: folder.path) == ["old"])
    #expect(try bytes(of: folder.path + "/old/inside") == Array("stays".utf8))
  }

  // Each writes a file of one byte many times over: whole files have one byte only.
  @Test func writersAtOnceLeaveOneOfTheirFiles() async throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/lexicon.onx"
    defer { _ = unsafe unlink(path) }
    try await withThrowingTaskGroup(of: Void.self) { group in
      for writer in UInt8(1)...6 {
        group.addTask {
          for _ in 0..<5 {
            try AtomicFile.write([UInt8](repeating: writer, count: 200_000 + Int(writer)), to: path)
            let found = try TextFile.bytes(of: path)
            #expect(Set(found).count == 1)
            #expect(found.count == 200_000 + Int(found.first ?? 0))
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(try TextFile.names(in: folder.path) == ["lexicon.onx"])
  }
}
