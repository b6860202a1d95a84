import Testing

@testable import onoma_tool

@Suite struct NormalizeCommandTests {
  private static let text = "It was in Kiev and it is over.\nKyiv is the city.\n"
  private static let normalized = "It was in Kyiv and it is over.\nKyiv is the city.\n"

  private func run(_ words: String..., input: String = "") throws -> RecordedRun {
    RecordedRun(words: ["normalize", "--index", try ToolLexicon.index()] + words, input: input)
  }

  @Test func standardInputGoesToStandardOutput() throws {
    let run = try run("--to", "en", input: Self.text)
    #expect(run.code == .success && run.output == Self.normalized && run.errors.isEmpty)
  }

  @Test func diffShowsLinesAndChangesNothing() throws {
    let path = try ToolLexicon.write(Self.text, to: "a.txt", in: ToolLexicon.folder())
    let run = try run("--to", "en", "--diff", path)
    #expect(
      run.output == """
        --- \(path)
        +++ \(path)
        @@ -1,1 +1,1 @@
        -It was in Kiev and it is over.
        +It was in Kyiv and it is over.

        """)
    #expect(try ToolLexicon.text(of: path) == Self.text)
  }

  @Test func writeChangesTheFile() throws {
    let path = try ToolLexicon.write(Self.text, to: "a.txt", in: ToolLexicon.folder())
    let run = try run("--to", "en", "--write", path)
    #expect(run.code == .success && run.output.isEmpty)
    #expect(try ToolLexicon.text(of: path) == Self.normalized)
    #expect(try self.run("--to", "en", "--diff", path).output.isEmpty)
  }

  @Test func azerbaijaniEndingsAreKept() throws {
    let run = try run("--to", "az", input: "Qaziz Abişevin fikri belədir.")
    #expect(run.output == "Qaziz Abışovun fikri belədir.")
  }

  @Test func theLanguageIsNeeded() throws {
    let run = try run(input: "x")
    #expect(run.code == .usage && run.errors.contains("'--to' is missing"))
    #expect(try self.run("--to", "x!", input: "x").code == .usage)
  }

  @Test func writeAndDiffExcludeEachOther() throws {
    let run = try run("--to", "en", "--write", "--diff", input: "x")
    #expect(run.code == .usage && run.errors.contains("exclude each other"))
  }

  @Test func bytesThatAreNotTextStay() throws {
    let run = try run("--to", "en", "/nowhere/a.txt", "-", input: "\u{FEFF}Kiev\r\n\0")
    #expect(run.code == .someInputsFailed && run.errors.hasPrefix("/nowhere/a.txt: "))
    #expect(run.output == "\u{FEFF}Kyiv\r\n\0")
  }
}
