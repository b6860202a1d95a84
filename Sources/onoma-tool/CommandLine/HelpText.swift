/// The help pages, made from the commands' tables.
enum HelpText {
  /// The page that lists the commands.
  static func overview(of commands: [CommandDescription]) -> String {
    """
    Finds, identifies and rewrites names of people, places and organisations in Azerbaijani,
    Russian and English text.

    Usage: onoma COMMAND [OPTIONS] [ARGUMENTS]

    Commands:
    \(columns(commands.map { ($0.name, $0.summary) }))

    Options:
    \(columns([("-h, --help", "Show this help and leave"), ("-V, --version", "Show the version")]))

    'onoma help COMMAND' tells more about a command.

    """
  }

  /// The page of one command.
  static func page(of command: CommandDescription) -> String {
    let usage = ["onoma", command.name, "[OPTIONS]", command.operand?.usage]
    var page = wrapped(command.summary + ".", indent: 0)
    page += "\n\nUsage: \(usage.compactMap(\.self).joined(separator: " "))\n"
    if let operand = command.operand {
      page += "\nArguments:\n\(columns([(operand.usage, operand.summary)]))\n"
    }
    page += "\nOptions:\n\(columns(command.options.map { (label(of: $0), $0.summary) }))\n"
    if !command.examples.isEmpty { page += "\nExamples:\n" }
    for example in command.examples {
      page += "  \(example.line)\n"
      guard let output = example.output else { continue }
      page += output.split(separator: "\n").map { "  # \($0)\n" }.joined()
    }
    return page
  }

  private static func label(of option: OptionDefinition) -> String {
    let letter = option.letter.map { "-\($0), " } ?? "    "
    let value = option.placeholder.map { " " + $0 } ?? ""
    return "\(letter)--\(option.name)\(value)"
  }

  private static let width = 100
  private static let widestLabel = 30

  // Labels on the left, wrapped sentences on the right; long labels have a line of their own.
  private static func columns(_ rows: [(label: String, text: String)]) -> String {
    let fitting = rows.map(\.label.count).filter { $0 <= widestLabel }
    let indent = 2 + (fitting.max() ?? widestLabel) + 2
    return rows.map { row in
      let text = wrapped(row.text, indent: indent)
      let start = "  " + row.label
      if start.count + 2 > indent {
        return start + "\n" + String(repeating: " ", count: indent) + text
      }
      return start + String(repeating: " ", count: indent - start.count) + text
    }.joined(separator: "\n")
  }

  private static func wrapped(_ text: String, indent: Int) -> String {
    var lines: [String] = [""]
    for word in text.split(separator: " ") {
      let last = lines[lines.count - 1]
      if last.isEmpty {
        lines[lines.count - 1] = String(word)
      } else if indent + last.count + 1 + word.count <= width {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines.joined(separator: "\n" + String(repeating: " ", count: indent))
  }
}
