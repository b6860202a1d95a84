import Onoma

/// The words behind a command's name, taken apart by the command's table.
///
/// Words are bytes: a path need not be UTF-8. Options and operands mix freely; `--` ends the
/// options; `-` alone is an operand.
struct Arguments: Sendable {
  /// The words that are neither options nor their values, in order.
  private(set) var operands: [FilePath] = []
  /// The command's table.
  let command: CommandDescription
  private var values: [OptionDefinition: FilePath] = [:]

  /// Takes the words apart; throws at the first that the table does not allow.
  init(parsing words: some Sequence<[UInt8]>, of command: CommandDescription) throws(UsageError) {
    self.command = command
    var rest = Array(words.map(FilePath.init(bytes:)).reversed())
    var hasEnded = false
    while let word = rest.popLast() {
      if hasEnded || word.bytes.first != 0x2D || word.bytes.count == 1 {
        operands.append(word)
      } else if word.text == "--" {
        hasEnded = true
      } else if word.bytes[1] == 0x2D {
        try readName(word, rest: &rest)
      } else {
        try readLetters(word, rest: &rest)
      }
    }
    if has(.help) { return }
    try checkValues()
    try checkOperands()
  }

  /// Whether the option was given.
  func has(_ option: OptionDefinition) -> Bool { values[option] != nil }

  /// The option's value as text; `nil` where it was not given. The last one counts.
  func text(_ option: OptionDefinition) -> String? { values[option]?.text }

  /// The option's value as a path; `nil` where it was not given.
  func path(_ option: OptionDefinition) -> FilePath? { values[option] }

  /// The option's value as a number; `nil` where it was not given.
  func number(_ option: OptionDefinition) -> Int? { values[option].flatMap { Int($0.text) } }

  /// The option's value as text; throws where it was not given.
  func required(_ option: OptionDefinition) throws(UsageError) -> String {
    guard let text = text(option) else { throw error(.missingOption(option.name)) }
    return text
  }

  /// The error that names this command.
  func error(_ problem: UsageError.Problem) -> UsageError {
    UsageError(problem: problem, command: command.name)
  }

  private mutating func readName(
    _ word: FilePath, rest: inout [FilePath]
  ) throws(UsageError) {
    let body = word.bytes.dropFirst(2)
    let name = String(decoding: body.prefix { $0 != 0x3D }, as: UTF8.self)
    let attached = body.firstIndex(of: 0x3D).map { FilePath(bytes: Array(body[($0 + 1)...])) }
    guard let option = command.options.first(where: { $0.name == name }) else {
      let nearest = command.options.map(\.name).nearest(to: name).map { "--" + $0 }
      throw error(.unknownOption("--" + name, nearest: nearest))
    }
    if case .flag = option.value {
      guard attached == nil else { throw error(.unwantedValue(option: "--" + name)) }
      values[option] = FilePath("")
    } else {
      values[option] = try value(of: option, attached, as: "--" + name, rest: &rest)
    }
  }

  // Flags may share a hyphen; the rest of the word behind an option that takes a value is it.
  private mutating func readLetters(
    _ word: FilePath, rest: inout [FilePath]
  ) throws(UsageError) {
    var letters = word.bytes.dropFirst()
    while let byte = letters.popFirst() {
      let letter = Character(Unicode.Scalar(byte))
      guard let option = command.options.first(where: { $0.letter == letter }) else {
        throw error(.unknownOption(word.text, nearest: nil))
      }
      if case .flag = option.value {
        values[option] = FilePath("")
        continue
      }
      if letters.first == 0x3D { letters.removeFirst() }
      let attached = letters.isEmpty ? nil : FilePath(bytes: Array(letters))
      values[option] = try value(of: option, attached, as: "-\(letter)", rest: &rest)
      return
    }
  }

  private func value(
    of option: OptionDefinition, _ attached: FilePath?, as name: String, rest: inout [FilePath]
  ) throws(UsageError) -> FilePath {
    guard let value = attached ?? rest.popLast() else {
      throw error(.missingValue(option: name, placeholder: option.placeholder ?? ""))
    }
    return value
  }

  private func checkValues() throws(UsageError) {
    for option in command.options {
      guard let value = values[option]?.text else { continue }
      let name = "--" + option.name
      switch option.value {
      case .number(_, let least):
        guard let number = Int(value), number >= least else {
          throw error(.notANumber(option: name, value: value, least: least))
        }
      case .choice(let choices):
        guard choices.contains(value) else {
          throw error(.notAChoice(option: name, value: value, choices: choices))
        }
      case .flag, .text, .path: continue
      }
    }
  }

  private func checkOperands() throws(UsageError) {
    let limit = command.operand?.count.upperBound ?? 0
    if operands.count > limit { throw error(.unwantedOperand(operands[limit].text)) }
    guard let operand = command.operand else { return }
    if operands.count < operand.count.lowerBound { throw error(.missingOperand(operand.name)) }
    guard case .choice(let choices) = operand.content else { return }
    for word in operands where !choices.contains(word.text) {
      throw error(.notAChoice(option: operand.name, value: word.text, choices: choices))
    }
  }
}
