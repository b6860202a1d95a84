import Glibc

/// How the command reacts to signals.
enum Interruption {
  /// Makes Ctrl-C leave with the exit code of an interruption.
  static func leaveOnInterrupt() {
    signal(SIGINT) { _ in _exit(ExitCode.interrupted.rawValue) }
  }

  /// Makes writing to a closed pipe an error to handle, instead of the end of the process.
  static func letClosedPipesFail() {
    signal(SIGPIPE, SIG_IGN)
  }
}
