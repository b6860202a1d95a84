import Onoma
import OnomaDictionary
import Testing

@testable import onoma_tool

@Suite struct DictImportCommandTests {
  private static let table = """
    id\ttype\tlang\tname
    Q9248\tLOC\taz\tBakı
    ep-abc\tPER\ten\tIlham Aliyev

    """

  @Test func namesOfATableAreCompiled() throws {
    let folder = try ToolLexicon.folder()
    let path = try ToolLexicon.write(Self.table, to: "names.tsv", in: folder)
    let run = RecordedRun("dict", "import", "--format", "tsv", path, "-o", folder + "/house")
    #expect(run.code == .success && run.output.isEmpty)
    #expect(run.errors == "\(folder)/house: 2 new, 0 changed\n")
    let build = RecordedRun("dict", "build", folder + "/house", "-o", folder + "/house.onx")
    #expect(build.code == .success, "\(build.errors)")
    let resolved = RecordedRun(
      "resolve", "--index", folder + "/house.onx", "--format", "jsonl", "Ilham Aliyev")
    #expect(resolved.output.contains("\"entity\":\"x-ep-abc\""))
    let ledger = try ToolLexicon.text(of: folder + "/house/.import/tsv.tsv")
    #expect(ledger.contains("x-ep-abc\tep-abc\tperson"))
  }

  @Test func brokenLinesAreNamedAndTheRestIsBrought() throws {
    let folder = try ToolLexicon.folder()
    let run = RecordedRun(
      "dict", "import", "--format", "tsv", "-o", folder + "/house", "--lang", "az,ru",
      "--source", "house", "--licence", "CC0-1.0", "--name", "The house's list",
      input: Self.table + "Q1\tPER\n")
    #expect(run.code == .someInputsFailed)
    #expect(run.errors.hasPrefix("<stdin>:4: 2 columns, expected 4\nhelp: the line is skipped\n"))
    let sources = try ToolLexicon.text(of: folder + "/house/sources.yaml")
    #expect(
      sources == """
        - key: house
          name: The house's list
          licence: CC0-1.0
          taken: names of entities

        """)
    #expect(try ToolLexicon.text(of: folder + "/house/place/house.yaml").contains("[house]"))
  }

  @Test func columnsAreMapped() throws {
    let folder = try ToolLexicon.folder()
    let run = RecordedRun(
      "dict", "import", "--format", "csv", "--map", "az=Ad,az.alias=Başqa", "--kind", "person",
      "-o", folder + "/house", input: "Ad,Başqa\nQaziz Abışov,Абишев\n")
    #expect(run.code == .success, "\(run.errors)")
    let text = try ToolLexicon.text(of: folder + "/house/person/csv.yaml")
    #expect(text.contains("id: x-qaziz-ab-ov\nkind: person"))
  }

  @Test(arguments: [
    (["--format", "tsv"], "'--output' is missing"), (["-o", "x"], "'--format' is missing"),
    (["--format", "csv", "-o", "x", "--map", "a=b"], "'--map' has 'a=b'"),
    (["--format", "tsv", "-o", "x", "--source", "A b"], "'--source' is 'A b'"),
    (["--format", "tsv", "-o", "x", "--lang", "a!"], "'--lang' is 'a!'"),
    (["--format", "tsv", "-o", "x", "--map", "id=ID"], "'--map' is for '--format csv'"),
    (["--format", "owl", "-o", "x"], "'--format' is 'owl'"),
  ])
  func wrongUseIsNamed(words: [String], message: String) {
    let run = RecordedRun(words: ["dict", "import"] + words)
    #expect(run.code == .usage && run.errors.contains(message), "\(run.errors)")
  }

  @Test func aFileThatIsNotThereIsAnError() throws {
    let run = RecordedRun(
      "dict", "import", "--format", "tsv", "/nowhere/x.tsv", "-o", try ToolLexicon.folder())
    #expect(run.code != .success && run.errors.contains("/nowhere/x.tsv: no such file"))
  }
}
