import OnomaDictionary
import Testing

@Suite struct DictionaryImportTests {
  private static let first = """
    {"id":"Q9248","type":"place","country":"AZ","names":{"az":["Bakı"],"en":["Baku","Baki"]}}
    {"id":"Q7747","type":"person","names":{"ru":["Владимир Путин","Путин"]}}

    """

  private func bring(_ text: String, into folder: ImportedFolder, source: String = "jsonl") throws {
    try folder.bring(SourcedLines(key: source), text: text)
  }

  private struct SourcedLines: ImportFormat {
    var source: ImportedSource
    private var lines = JSONLinesImport()

    init(key: String) {
      source = ImportedSource(key: key, name: key, licence: "CC0-1.0")
    }

    mutating func read(_ input: inout ImportInput, into sink: inout ImportSink) throws {
      try lines.read(&input, into: &sink)
    }
  }

  @Test func theSameFileTwiceChangesNoByte() throws {
    let folder = try ImportedFolder()
    try bring(Self.first, into: folder)
    let names = ["place/jsonl.yaml", "person/jsonl.yaml", "sources.yaml", ".import/jsonl.tsv"]
    let texts = try names.map(folder.text)
    try bring(Self.first, into: folder)
    #expect(try names.map(folder.text) == texts)
    #expect(folder.summary.unchanged == 2 && folder.summary.added == 0)
    #expect(folder.summary.updated == 0 && folder.summary.conflicts.isEmpty)
  }

  struct Edit: Sendable, CustomTestStringConvertible {
    let name: String
    /// What a person changes after the first import.
    var old = "sources: [jsonl]"
    var new = "sources: [jsonl]"
    /// What the source changes before the second.
    var sourceOld = "\n"
    var sourceNew = "\n"
    let expected: String
    var conflict = ""
    var testDescription: String { name }
  }

  private static let edits: [Edit] = [
    Edit(
      name: "a new name in the source", sourceOld: #"["Bakı"]"#, sourceNew: #"["Bakı","Bakü"]"#,
      expected: "Q9248 place AZ 50 az=Bakı en=Baku az=+Bakü en=+Baki"),
    Edit(
      name: "a name gone from the source", sourceOld: #","Baki""#, sourceNew: "",
      expected: "Q9248 place AZ 50 az=Bakı en=Baku"),
    Edit(
      name: "another preferred name in the source", sourceOld: #"["Baku","Baki"]"#,
      sourceNew: #"["Baki","Baku"]"#, expected: "Q9248 place AZ 50 az=Bakı en=Baki en=+Baku"),
    Edit(
      name: "a name added by hand", old: "[Baki]", new: "[Baki, Bakou]",
      sourceOld: #"["Baku","Baki"]"#, sourceNew: #"["Baku","Baki","Bakoo"]"#,
      expected: "Q9248 place AZ 50 az=Bakı en=Baku en=+Baki en=+Bakou en=+Bakoo"),
    Edit(
      name: "a name removed by hand", old: "aliases:\n  en: [Baki]\n", new: "",
      expected: "Q9248 place AZ 50 az=Bakı en=Baku"),
    Edit(
      name: "a name marked as avoided by hand", old: "aliases:\n  en: [Baki]\n",
      new: "avoid:\n  - {form: Baki, lang: en, reason: romanized}\n",
      expected: "Q9248 place AZ 50 az=Bakı en=Baku en=!Baki"),
    Edit(
      name: "a preferred name changed by hand", old: "en: Baku", new: "en: Baku City",
      expected: "Q9248 place AZ 50 az=Bakı en=Baku City en=+Baki"),
    Edit(
      name: "a preferred name changed on both sides", old: "en: Baku", new: "en: Baku City",
      sourceOld: #"["Baku","Baki"]"#, sourceNew: #"["Bakou","Baki"]"#,
      expected: "Q9248 place AZ 50 az=Bakı en=Baku City en=+Baki en=+Bakou",
      conflict: "Q9248: 'names.en' is 'Baku City', but 'Bakou' in the import; it stays"),
    Edit(
      name: "a field changed by hand", old: "country: AZ", new: "country: GE",
      expected: "Q9248 place GE 50 az=Bakı en=Baku en=+Baki"),
    Edit(
      name: "a field changed on both sides", old: "country: AZ", new: "country: GE",
      sourceOld: #""country":"AZ""#, sourceNew: #""country":"TR""#,
      expected: "Q9248 place GE 50 az=Bakı en=Baku en=+Baki",
      conflict: "Q9248: 'country' is 'GE', but 'TR' in the import; it stays"),
    Edit(
      name: "a field new in the source", sourceOld: #""country":"AZ""#,
      sourceNew: #""country":"AZ","subtype":"city","prominence":80"#,
      expected: "Q9248 place city AZ 80 az=Bakı en=Baku en=+Baki"),
    Edit(
      name: "another kind in the source", sourceOld: #""type":"place""#,
      sourceNew: #""type":"org""#, expected: "Q9248 place AZ 50 az=Bakı en=Baku en=+Baki",
      conflict: "Q9248: 'kind' is 'place', but 'organization' in the import; it stays"),
  ]

  @Test(arguments: edits)
  func editsByHandStay(edit: Edit) throws {
    let folder = try ImportedFolder()
    try bring(Self.first, into: folder)
    try folder.rewrite("place/jsonl.yaml") { $0.replacing(edit.old, with: edit.new) }
    let second = Self.first.replacing(edit.sourceOld, with: edit.sourceNew, maxReplacements: 1)
    try bring(second, into: folder)
    #expect(folder.lines.last == edit.expected)
    let conflicts = folder.summary.conflicts.map { "\($0)" }
    #expect(
      edit.conflict.isEmpty ? conflicts.isEmpty : conflicts.first?.hasSuffix(edit.conflict) == true)
    // Nothing more happens, and no conflict is told twice.
    try bring(second, into: folder)
    #expect(folder.lines.last == edit.expected && folder.summary.updated == 0)
    #expect(edit.conflict.contains("'kind'") || folder.summary.conflicts.isEmpty)
  }

