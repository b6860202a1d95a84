/// The completion script for zsh.
struct ZshCompletions {
  /// The commands to complete.
  let commands: [CommandDescription]

  /// The script.
  var script: String {
    """
    #compdef onoma
    # Completions of onoma for zsh: onoma completions zsh > "${fpath[1]}/_onoma"
    _onoma() {
      local -a commands
      if (( CURRENT == 2 )); then
        commands=(
    \(entries(plain))    )
        _describe command commands
        return
      fi
      local command="${words[2]}"
    \(groups)  shift words
      (( CURRENT-- ))
      case "$command" in
    \(commands.map(arguments).joined())  esac
    }
    compdef _onoma onoma

    """
  }

  private typealias Entry = (word: String, summary: String)

  private var plain: [Entry] {
    CommandDescription.firstWords(of: commands).map { word in
      (word, commands.first { $0.words[0] == word }?.summary ?? "")
    }
  }

  private func entries(_ entries: [Entry]) -> String {
    entries.map { "      \(quoted("\($0.word):\($0.summary)"))\n" }.joined()
  }

  private var groups: String {
    CommandDescription.groups(of: commands).map { group in
      """
        if [[ "$command" == \(group.first) ]]; then
          if (( CURRENT == 3 )); then
            commands=(
      \(entries(group.seconds.map { ($0.words[1], $0.summary) }))    )
            _describe command commands
            return
          fi
          command="\(group.first) ${words[3]}"
          shift words
          (( CURRENT-- ))
        fi

      """
    }.joined()
  }

  private func arguments(of command: CommandDescription) -> String {
    var lines = command.options.map { option in
      let value = action(of: option.value).map { ":\($0)" } ?? ""
      let summary = "[\(bracketed(option.summary))]"
      let names = ["--" + option.name] + (option.letter.map { ["-\($0)"] } ?? [])
      return names.map { quoted($0 + summary + value) }.joined(separator: " ")
    }
    switch command.operand?.content {
    case .path: lines.append("'*:file:_files'")
    case .choice(let words): lines.append(quoted("*:word:(\(words.joined(separator: " ")))"))
    case .text, nil: break
    }
    let list = lines.joined(separator: " \\\n        ")
    return "    \(quoted(command.name)))\n      _arguments \(list) ;;\n"
  }

  private func action(of value: OptionDefinition.Value) -> String? {
    switch value {
    case .flag: nil
    case .text(let name), .number(let name, _): "\(name): "
    case .path(let name): "\(name):_files"
    case .choice(let words): "word:(\(words.joined(separator: " ")))"
    }
  }

  private func bracketed(_ text: String) -> String {
    text.reduce(into: "") { $0 += "[]:".contains($1) ? "\\\($1)" : String($1) }
  }

  private func quoted(_ text: String) -> String {
    "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''")
      + "'"
  }
}
