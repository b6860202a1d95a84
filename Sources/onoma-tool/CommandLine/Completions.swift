/// The shells that completions are made for.
enum Shell: String, CaseIterable, Sendable {
  case bash
  case zsh
  case fish

  /// The script that teaches the shell the commands.
  func completions(for commands: [CommandDescription]) -> String {
    switch self {
    case .bash: BashCompletions(commands: commands).script
    case .zsh: ZshCompletions(commands: commands).script
    case .fish: FishCompletions(commands: commands).script
    }
  }
}

extension CommandDescription {
  /// The second words of the commands that begin with each first word; none for plain commands.
  static func groups(
    of commands: [CommandDescription]
  ) -> [(first: String, seconds: [CommandDescription])] {
    var groups: [(first: String, seconds: [CommandDescription])] = []
    for command in commands where command.words.count == 2 {
      if let index = groups.firstIndex(where: { $0.first == command.words[0] }) {
        groups[index].seconds.append(command)
      } else {
        groups.append((command.words[0], [command]))
      }
    }
    return groups
  }

  /// The first words of the commands, each once.
  static func firstWords(of commands: [CommandDescription]) -> [String] {
    commands.map { $0.words[0] }.reduce(into: []) { words, word in
      if !words.contains(word) { words.append(word) }
    }
  }
}
