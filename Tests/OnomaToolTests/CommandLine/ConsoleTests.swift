import Testing

@testable import onoma_tool

@Suite struct ConsoleTests {
  private let output = Recording()
  private let errors = Recording()

  private func console(isTerminal: Bool, allowsColor: Bool = true) -> Console {
    Console(
      output: output.sink(isTerminal: isTerminal), errors: errors.sink(), allowsColor: allowsColor)
  }

  @Test(arguments: [
    ("Bakı", "Bakı"), ("\u{1B}[31m", "\\u{1b}[31m"), ("a\u{202E}b", "a\\u{202e}b"),
    ("\u{0}\u{7F}\u{9B}", "\\u{0}\\u{7f}\\u{9b}"), ("a\tb", "a\tb"),
  ])
  func controlCharactersAreEscaped(text: String, escaped: String) {
    #expect(Console.escaped(text) == escaped)
  }

  @Test func pipesGetDataAsItIs() throws {
    let pipe = console(isTerminal: false)
    try pipe.writeLine("\u{1B}x")
    try pipe.flush()
    #expect(output.text == "\u{1B}x\n")
  }

  @Test func terminalsGetEscapedData() throws {
    let terminal = console(isTerminal: true)
    try terminal.writeLine("\u{1B}x")
    try terminal.flush()
    #expect(output.text == "\\u{1b}x\n")
  }

  @Test func colorNeedsATerminalAndTheEnvironment() {
    #expect(console(isTerminal: true).styled("Bakı", .place) == "\u{1B}[32mBakı\u{1B}[0m")
    #expect(console(isTerminal: false).styled("Bakı", .place) == "Bakı")
    #expect(console(isTerminal: true, allowsColor: false).styled("Bakı", .place) == "Bakı")
  }

  @Test func outputIsBufferedUntilFlushed() throws {
    let pipe = console(isTerminal: false)
    try pipe.writeLine("1")
    #expect(output.pieces.isEmpty)
    pipe.report("wrong\u{7}")
    #expect(output.pieces == ["1\n"])
    #expect(errors.text == "wrong\\u{7}\n")
  }

  @Test func progressIsShownInPlaceAndGoesBeforeAMessage() {
    let terminal = Console(
      output: output.sink(), errors: errors.sink(isTerminal: true), allowsColor: false)
    terminal.showProgress("dump.json: 1 MB")
    terminal.showProgress("dump.json: 1 MB")
    terminal.report("done")
    #expect(errors.text == "\r\u{1B}[Kdump.json: 1 MB\r\u{1B}[Kdone\n")
    let pipe = Recording()
    Console(output: output.sink(), errors: pipe.sink(), allowsColor: false).showProgress("1 MB")
    #expect(pipe.text.isEmpty)
  }
}
