/// The completion script for fish.
struct FishCompletions {
  /// The commands to complete.
  let commands: [CommandDescription]

  /// The script.
  var script: String {
    let first = CommandDescription.firstWords(of: commands)
    var lines = [
      "# Completions of onoma for fish: onoma completions fish "
        + "> ~/.config/fish/completions/onoma.fish",
      "complete -c onoma -f",
      "complete -c onoma -n __fish_use_subcommand -l help -s h -d 'Show help'",
      "complete -c onoma -n __fish_use_subcommand -l version -s V -d 'Show the version'",
    ]
    for word in first {
      let summary = commands.first { $0.words[0] == word }?.summary ?? ""
      lines.append(
        "complete -c onoma -n __fish_use_subcommand -a \(word) -d \(quoted(summary))")
    }
    for group in CommandDescription.groups(of: commands) {
      let seconds = group.seconds.map { $0.words[1] }.joined(separator: " ")
      let condition =
        "__fish_seen_subcommand_from \(group.first)"
        + "; and not __fish_seen_subcommand_from \(seconds)"
      for command in group.seconds {
        lines.append(
          "complete -c onoma -n \(quoted(condition)) -a \(command.words[1])"
            + " -d \(quoted(command.summary))")
      }
    }
    return (lines + commands.flatMap(lines(of:))).joined(separator: "\n") + "\n"
  }

  private func lines(of command: CommandDescription) -> [String] {
    let seen = command.words.map { "__fish_seen_subcommand_from \($0)" }
    let start = "complete -c onoma -n \(quoted(seen.joined(separator: "; and ")))"
    var lines = command.options.map { option in
      let letter = option.letter.map { " -s \($0)" } ?? ""
      return "\(start) -l \(option.name)\(letter)\(arguments(of: option.value))"
        + " -d \(quoted(option.summary))"
    }
    switch command.operand?.content {
    case .path: lines.append("\(start) -F")
    case .choice(let words): lines.append("\(start) -a \(quoted(words.joined(separator: " ")))")
    case .text, nil: break
    }
    return lines
  }

  private func arguments(of value: OptionDefinition.Value) -> String {
    switch value {
    case .flag: ""
    case .text, .number: " -x"
    case .path: " -r -F"
    case .choice(let words): " -x -a \(quoted(words.joined(separator: " ")))"
    }
  }

  private func quoted(_ text: String) -> String {
    "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "\\'")
      + "'"
  }
}
