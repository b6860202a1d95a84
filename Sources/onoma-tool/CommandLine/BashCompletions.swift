/// The completion script for bash.
struct BashCompletions {
  /// The commands to complete.
  let commands: [CommandDescription]

  /// The script.
  var script: String {
    """
    # Completions of onoma for bash: onoma completions bash > ~/.local/share/bash-completion/completions/onoma
    _onoma() {
      local current="${COMP_WORDS[COMP_CWORD]}" previous="${COMP_WORDS[COMP_CWORD-1]}"
      local command="${COMP_WORDS[1]-}"
      COMPREPLY=()
      if [ "$COMP_CWORD" -eq 1 ]; then
        COMPREPLY=($(compgen -W "\(firstWords) --help --version" -- "$current"))
        return
      fi
    \(groups)  case "$command:$previous" in
    \(values)  esac
      case "$command:$current" in
    \(options)\(operands)  esac
    }
    complete -o filenames -F _onoma onoma

    """
  }

  private var firstWords: String {
    CommandDescription.firstWords(of: commands).joined(separator: " ")
  }

  private var groups: String {
    CommandDescription.groups(of: commands).map { group in
      let seconds = group.seconds.map { $0.words[1] }.joined(separator: " ")
      return """
          if [ "$command" = \(group.first) ]; then
            if [ "$COMP_CWORD" -eq 2 ]; then
              COMPREPLY=($(compgen -W "\(seconds)" -- "$current"))
              return
            fi
            command="\(group.first) ${COMP_WORDS[2]}"
          fi

        """
    }.joined()
  }

  private var values: String {
    commands.map { command in
      command.options.compactMap { option in
        let letter = option.letter.map { "|\"\(command.name):-\($0)\"" } ?? ""
        let pattern = "\"\(command.name):--\(option.name)\"\(letter)"
        guard let words = generator(of: option.value) else { return nil }
        return "    \(pattern)) COMPREPLY=(\(words)); return ;;\n"
      }.joined()
    }.joined()
  }

  private func generator(of value: OptionDefinition.Value) -> String? {
    switch value {
    case .flag: nil
    case .text, .number: ""
    case .path: "$(compgen -f -- \"$current\")"
    case .choice(let words):
      "$(compgen -W \"\(words.joined(separator: " "))\" -- \"$current\")"
    }
  }

  private var options: String {
    commands.map { command in
      let names = command.options.map { "--" + $0.name }.joined(separator: " ")
      return "    \"\(command.name):-\"*) "
        + "COMPREPLY=($(compgen -W \"\(names)\" -- \"$current\")) ;;\n"
    }.joined()
  }

  private var operands: String {
    commands.compactMap { command in
      let value: OptionDefinition.Value
      switch command.operand?.content {
      case .path: value = .path("")
      case .choice(let words): value = .choice(words)
      case .text, nil: return nil
      }
      return "    \"\(command.name):\"*) COMPREPLY=(\(generator(of: value) ?? "")) ;;\n"
    }.joined()
  }
}
