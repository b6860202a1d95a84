import Onoma
import Testing

@testable import onoma_tool

@Suite struct ArgumentsTests {
  private let limit = OptionDefinition("limit", letter: "n", .number("N", least: 1), "Limit")
  private let quiet = OptionDefinition("quiet", letter: "q", .flag, "Quiet")

  private var command: CommandDescription {
    CommandDescription(
      "resolve", "Resolves", operand: .init("NAME", .text, count: 0...3, "Names"),
      options: [limit, quiet, .format, .index])
  }

  private func parsed(_ words: [String]) throws -> Arguments {
    try Arguments(parsing: words.map { Array($0.utf8) }, of: command)
  }

  @Test(arguments: [
    ["--limit", "3", "Баку"], ["--limit=3", "Баку"], ["-n", "3", "Баку"], ["-n3", "Баку"],
    ["-n=3", "Баку"], ["-qn3", "Баку"], ["Баку", "--limit", "3"], ["-n1", "-n3", "--", "Баку"],
  ])
  func everySpellingMeansTheSame(words: [String]) throws {
    let arguments = try parsed(words)
    #expect(arguments.number(limit) == 3)
    #expect(arguments.operands.map(\.text) == ["Баку"])
    #expect(arguments.has(quiet) == words.contains("-qn3"))
  }

  @Test func wordsBehindTwoHyphensAreOperands() throws {
    let arguments = try parsed(["-q", "--", "--limit", "-"])
    #expect(arguments.operands.map(\.text) == ["--limit", "-"])
    #expect(!arguments.has(limit))
  }

  @Test func oneHyphenIsAnOperand() throws {
    #expect(try parsed(["-"]).operands.map(\.text) == ["-"])
  }

  @Test func pathsNeedNotBeUTF8() throws {
    let path: [UInt8] = [0x66, 0xFF, 0x2E]
    let words = [path, Array("--index".utf8), path]
    let arguments = try Arguments(parsing: words, of: command)
    #expect(arguments.operands.map(\.bytes) == [path])
    #expect(arguments.path(.index)?.bytes == path)
  }

  @Test(arguments: [
    (["--limti", "3"], "unknown option '--limti'", "did you mean '--limit'?"),
    (["-x"], "unknown option '-x'", "see 'onoma resolve --help'; after '--'"),
    (["--limit"], "'--limit' needs a value, N", "see 'onoma resolve --help'"),
    (["--limit=0"], "'--limit' is '0', expected a whole number of at least 1", "see"),
    (["--limit=viele"], "'--limit' is 'viele', expected a whole number of at least 1", "see"),
    (["--quiet=yes"], "'--quiet' takes no value", "see"),
    (["--format=jsnol"], "'--format' is 'jsnol', expected text, jsonl", "did you mean 'jsonl'?"),
    (["a", "b", "c", "d"], "unexpected argument 'd'", "see"),
  ])
  func wrongWordsAreExplained(words: [String], statement: String, help: String) {
    let error = #expect(throws: UsageError.self) { try parsed(words) }
    #expect(
      error?.description.hasPrefix("onoma resolve: \(statement)\nhelp: \(help)") == true,
      "\(error?.description ?? "")")
  }

  @Test func missingOperandIsNamed() {
    let one = CommandDescription(
      "compare", "Compares", operand: .init("NAME", .text, count: 2...2, "Names"))
    let error = #expect(throws: UsageError.self) {
      try Arguments(parsing: [Array("Баку".utf8)], of: one)
    }
    #expect(error?.problem == .missingOperand("NAME"))
    #expect(throws: Never.self) { try Arguments(parsing: [Array("-h".utf8)], of: one) }
  }
}
