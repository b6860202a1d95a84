/// What the command tells the shell, as the command's contract fixes it.
enum ExitCode: Int32, Sendable {
  /// Everything was done, or the reader of the output went away.
  case success = 0
  /// `check` found something, or what was asked for was not found.
  case findings = 1
  /// The arguments or the configuration are wrong.
  case usage = 2
  /// Some inputs failed; each was named on standard error.
  case someInputsFailed = 3
  /// A dictionary is invalid.
  case dictionaryInvalid = 4
  /// The user interrupted.
  case interrupted = 130
}
