import Glibc
import Testing

@testable import Onoma

@Suite struct LexiconErrorTests {
  private static let rebuild = "help: build it again with 'onoma dict build'"

  // The whole message that opening the file gives; nothing where it opens.
  private func message(_ path: String) -> String? {
    do throws(LexiconError) {
      _ = try Lexicon(path: path)
      return nil
    } catch {
      return error.description
    }
  }

  @Test func aFileOfAnotherSortIsNamedSo() throws {
    let folder = try ScratchFolder()
    var bytes = try SmallLexicon.bytes()
    bytes[0] = 0x50
    for content in [
      bytes, [], Array("names: {az: Bakı}\n".utf8), [UInt8](repeating: 0, count: 9000),
    ] {
      let path = try folder.file("other.onx", content)
      #expect(
        message(path)
          == """
          \(path): not a compiled lexicon
          help: '--index' takes a file made by 'onoma dict build'
          """)
    }
  }

  @Test func anotherFormatIsNamed() throws {
    let folder = try ScratchFolder()
    var bytes = try SmallLexicon.bytes()
    bytes.store(UInt32(3), at: LexiconLayout.formatOffset)
    let path = try folder.file("new.onx", bytes)
    #expect(message(path) == "\(path): made for format 3, this program reads 2\n\(Self.rebuild)")
  }

  @Test func anotherKeyRecipeIsNamed() throws {
    let folder = try ScratchFolder()
    var bytes = try SmallLexicon.bytes()
    bytes.store(KeyHash.recipeVersion + 6, at: LexiconLayout.recipeOffset)
    bytes.sealHeader()
    let path = try folder.file("recipe.onx", bytes)
    let recipe = KeyHash.recipeVersion
    #expect(
      message(path)
        == """
        \(path): made for key recipe \(recipe + 6), this program reads \(recipe)
        \(Self.rebuild)
        """)
  }

  @Test func aFileCutShortTellsBothLengths() throws {
    let folder = try ScratchFolder()
    let bytes = try SmallLexicon.bytes()
    let path = try folder.file("short.onx", Array(bytes.dropLast()))
    #expect(
      message(path)
        == """
        \(path): cut short or extended: \(bytes.count) bytes expected, \(bytes.count - 1) found
        \(Self.rebuild)
        """)
  }

  @Test func aDamagedPageIsNamed() throws {
    let folder = try ScratchFolder()
    var bytes = try SmallLexicon.bytes()
    bytes[8192] ^= 8
    let path = try folder.file("damaged.onx", bytes)
    let error = try #require(throws: LexiconError.self) { try Lexicon(path: path).verify() }
    #expect(
      error.description
        == "\(path): damaged at byte 8192: its checksum does not match\n\(Self.rebuild)")
  }

  @Test func whatTheSystemRefusesIsToldInItsWords() throws {
    let folder = try ScratchFolder()
    let file = try folder.file("plain", [])
    let loop = folder.path + "/loop"
    #expect(unsafe symlink(loop, loop) == 0)
    let pipe = folder.path + "/pipe"
    #expect(unsafe mkfifo(pipe, 0o600) == 0)
    let reasons = [
      folder.path: "not a regular file", "/dev/null": "not a regular file",
      pipe: "not a regular file", folder.path + "/none.onx": "No such file or directory",
      "": "No such file or directory", file + "/index.onx": "Not a directory",
      loop: "Too many levels of symbolic links",
      String(repeating: "a", count: 5000): "File name too long",
    ]
    for (path, reason) in reasons {
      #expect(
        message(path) == "\(path): \(reason)\n\(Self.rebuild), or name another with '--index FILE'")
    }
  }

  @Test(.enabled("root may read every file") { geteuid() != 0 })
  func aFileThatMayNotBeReadIsToldInTheSystemsWords() throws {
    let folder = try ScratchFolder()
    let path = try folder.file("secret.onx", try SmallLexicon.bytes())
    #expect(unsafe chmod(path, 0) == 0)
    #expect(
      message(path)
        == "\(path): Permission denied\n\(Self.rebuild), or name another with '--index FILE'")
  }

  @Test func whatIsTooLargeSaysWhatToDo() {
    #expect(
      LexiconError(path: "<lexicon>", .tooLarge).description
        == "<lexicon>: the lexicon would be too large\nhelp: split the dictionaries")
  }
}

extension [UInt8] {
  /// Writes the header's checksum anew, as a program of another version would have.
  mutating func sealHeader() {
    store(Checksum.of(self[..<LexiconLayout.headerSumOffset]), at: LexiconLayout.headerSumOffset)
  }
}
