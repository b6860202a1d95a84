import Onoma
import Testing

@testable import onoma_tool

@Suite struct InputTests {
  private let stdin = ByteStream(pieces: ["Баку"])

  @Test func noFileIsStandardInput() throws {
    let input = Input([], standardInput: stdin)
    #expect(input.sources == [.standardInput])
    #expect(try String(decoding: input.contents(of: .standardInput), as: UTF8.self) == "Баку")
  }

  @Test func hyphenIsStandardInput() {
    let input = Input([FilePath("a.txt"), FilePath("-")], standardInput: stdin)
    #expect(input.sources == [.file(FilePath("a.txt")), .standardInput])
    #expect(input.sources.map(input.name(of:)) == ["a.txt", "<stdin>"])
  }

  @Test func missingFilesAreNamed() {
    let source = Input.Source.file(FilePath("/nowhere/a.txt"))
    let input = Input([FilePath("/nowhere/a.txt")], standardInput: stdin)
    let error = #expect(throws: FileError.self) { try input.contents(of: source) }
    #expect(error?.description == "/nowhere/a.txt: no such file")
    #expect(throws: FileError.self) { try input.withStream(source) { _ in } }
  }

  @Test func streamsGiveTheWholeFile() throws {
    let path = FilePath(RecordedRun.root + "/Package.swift")
    let input = Input([path], standardInput: stdin)
    var bytes: [UInt8] = []
    try input.withStream(.file(path)) { bytes = try $0.contents() }
    #expect(try bytes == input.contents(of: .file(path)))
    #expect(!bytes.isEmpty)
  }
}
