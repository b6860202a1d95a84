import Testing

@testable import onoma_tool

@Suite struct HelpTextTests {
  @Test func pageShowsEverythingTheTableHas() {
    let command = CommandDescription(
      "annotate", "Marks the names in texts",
      operand: .init("FILE", .path, "The texts"), options: [.jobs, .index],
      examples: [.init("annotate", "Əliyev's.txt", output: "a\nb")])
    #expect(
      HelpText.page(of: command) == """
        Marks the names in texts.

        Usage: onoma annotate [OPTIONS] [FILE…]

        Arguments:
          [FILE…]  The texts

        Options:
          -j, --jobs N      Use N threads; the output is the same for any N
              --index FILE  Use this compiled lexicon instead of the one made of dictionaries/
          -h, --help        Show this help and leave

        Examples:
          onoma annotate 'Əliyev'\\''s.txt'
          # a
          # b

        """)
  }

  @Test func everyPageFitsAScreenOf100Columns() {
    for command in Command.all {
      let lines = HelpText.page(of: command.description).split(separator: "\n")
      #expect(lines.allSatisfy { $0.count <= 100 }, "\(command.description.name)")
    }
  }

  @Test func everyExampleIsRightUsage() throws {
    for command in Command.all {
      let description = command.description
      for example in description.examples {
        #expect(example.words.starts(with: description.words), "\(example.line)")
        let words = example.words.dropFirst(description.words.count).map { Array($0.utf8) }
        #expect(throws: Never.self, "\(example.line)") {
          try Arguments(parsing: words[...], of: description)
        }
      }
    }
  }

  @Test func everyExampleWithAnOutputPrintsIt() {
    for example in Command.all.flatMap(\.description.examples) {
      guard let output = example.output else { continue }
      let run = RecordedRun(words: example.words)
      #expect(run.code == .success, "\(example.line): \(run.errors)")
      #expect(run.output == output + "\n")
    }
  }
}
