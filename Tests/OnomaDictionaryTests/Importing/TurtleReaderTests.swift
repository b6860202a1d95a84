import Testing

@testable import OnomaDictionary

@Suite struct TurtleReaderTests {
  private func statements(_ text: String) throws -> [String] {
    var reader = TurtleReader(ImportInput(pieces: Array(text.utf8), name: "x"))
    var result: [String] = []
    while let triples = try reader.nextStatements() {
      result += triples.map { triple in
        switch triple.object {
        case .node(let node): "\(triple.subject) \(triple.predicate) <\(node)>"
        case .text(let text, let tag): "\(triple.subject) \(triple.predicate) '\(text)'\(tag)"
        }
      }
    }
    return result
  }

  @Test(arguments: [
    ("<a> <b> <c> .", ["a b <c>"]), ("<a> <b> \"x\"@az-Latn.", ["a b 'x'az-Latn"]),
    ("<a> <b> 'x', \"\"; <c> <d>.", ["a b 'x'", "a b ''", "a c <d>"]),
    ("<a><b>\"\"\"x \"y\" z\"\"\".", ["a b 'x \"y\" z'"]),
    ("PREFIX p: <n#>\np:a p:b p:c .", ["n#a n#b <n#c>"]),
    (
      "@base <http://x/> . <a> a <c> ; .",
      [
        "http://x/a http://www.w3.org/1999/02/22-rdf-syntax-ns#type <http://x/c>"
      ]
    ),
    ("<a> <b> [ <c> 1.5 ] .", ["_:[1 c '1.5'", "a b <_:[1>"]),
    ("[ <c> true ] .", ["_:[1 c 'true'"]), ("_:b <c> -7 # end", []),
    ("<a> <b> \"\\u0131\\n\" .", ["a b 'ı\n'"]),
  ])
  func statementsAreRead(text: String, expected: [String]) throws {
    if expected.isEmpty {
      #expect(throws: ImportProblem.self) { try statements(text) }
    } else {
      #expect(try statements(text) == expected)
    }
  }

  @Test func readingGoesOnBehindABrokenStatement() throws {
    let text = "<a> <b> .\n<c> <d> 'x' .\n"
    var reader = TurtleReader(ImportInput(pieces: Array(text.utf8), name: "x"))
    #expect(throws: ImportProblem.self) { try reader.nextStatements() }
    #expect(try reader.nextStatements()?.map(\.subject) == ["c"])
    #expect(try reader.nextStatements() == nil)
  }
}
