import Onoma
import OnomaDictionary
import Testing

@testable import onoma_tool

@Suite struct DictCommandsTests {
  struct Mistake: Sendable, CustomTestStringConvertible {
    let name: String
    let old: String
    let new: String
    let message: String
    var isWarning = false
    var testDescription: String { name }
  }

  private static let mistakes: [Mistake] = [
    .init(name: "malformed YAML", old: "{az: Bakı,", new: "{az: Bakı", message: "malformed YAML"),
    .init(name: "alias", old: "[hand]", new: "*hand", message: "a YAML alias ('*') is not allowed"),
    .init(
      name: "id", old: "Q9248", new: "Baku",
      message: "'Baku' is not an id\nhelp: write a Wikidata QID"),
    .init(
      name: "kind", old: "kind: place", new: "kind: plase",
      message: "'plase' is not a kind\nhelp: did you mean 'place'?"),
    .init(
      name: "unknown field", old: "avoid:", new: "avoided:",
      message: "unknown field 'avoided' of a record\nhelp: did you mean 'avoid'?"),
    .init(
      name: "missing sources", old: "sources: [hand]\n---", new: "---",
      message: "the record has no 'sources'"),
    .init(
      name: "language", old: "lang: en", new: "lang: english",
      message: "'english' is not a language tag"),
    .init(
      name: "grammar", old: "indeclinable", new: "indeclineable",
      message: "did you mean 'indeclinable'?"),
    .init(
      name: "prominence", old: "prominence: 90", new: "prominence: 900",
      message: "'900' is not a prominence"),
    .init(
      name: "field of persons", old: "kind: place", new: "kind: place\nsex: m",
      message: "'sex' is a field of persons"),
    .init(
      name: "field twice", old: "kind: place", new: "kind: place\nkind: place",
      message: "'kind' stands twice, first in line 3"),
    .init(name: "spaces", old: "en: Baku", new: "en: \"Baku \"", message: "has spaces at an end"),
    .init(
      name: "invisible character", old: "en: Baku", new: "en: Ba\u{AD}ku",
      message: "holds the character U+00AD"),
    .init(
      name: "not composed", old: "ru: Баку", new: "ru: Баи\u{306}ку",
      message: "is not in Unicode normalization form C"),
    .init(name: "id twice", old: "Q1899", new: "Q9248", message: "Q9248"),
    .init(
      name: "look-alikes", old: "en: Baku", new: "en: Bаku",
      message: "mixes scripts: 'а' (U+0430) is a Cyrillic letter"),
    .init(
      name: "wrong script", old: "ru: Баку", new: "ru: Baku", message: "which is no letter of 'ru'",
      isWarning: true),
    .init(
      name: "two of one name", old: "az: Kiyev", new: "az: Bakı", message: "is also the place",
      isWarning: true),
    .init(
      name: "sex against the name", old: "sex: m", new: "sex: f", message: "but the sex is 'f'",
      isWarning: true),
  ]

  @Test(arguments: mistakes)
  func mistakesAreShown(_ mistake: Mistake) throws {
    let records = ToolLexicon.records.replacing(mistake.old, with: mistake.new, maxReplacements: 1)
    #expect(records != ToolLexicon.records)
    let folder = try ToolLexicon.folder()
    let path = try ToolLexicon.write(records, to: "records.yaml", in: folder)
    let check = RecordedRun("dict", "check", path)
    #expect(check.code == (mistake.isWarning ? .success : .dictionaryInvalid))
    #expect(check.errors.contains(mistake.message), "\(check.errors)")
    #expect(check.errors.hasPrefix(path + ":"))
    let build = RecordedRun("dict", "build", path, "-o", folder + "/x.onx")
    #expect(build.code == (mistake.isWarning ? .success : .dictionaryInvalid))
    #expect(mistake.isWarning || build.errors.contains(mistake.message))
  }

  @Test func aDictionaryThatIsNotThereIsInvalid() throws {
    let run = RecordedRun("dict", "build", "/nowhere/x.yaml", "-o", "/tmp/never.onx")
    #expect(
      run.code == .dictionaryInvalid && run.errors.contains("/nowhere/x.yaml: cannot be read"))
  }

  @Test func aGoodDictionaryIsSilent() throws {
    let path = try ToolLexicon.write(ToolLexicon.records, to: "r.yaml", in: ToolLexicon.folder())
    let run = RecordedRun("dict", "check", path)
    #expect(run.code == .success && run.errors.isEmpty && run.output.isEmpty)
  }

  @Test func buildSaysWhatItMade() throws {
    let folder = try ToolLexicon.folder()
    let path = try ToolLexicon.write(ToolLexicon.records, to: "r.yaml", in: folder)
    let run = RecordedRun("dict", "build", path, "-o", folder + "/a.onx")
    #expect(run.code == .success && run.errors.hasPrefix("\(folder)/a.onx: 3 entities, "))
    _ = RecordedRun("dict", "build", path, "-o", folder + "/b.onx")
    let first = try FileReading.bytes(of: FilePath(folder + "/a.onx"))
    #expect(try first == FileReading.bytes(of: FilePath(folder + "/b.onx")))
  }

  @Test func showWritesTheRecordBack() throws {
    let index = try ToolLexicon.index()
    let run = RecordedRun("dict", "show", "--index", index, "Q9248")
    #expect(run.code == .success && run.output.contains("id: Q9248") && run.output.contains("Bakı"))
    let path = try ToolLexicon.write(run.output, to: "shown.yaml", in: ToolLexicon.folder())
    #expect(RecordedRun("dict", "check", path).errors == "")
    let missing = RecordedRun("dict", "show", "--index", index, "Q1", "Q9248")
    #expect(missing.code == .findings && missing.errors.hasPrefix("Q1: no such entity"))
    #expect(missing.output == run.output)
    #expect(RecordedRun("dict", "show", "--index", index).output.contains("entities: 3"))
  }

  @Test func verifyFindsDamage() throws {
    let index = try ToolLexicon.index()
    #expect(RecordedRun("dict", "verify", "--index", index).code == .success)
    var bytes = try FileReading.bytes(of: FilePath(index))
    let path = try ToolLexicon.folder() + "/damaged.onx"
    bytes[bytes.count - 100] ^= 0x55
    try AtomicFile.write(bytes, to: path)
    let run = RecordedRun("dict", "verify", "--index", path)
    #expect(run.code == .usage && run.errors.contains(path))
    try AtomicFile.write(Array("no lexicon".utf8), to: path)
    #expect(RecordedRun("dict", "verify", "--index", path).code == .usage)
  }
}
