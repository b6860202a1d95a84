import Glibc
import Onoma

@testable import OnomaDictionary

/// A folder into which tests import, which goes with the test.
final class ImportedFolder {
  let path: String
  /// What was reported: `file:line: message`.
  private(set) var problems: [String] = []
  private(set) var summary = DictionaryImport.Summary()

  init() throws {
    path = "/tmp/onoma-import-\(getpid())-\(UInt64.random(in: 0...UInt64.max))"
  }

  /// Imports files of `Tests/Fixtures/import`.
  func bring(
    _ format: some ImportFormat, _ names: String..., kind: Kind? = nil, languages: [String] = []
  ) throws {
    let inputs = try names.map { name in
      let path = Repository.path("Tests/Fixtures/import/" + name)
      return (name, try FileReading.bytes(of: FilePath(path)))
    }
    try bring(format, inputs, kind: kind, languages: languages)
  }

  /// Imports a text.
  func bring(_ format: some ImportFormat, text: String, kind: Kind? = nil) throws {
    try bring(format, [("text", Array(text.utf8))], kind: kind, languages: [])
  }

  private func bring(
    _ format: some ImportFormat, _ files: [(String, [UInt8])], kind: Kind?, languages: [String]
  ) throws {
    var options = ImportSink.Options()
    options.kind = kind
    options.languages = Set(languages.compactMap { Language($0) })
    var work = DictionaryImport(into: path, source: format.source, options: options)
    problems = []
    let inputs = files.map { ImportInput(pieces: $0.1, name: $0.0) }
    summary = try work.run(format, inputs) { problem in
      self.problems.append("\(problem.position): \(problem.message)")
    }
  }

  /// What the folder holds, a line a record: id, kind, subtype, country, sex, prominence, and the
  /// names by language, with `+` before aliases, `~` before former and `!` before avoided ones.
  var lines: [String] {
    contents.records.map { record in
      let entity = record.entity
      var words = [entity.id.text, entity.kind.name, entity.subtype, entity.country]
      words += [entity.sex?.letter ?? "", "\(entity.prominence)"]
      let signs: [NameStatus: String] = [.alias: "+", .former: "~", .avoided: "!"]
      words += entity.names.map { "\($0.language)=\(signs[$0.status] ?? "")\($0.form)" }
      return words.filter { !$0.isEmpty }.joined(separator: " ")
    }
  }

  var contents: DictionaryContents { DictionaryFolder(path: path).read() }

  func text(_ name: String) throws -> String {
    String(decoding: try FileReading.bytes(of: FilePath(path + "/" + name)), as: UTF8.self)
  }

  func rewrite(_ name: String, _ change: (String) -> String) throws {
    try AtomicFile.write(Array(change(try text(name)).utf8), to: path + "/" + name)
  }

  deinit { ImportedFolder.remove(path) }

  private static func remove(_ path: String) {
    if unsafe Glibc.remove(path) == 0 { return }
    for name in (try? FileReading.names(in: FilePath(path))) ?? [] { remove(path + "/" + name) }
    unsafe rmdir(path)
  }
}

extension ImportInput {
  /// The bytes in pieces of seven, so that nothing depends on where a piece ends.
  init(pieces bytes: [UInt8], name: String) {
    var rest = bytes[...]
    self.init(name: name) { () throws(ImportProblem) in
      defer { rest = rest.dropFirst(7) }
      return Array(rest.prefix(7))
    }
  }
}
