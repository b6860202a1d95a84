import Glibc
import Onoma
import OnomaDictionary

@testable import onoma_tool

/// A small dictionary in a folder of its own, and the lexicon compiled of it.
struct ToolLexicon {
  /// The records.
  static let records = """
    ---
    id: Q9248
    kind: place
    prominence: 90
    names: {az: Bakı, ru: Баку, en: Baku}
    avoid: [{form: Baky, lang: en}]
    grammar: {ru: indeclinable}
    sources: [hand]
    ---
    id: Q1899
    kind: place
    prominence: 90
    names: {az: Kiyev, ru: Киев, en: Kyiv}
    avoid: [{form: Kiev, lang: en}]
    sources: [hand]
    ---
    id: x-qaziz-abisov
    kind: person
    sex: m
    prominence: 90
    names: {az: Qaziz Abışov, ru: Газиз Абишев, en: Gaziz Abyshev}
    sources: [hand]

    """

  /// The path of the compiled lexicon, made once.
  static func index() throws -> String { try compiled.get() }

  private static let compiled = Result { () throws -> String in
    let folder = try ToolLexicon.folder()
    let source = try write(records, to: "records.yaml", in: folder)
    let run = RecordedRun("dict", "build", source, "-o", folder + "/house.onx")
    guard run.code == .success else { throw Failure(words: run.errors) }
    return folder + "/house.onx"
  }

  struct Failure: Error { let words: String }

  /// A new folder.
  static func folder() throws -> String {
    for _ in 0..<8 {
      let path = "/tmp/onoma-tests-\(getpid())-\(UInt32.random(in: 0...UInt32.max))"
      if unsafe mkdir(path, 0o700) == 0 { return path }
    }
    throw Failure(words: "no folder can be made in /tmp")
  }

  /// Writes a file of the text, and returns its path.
  static func write(_ text: String, to name: String, in folder: String) throws -> String {
    try AtomicFile.write(Array(text.utf8), to: folder + "/" + name)
    return folder + "/" + name
  }

  /// The text of a file.
  static func text(of path: String) throws -> String {
    String(decoding: try FileReading.bytes(of: FilePath(path)), as: UTF8.self)
  }
}