  @Test func aNameThatWasRemovedByHandNeverComesBack() throws {
    let folder = try ImportedFolder()
    try bring(Self.first, into: folder)
    try folder.rewrite("place/jsonl.yaml") { $0.replacing("aliases:\n  en: [Baki]\n", with: "") }
    try bring(Self.first.replacing(#","Baki""#, with: ""), into: folder)
    try bring(Self.first, into: folder)
    try bring(Self.first, into: folder, source: "other")
    #expect(folder.lines.last == "Q9248 place AZ 50 az=Bakı en=Baku")
  }

  @Test func aRecordThatWasRemovedByHandNeverComesBack() throws {
    let folder = try ImportedFolder()
    try bring(Self.first, into: folder)
    try folder.rewrite("place/jsonl.yaml") { _ in "" }
    try bring(Self.first, into: folder)
    try bring(Self.first, into: folder, source: "other")
    #expect(folder.contents.records.map(\.entity.id.text) == ["Q7747"])
    #expect(folder.summary.keptOut == 1)
  }

  @Test func aRecordOfOneSourceTakesTheNamesOfAnother() throws {
    let folder = try ImportedFolder()
    try bring(Self.first, into: folder)
    let other = #"{"id":"Q9248","type":"place","names":{"az":["Bakı"],"ru":["Баку"]}}"# + "\n"
    try bring(other, into: folder, source: "other")
    #expect(folder.lines.last == "Q9248 place AZ 50 az=Bakı ru=Баку en=Baku en=+Baki")
    #expect(folder.contents.records.last?.entity.sources == ["jsonl", "other"])
    // What another source still says stays when the first one drops it.
    try bring(Self.first.replacing(#""az":["Bakı"],"#, with: ""), into: folder)
    #expect(folder.lines.last == "Q9248 place AZ 50 az=Bakı ru=Баку en=Baku en=+Baki")
  }

  @Test func recordsThatNobodyChangesKeepTheirBytes() throws {
    let folder = try ImportedFolder()
    try bring(Self.first, into: folder)
    let hand = """
      ---
      sources: [hand]   # a remark
      names: {en: "Khojaly"}
      id:   Q1020
      kind: place
      ---
      id: x-broken
      kind: plase
      names: {en: Broken}
      sources: [hand]

      """
    try folder.rewrite("place/jsonl.yaml") { hand + $0 }
    let more = """
      {"id":"Q9248","type":"place","country":"AZ","names":{"az":["Bakı"],"en":["Baku"]}}
      {"id":"x-broken","type":"place","names":{"en":["Broken"]}}

      """
    try bring(more, into: folder)
    let text = try folder.text("place/jsonl.yaml")
    #expect(text.hasPrefix(hand) && !text.contains("Baki"))
    #expect(folder.summary.recordProblems.count == 1)
    #expect(text.split(separator: "id: x-broken").count == 2)
  }

  @Test func largeImportsAreCutIntoFiles() throws {
    let folder = try ImportedFolder()
    let lines = (1...4_001).map { #"{"id":"Q\#($0)","type":"person","names":{"en":["N \#($0)"]}}"# }
    try bring(lines.joined(separator: "\n"), into: folder)
    let counts = ["jsonl", "jsonl-0002", "jsonl-0003"].map { name in
      DictionaryFolder(path: folder.path + "/person/\(name).yaml").read().records.count
    }
    #expect(counts == [2_000, 2_000, 1])
    try bring(#"{"id":"Q9999","type":"person","names":{"en":["N"]}}"#, into: folder)
    #expect(try folder.text("person/jsonl-0003.yaml").contains("Q9999"))
  }

  @Test func aDamagedLedgerIsAnError() throws {
    let folder = try ImportedFolder()
    try bring(Self.first, into: folder)
    try folder.rewrite(".import/jsonl.tsv") { $0 + "Q1\n" }
    #expect(throws: RecordProblem.self) { try bring(Self.first, into: folder) }
  }
}
