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

  @Test func everyExampleDoesWhatItSays() {
    for command in Command.all {
      for example in command.description.examples {
        let run = RecordedRun(words: example.words)
        #expect(run.code == .success, "\(example.line): \(run.errors)")
        if let output = example.output { #expect(run.output == output + "\n") }
      }
    }
  }
}
