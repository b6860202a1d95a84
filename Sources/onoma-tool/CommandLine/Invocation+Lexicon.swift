import Onoma

extension LexiconError: ExitCoded {
  /// A lexicon that cannot be read is a matter of configuration.
  var exitCode: ExitCode { .usage }
}

extension Invocation {
  /// The lexicon that `--index` names, or the one that was built from `dictionaries`.
  func lexicon() throws -> Lexicon {
    if let path = arguments.path(.index) { return try Lexicon(path: path.text) }
    return try Lexicon(path: installation().index.text)
  }

  /// The language that the option names; `nil` where it was not given.
  func language(_ option: OptionDefinition) throws(UsageError) -> Language? {
    guard let tag = arguments.text(option) else { return nil }
    guard let language = Language(tag) else {
      throw arguments.error(.conflict("'--\(option.name)' is '\(tag)', expected a language tag"))
    }
    return language
  }

  /// The kind that `--kind` names; `nil` where it was not given.
  var kind: Kind? { arguments.text(.kind).flatMap { Kind(name: $0) } }

  /// Whether output is one JSON object a line.
  var writesJSON: Bool { arguments.text(.format) == "jsonl" }

  /// Calls the body with each input's name and bytes; those that cannot be read are named on standard
  /// error, and the rest goes on.
  func forEachInput(_ body: (Input.Source, String, [UInt8]) throws -> Void) throws -> ExitCode {
    var code = ExitCode.success
    for source in input.sources {
      let bytes: [UInt8]
      do throws(FileError) {
        bytes = try input.contents(of: source)
      } catch {
        console.report("\(error)")
        code = .someInputsFailed
        continue
      }
      try body(source, input.name(of: source), bytes)
    }
    return code
  }

  /// Calls the body with each line of standard input or of the files; files and lines that cannot be
  /// read are reported, and the rest goes on.
  func forEachLine(_ body: (InputLine, String) throws -> Void) throws -> ExitCode {
    var code = ExitCode.success
    for source in input.sources {
      do {
        try input.withStream(source) { stream in
          if try !readLines(of: stream, body) { code = .someInputsFailed }
        }
      } catch let error as FileError {
        console.report("\(error)")
        code = .someInputsFailed
      }
    }
    return code
  }

  // `false` where the body could not read some line.
  private func readLines(
    of stream: ByteStream, _ body: (InputLine, String) throws -> Void
  ) throws -> Bool {
    var isRead = true
    var reader = LineReader(stream)
    while let lines = try reader.nextLines(beforeWaiting: console.flush) {
      for line in lines {
        do {
          try body(line, reader.name)
        } catch let error as JSONLineError {
          console.report("\(error)")
          isRead = false
        }
      }
    }
    return isRead
  }
}
