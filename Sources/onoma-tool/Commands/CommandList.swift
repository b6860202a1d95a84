extension Command {
  /// All commands, in the order of help. A new command is a file in this folder and a line here.
  static let all: [Command] = [
    .resolve,
    .compare,
    .annotate,
    .normalize,
    .check,
    .explain,
    .transliterate,
    .dictBuild,
    .dictCheck,
    .dictFingerprints,
    .dictShow,
    .dictStats,
    .dictVerify,
    .dictImport,
    .completions,
    .help,
  ]
}
