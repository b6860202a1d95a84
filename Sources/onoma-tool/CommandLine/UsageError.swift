import Onoma

/// What is wrong with the words that the user typed.
struct UsageError: Error, Equatable, CustomStringConvertible {
  /// The closed list of what can be wrong.
  enum Problem: Equatable {
    case noCommand
    case unknownCommand(String, nearest: String?)
    case unknownOption(String, nearest: String?)
    case missingValue(option: String, placeholder: String)
    case unwantedValue(option: String)
    case notANumber(option: String, value: String, least: Int)
    case notAShare(option: String, value: String)
    case notAChoice(option: String, value: String, choices: [String])
    case missingOption(String)
    case missingOperand(String)
    case unwantedOperand(String)
    /// Two options or values that exclude each other, in words.
    case conflict(String)
  }

  /// What is wrong.
  let problem: Problem
  /// The command's name; empty where no command was recognized.
  let command: String

  /// `onoma command: what is wrong`, and a second line `help: what to do`.
  var description: String {
    let name = command.isEmpty ? "onoma" : "onoma \(command)"
    return "\(name): \(statement)\nhelp: \(help)"
  }

  private var statement: String {
    switch problem {
    case .noCommand: "a command is missing"
    case .unknownCommand(let word, _): "unknown command '\(word)'"
    case .unknownOption(let word, _): "unknown option '\(word)'"
    case .missingValue(let option, let placeholder): "'\(option)' needs a value, \(placeholder)"
    case .unwantedValue(let option): "'\(option)' takes no value"
    case .notANumber(let option, let value, let least):
      "'\(option)' is '\(value)', expected a whole number of at least \(least)"
    case .notAShare(let option, let value):
      "'\(option)' is '\(value)', expected a number from 0 to 1"
    case .notAChoice(let option, let value, let choices):
      "'\(option)' is '\(value)', expected \(choices.joined(separator: ", "))"
    case .missingOption(let option): "'--\(option)' is missing"
    case .missingOperand(let name): "\(name) is missing"
    case .unwantedOperand(let word): "unexpected argument '\(word)'"
    case .conflict(let words): words
    }
  }

  private var help: String {
    switch problem {
    case .unknownCommand(_, let nearest?), .unknownOption(_, let nearest?):
      return "did you mean '\(nearest)'?"
    case .notAChoice(_, let value, let choices):
      if let nearest = choices.nearest(to: value) { return "did you mean '\(nearest)'?" }
      return overview
    case .unknownOption(let word, _) where word.hasPrefix("-") && !command.isEmpty:
      return "\(overview); after '--', words that begin with '-' are arguments"
    default: return overview
    }
  }

  private var overview: String {
    command.isEmpty ? "'onoma help' lists the commands" : "see 'onoma \(command) --help'"
  }
}
