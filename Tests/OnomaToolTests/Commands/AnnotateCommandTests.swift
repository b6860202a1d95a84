import Testing

@testable import onoma_tool

@Suite struct AnnotateCommandTests {
  private func run(_ words: String..., input: String = "") throws -> RecordedRun {
    RecordedRun(words: ["annotate", "--index", try ToolLexicon.index()] + words, input: input)
  }

  @Test func textIsMarked() throws {
    let run = try run(input: "O, Bakıda olub.\n")
    #expect(run.code == .success)
    #expect(run.output.hasPrefix("O, [Bakıda](Q9248) olub.\n\nentity  kind "))
  }

  @Test(arguments: [("scalar", 5, 11), ("utf16", 6, 12), ("utf8", 8, 15)])
  func offsetsAreChosen(offsets: String, start: Int, end: Int) throws {
    let run = try run("--format", "jsonl", "--offsets", offsets, input: "😀 O, Bakıda olub.")
    #expect(run.output.contains("\"start\":\(start),") && run.output.contains("\"end\":\(end),"))
    #expect(run.output.contains("\"offsets\":\"\(offsets)\""))
    #expect(run.output.hasPrefix(#"{"id":"<stdin>","lang":"az","mentions":[{"#))
  }

  @Test func objectsAreAnsweredLineByLine() throws {
    let run = try run(
      "--input", "jsonl",
      input: #"{"id":1,"text":"Bakıda olub.","lang":"az"}"# + "\n" + #"{"text":"bu gün"}"# + "\n")
    let lines = run.output.split(separator: "\n")
    #expect(lines.count == 2 && lines[0].hasPrefix(#"{"id":"1","lang":"az""#))
    #expect(lines[1].contains(#""id":"<stdin>:2""#) && lines[1].contains(#""mentions":[]"#))
  }

  @Test func pagesAreWhole() throws {
    let page = try run("--format", "html", input: "O, Bakıda <b> olub.").output
    #expect(
      page.hasPrefix("<!DOCTYPE html>") && page.hasSuffix("</html>\n") && !page.contains("<b>"))
  }

  @Test(arguments: [["/nowhere/a.txt", "-"], ["--input", "jsonl", "/nowhere/a.jsonl", "-"]])
  func aMissingFileIsNamedAndTheRestGoesOn(words: [String]) throws {
    let isJSON = words.contains("jsonl")
    let run = RecordedRun(
      words: ["annotate", "--index", try ToolLexicon.index()] + words,
      input: isJSON ? #"{"text":"Bakıda olub."}"# : "Bakıda olub.")
    #expect(run.code == .someInputsFailed)
    #expect(run.errors.hasPrefix("/nowhere/a."))
    #expect(run.output.contains("Q9248"))
  }
}
