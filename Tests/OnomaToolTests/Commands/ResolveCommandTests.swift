import Testing

@testable import onoma_tool

@Suite struct ResolveCommandTests {
  private func run(_ words: String..., input: String = "") throws -> RecordedRun {
    RecordedRun(words: ["resolve", "--index", try ToolLexicon.index()] + words, input: input)
  }

  @Test func namesComeFromTheCommandLine() throws {
    let run = try run("--lang", "az", "Bakı", "Kiyev")
    #expect(run.code == .success && run.errors.isEmpty)
    #expect(
      run.output.contains("Bakı: linked\n")
        && run.output.contains("  Q1899  Kiyev  place  exact: Kiyev (az)"))
  }

  @Test func anUnknownNameIsNotFound() throws {
    let run = try run("Zzyzx")
    #expect(run.code == .findings && run.output == "Zzyzx: unknown\n")
  }

  @Test func jsonLinesKeepIDsAndWriteNull() throws {
    let run = try run(
      "--input", "jsonl", "--format", "jsonl",
      input: #"{"id":7,"name":"Bakı","lang":"az","kind":"place"}"# + "\n"
        + #"{"id":"b","name":"Zzyzx"}"#)
    let lines = run.output.split(separator: "\n")
    #expect(run.code == .success && lines.count == 2)
    #expect(lines[0].contains(#""entity":"Q9248","id":7,"name":"Bakı","verdict":"linked""#))
    #expect(
      lines[0].hasPrefix(#"{"candidates":[{"entity":"Q9248","evidence":{"features":{"bias":1,"#)
        && lines[0].contains(#""form":"Bakı","lang":"az""#)
        && lines[0].contains(#""step":"exact"}"#))
    #expect(
      lines[1] == #"{"candidates":[],"entity":null,"id":"b","name":"Zzyzx","verdict":"unknown"}"#)
  }

  @Test func aBadLineIsNamedAndTheRestGoesOn() throws {
    let run = try run(
      "--input", "jsonl", "--format", "jsonl", input: "{}\nno\n" + #"{"name":"Bakı"}"# + "\n")
    #expect(run.code == .someInputsFailed)
    #expect(
      run.errors.contains("<stdin>:1: 'name' is missing")
        && run.errors.contains("<stdin>:2: the line is not valid JSON"))
    #expect(run.output.contains(#""entity":"Q9248""#))
  }

  @Test func kindAndLimitNarrowTheAnswer() throws {
    let run = try run("--kind", "person", "Bakı")
    #expect(run.output == "Bakı: unknown\n")
    #expect(try self.run("--limit", "0", "Bakı").code == .usage)
  }

  @Test func aMissingLexiconIsAMatterOfConfiguration() {
    let run = RecordedRun("resolve", "--index", "/nowhere/x.onx", "Bakı")
    #expect(run.code == .usage && run.errors.contains("/nowhere/x.onx"))
  }
}
