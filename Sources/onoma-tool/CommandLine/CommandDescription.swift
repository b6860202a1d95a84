/// What a command is called, takes and does: the table behind parsing, help and completions.
struct CommandDescription: Sendable {
  /// What a command takes besides options.
  struct Operand: Sendable {
    /// What the words are, which decides how a shell completes them.
    enum Content: Hashable, Sendable {
      case text
      case path
      case choice([String])
    }

    /// The word for it in help, in capitals.
    let name: String
    /// What the words are.
    let content: Content
    /// How many of them there may be.
    let count: ClosedRange<Int>
    /// One sentence for help, without a full stop.
    let summary: String

    /// The operand with those parts.
    init(
      _ name: String, _ content: Content, count: ClosedRange<Int> = 0...Int.max, _ summary: String
    ) {
      self.name = name
      self.content = content
      self.count = count
      self.summary = summary
    }

    /// The operand as the usage line shows it: `NAME`, `[NAME]`, `[NAME…]`.
    var usage: String {
      let many = count.upperBound > 1 ? "\(name)…" : name
      return count.lowerBound == 0 ? "[\(many)]" : many
    }
  }

  /// A line to type and, where a test can run it, what it prints.
  struct Example: Sendable {
    /// The words after `onoma`.
    let words: [String]
    /// What the line prints; `nil` where that is long or depends on files.
    let output: String?

    /// The example with those words.
    init(_ words: String..., output: String? = nil) {
      self.words = words
      self.output = output
    }

    /// The line as typed in a shell.
    var line: String {
      (["onoma"] + words).map { word in
        let isPlain = word.utf8.allSatisfy { $0 > 0x2A && $0 != 0x3B && $0 != 0x60 && $0 < 0x7B }
        let parts = word.split(separator: "'", omittingEmptySubsequences: false)
        return isPlain ? word : "'\(parts.joined(separator: "'\\''"))'"
      }.joined(separator: " ")
    }
  }

  /// The word or words after `onoma` (`resolve`, `dict build`).
  let name: String
  /// One sentence, without a full stop.
  let summary: String
  /// What the command takes besides options; at most one.
  let operand: Operand?
  /// The options, in the order of help; `help` is added.
  let options: [OptionDefinition]
  /// Lines to try.
  let examples: [Example]

  /// The description with those parts.
  init(
    _ name: String, _ summary: String, operand: Operand? = nil, options: [OptionDefinition] = [],
    examples: [Example] = []
  ) {
    self.name = name
    self.summary = summary
    self.operand = operand
    self.options = options + [.help]
    self.examples = examples
  }

  /// The words of the name.
  var words: [String] { name.split(separator: " ").map(String.init) }
}
