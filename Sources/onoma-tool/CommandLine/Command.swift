/// A command: its table, and what it does. Each stands in a file of its own under `Commands`.
struct Command: Sendable {
  /// The table.
  let description: CommandDescription
  /// Runs the command; what it throws is reported, with exit code 2 unless the error says else.
  let run: @Sendable (Invocation) throws -> ExitCode

  /// The command with that table.
  init(
    _ description: CommandDescription, run: @escaping @Sendable (Invocation) throws -> ExitCode
  ) {
    self.description = description
    self.run = run
  }
}

/// An error that decides the exit code.
protocol ExitCoded: Error {
  /// The code to leave with.
  var exitCode: ExitCode { get }
}

/// One run of a command: everything it may see and touch.
struct Invocation {
  /// The words typed, taken apart.
  let arguments: Arguments
  /// Where output goes.
  let console: Console
  /// Standard input.
  let standardInput: ByteStream
  /// What the operating system says.
  let environment: ProcessEnvironment
  /// All commands there are, for help and completions.
  let commands: [Command]

  /// The files that the operands name.
  var input: Input { Input(arguments.operands, standardInput: standardInput) }

  /// The folder that holds the dictionaries; found anew at each call.
  func installation() throws(Installation.Missing) -> Installation {
    try Installation(environment)
  }
}
