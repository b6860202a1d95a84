/// One option of a command: the single source of parsing, help and completions.
struct OptionDefinition: Hashable, Sendable {
  /// What follows the option's name.
  enum Value: Hashable, Sendable {
    /// Nothing: the option is there or not.
    case flag
    /// Any text, shown under that name.
    case text(String)
    /// The path of a file or folder, shown under that name.
    case path(String)
    /// A whole number of at least `least`, shown under that name.
    case number(String, least: Int)
    /// One of the words.
    case choice([String])
  }

  /// The long name, without `--`.
  let name: String
  /// The letter that stands for the name after one hyphen.
  let letter: Character?
  /// What follows the name.
  let value: Value
  /// One sentence for help, without a full stop.
  let summary: String

  /// The option with those parts.
  init(_ name: String, letter: Character? = nil, _ value: Value, _ summary: String) {
    self.name = name
    self.letter = letter
    self.value = value
    self.summary = summary
  }

  /// Two options are the same where they have one name: a command never has both.
  static func == (left: Self, right: Self) -> Bool { left.name == right.name }

  func hash(into hasher: inout Hasher) { hasher.combine(name) }

  /// The word for the value in help; `nil` for a flag.
  var placeholder: String? {
    switch value {
    case .flag: nil
    case .text(let name), .path(let name), .number(let name, _): name
    case .choice(let words): words.joined(separator: "|")
    }
  }
}

extension OptionDefinition {
  /// Shows a command's help; every command has it.
  static let help = OptionDefinition("help", letter: "h", .flag, "Show this help and leave")
  /// The compiled lexicon.
  static let index = OptionDefinition(
    "index", .path("FILE"), "Use this compiled lexicon instead of the one made of dictionaries/")
  /// The shape of the output.
  static let format = OptionDefinition(
    "format", .choice(["text", "jsonl"]), "Write text for people, or one JSON object a line")
  /// The shape of the input.
  static let input = OptionDefinition(
    "input", .choice(["text", "jsonl", "tsv"]),
    "Read lines of text, JSON objects, or tab-separated columns")
  /// The number of threads.
  static let jobs = OptionDefinition(
    "jobs", letter: "j", .number("N", least: 1),
    "Use N threads; the output is the same for any N")
  /// The language of the input.
  static let language = OptionDefinition(
    "lang", .text("L"), "The language of the input, as a BCP 47 tag")
  /// The kind of entity.
  static let kind = OptionDefinition(
    "kind", .choice(["person", "place", "organization"]), "Consider this kind only")
}
