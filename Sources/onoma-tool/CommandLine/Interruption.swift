import Glibc

/// How the command reacts to signals.
enum Interruption {
  /// Leaves with 130 on Ctrl-C, and lets writes to a closed pipe fail instead of killing.
  static func install() {
    signal(SIGPIPE, SIG_IGN)
    signal(SIGINT) { _ in _exit(ExitCode.interrupted.rawValue) }
  }
}
