import Testing

@testable import onoma_tool

@Suite struct DictStatsCommandTests {
  @Test func statsCountWhatAFileHolds() throws {
    let path = try ToolLexicon.write(ToolLexicon.records, to: "r.yaml", in: ToolLexicon.folder())
    let run = RecordedRun("dict", "stats", path)
    #expect(run.code == .success && run.errors.isEmpty)
    #expect(run.output.contains("  place                2      8\n"), "\(run.output)")
  }

  @Test func checkSaysWhetherAPageIsStale() throws {
    let folder = try ToolLexicon.folder()
    let path = try ToolLexicon.write(ToolLexicon.records, to: "r.yaml", in: folder)
    let page = RecordedRun("dict", "stats", "--format", "markdown", path).output
    let file = try ToolLexicon.write(page, to: "page.md", in: folder)
    let words = ["dict", "stats", "--format", "markdown", "--check", file, path]
    #expect(RecordedRun(words: words).code == .success)
    _ = try ToolLexicon.write(page + "\n", to: "page.md", in: folder)
    let stale = RecordedRun(words: words)
    #expect(stale.code == .findings && stale.errors.hasPrefix("\(file): is not what"))
  }

  @Test func aBrokenDictionaryIsNotCounted() throws {
    let path = try ToolLexicon.write("---\nid: Baku\n", to: "r.yaml", in: ToolLexicon.folder())
    #expect(RecordedRun("dict", "stats", path).code == .dictionaryInvalid)
  }
}
