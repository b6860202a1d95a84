import Onoma

/// The `onoma` command as a whole: finds the command that is meant, runs it, and reports.
struct Tool {
  /// The version that `--version` shows.
  static let version = "0.1.0"

  /// All commands, in the order of help.
  let commands: [Command]
  /// Where output goes.
  let console: Console
  /// Standard input.
  let standardInput: ByteStream
  /// What the operating system says.
  let environment: ProcessEnvironment

  /// Runs the words behind `onoma`.
  func run(_ words: [[UInt8]]) -> ExitCode {
    do {
      let code = try dispatch(words)
      try console.flush()
      return code
    } catch OutputError.brokenPipe {
      return .success
    } catch OutputError.failed(let reason) {
      console.report("onoma: standard output: \(reason)")
      return .someInputsFailed
    } catch let error as any ExitCoded {
      console.report("\(error)")
      return error.exitCode
    } catch {
      console.report("\(error)")
      return .usage
    }
  }

  private func dispatch(_ words: [[UInt8]]) throws -> ExitCode {
    let texts = words.map { String(decoding: $0, as: UTF8.self) }
    switch texts.first {
    case nil: throw UsageError(problem: .noCommand, command: "")
    case "-h", "--help":
      try console.writeText(HelpText.overview(of: commands.map(\.description)))
      return .success
    case "-V", "--version":
      try console.writeLine("onoma \(Tool.version)")
      return .success
    case let first?:
      if first.hasPrefix("-") {
        let nearest = ["--help", "--version"].nearest(to: first)
        throw UsageError(problem: .unknownOption(first, nearest: nearest), command: "")
      }
      return try run(command(for: texts), words: words)
    }
  }

  private func run(_ command: Command, words: [[UInt8]]) throws -> ExitCode {
    let rest = words.dropFirst(command.description.words.count)
    let arguments = try Arguments(parsing: rest, of: command.description)
    if arguments.has(.help) {
      try console.writeText(HelpText.page(of: command.description))
      return .success
    }
    return try command.run(
      Invocation(
        arguments: arguments, console: console, standardInput: standardInput,
        environment: environment, commands: commands))
  }

  private func command(for texts: [String]) throws(UsageError) -> Command {
    let matching = commands.filter { texts.starts(with: $0.description.words) }
    let longest = matching.max { $0.description.words.count < $1.description.words.count }
    if let longest { return longest }
    let names = commands.map(\.description.name)
    let isGroup = names.contains { $0.hasPrefix(texts[0] + " ") }
    let typed = isGroup ? texts.prefix(2).joined(separator: " ") : texts[0]
    let nearest = names.nearest(to: typed)
    throw UsageError(problem: .unknownCommand(typed, nearest: nearest), command: "")
  }
}
