import Glibc
import OnomaDictionary
import Testing

@Suite struct DictionaryFolderTests {
  private static let record = """
    id: ID
    kind: place
    names: {az: Xocalı, ru: Ходжалы, en: Khojaly}
    sources: [hand]
    """

  @Test func recordsComeInTheOrderOfTheirPathsAndLinkLoopsEnd() throws {
    let folder = try TemporaryFolder()
    try folder.write("entities/place/kz.yaml", Self.record.replacing("ID", with: "Q3"))
    try folder.write("entities/place/az.yaml", Self.record.replacing("ID", with: "Q2"))
    try folder.write("entities/organization/int.yaml", Self.record.replacing("ID", with: "Q1"))
    try folder.write("entities/place/notes.txt", "not read")
    try folder.write("entities/.hidden.yaml", "not: read")
    try folder.link("entities/place/loop", to: folder.path + "/entities")
    try folder.write(
      "sources.yaml", "- {key: hand, name: This project, licence: Apache-2.0, taken: all}")
    try folder.write("parts/titles.yaml", "- {id: mayor, az: [mer], ru: [мэр], en: [mayor]}")
    let contents = DictionaryFolder(path: folder.path + "/").read()
    #expect(contents.problems.map(\.description) == [])
    #expect(contents.records.map(\.entity.id.text) == ["Q1", "Q2", "Q3"])
    #expect(
      contents.records.first?.position.file == folder.path + "/entities/organization/int.yaml")
    #expect(contents.sources.map(\.key) == ["hand"] && contents.titles.map(\.id) == ["mayor"])
  }

  @Test func aFolderWithoutEntitiesAndASingleFileAreRecords() throws {
    let folder = try TemporaryFolder()
    try folder.write("own.yaml", Self.record.replacing("ID", with: "Q2"))
    try folder.write("more/own.yaml", Self.record.replacing("ID", with: "Q1"))
    try folder.write("parts/titles.yaml", "- {id: mayor, az: [mer], ru: [мэр], en: [mayor]}")
    let contents = DictionaryFolder(path: folder.path).read()
    #expect(contents.records.map(\.entity.id.text) == ["Q1", "Q2"])
    let both = DictionaryFolder.read([folder.path + "/own.yaml", folder.path + "/more"])
    #expect(both.records.map(\.entity.id.text) == ["Q2", "Q1"] && both.problems.isEmpty)
  }

  @Test func aMissingPathIsAProblemAndTheRestIsRead() throws {
    let folder = try TemporaryFolder()
    try folder.write("own.yaml", Self.record.replacing("ID", with: "Q2"))
    let contents = DictionaryFolder.read([folder.path + "/none", folder.path])
    #expect(contents.records.count == 1)
    #expect(
      contents.problems.map(\.description) == [
        """
        \(folder.path)/none: cannot be read: No such file or directory
        help: check that the path exists and may be read
        """
      ])
  }

  @Test func aDeviceIsNoFile() {
    let contents = DictionaryFolder(path: "/dev/zero").read()
    #expect(contents.problems.map(\.message) == ["cannot be read: not a regular file"])
  }
}

/// A new folder that goes with the test.
final class TemporaryFolder {
  let path: String

  init() throws {
    var template = Array("/tmp/onoma-dictionary-XXXXXX".utf8CString)
    guard unsafe mkdtemp(&template) != nil else { throw Failure(call: "mkdtemp", code: errno) }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  struct Failure: Error {
    var call: String
    var code: Int32
  }

  private var made: [String] = []

  func write(_ name: String, _ text: String) throws {
    try makeFolders(above: name)
    let full = path + "/" + name
    guard let file = unsafe fopen(full, "w") else { throw Failure(call: "fopen", code: errno) }
    defer { unsafe fclose(file) }
    let bytes = Array(text.utf8)
    guard unsafe fwrite(bytes, 1, bytes.count, file) == bytes.count else {
      throw Failure(call: "fwrite", code: errno)
    }
    made.append(full)
  }

  func link(_ name: String, to target: String) throws {
    try makeFolders(above: name)
    guard unsafe symlink(target, path + "/" + name) == 0 else {
      throw Failure(call: "symlink", code: errno)
    }
    made.append(path + "/" + name)
  }

  private func makeFolders(above name: String) throws {
    var folder = path
    for part in name.split(separator: "/").dropLast() {
      folder += "/" + part
      if unsafe mkdir(folder, 0o700) == 0 { made.append(folder) }
    }
  }

  deinit {
    for item in made.reversed() { _ = unsafe remove(item) }
    _ = unsafe rmdir(path)
  }
}
