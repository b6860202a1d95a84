import Testing

@testable import Onoma

@Suite struct FileReadingTests {
  @Test func namesAreSorted() throws {
    let names = try FileReading.names(in: FilePath(Fixture.root + "/Tests/Fixtures"))
    #expect(names.contains("transliteration"))
    #expect(names == names.sorted())
  }

  @Test func missingFilesSayWhich() {
    let error = #expect(throws: FileError.self) {
      try FileReading.bytes(of: FilePath("/nowhere/Баку.txt"))
    }
    #expect(error?.description == "/nowhere/Баку.txt: no such file")
  }

  @Test func foldersAreNotFiles() {
    let error = #expect(throws: FileError.self) { try FileReading.bytes(of: FilePath("/")) }
    #expect(error?.description == "/: is a folder, not a file")
  }
}
