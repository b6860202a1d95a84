/// Why a compiled lexicon cannot be opened or read.
public struct LexiconError: Error, Hashable, Sendable {
  /// What is wrong.
  public enum Problem: Hashable, Sendable {
    /// The operating system refused; its own words.
    case cannotRead(String)
    /// The file does not begin as a lexicon does.
    case notALexicon
    /// The file is shorter or longer than its header says, in bytes.
    case wrongLength(expected: UInt64, found: UInt64)
    /// The file was made for another format or key recipe.
    case wrongVersion(what: String, expected: UInt32, found: UInt32)
    /// A part of the file is not what was written; the byte offset of its page.
    case damaged(offset: UInt64)
    /// The lexicon would be larger than the format can hold.
    case tooLarge
  }

  public let path: String
  public let problem: Problem

  init(path: String, _ problem: Problem) {
    self.path = path
    self.problem = problem
  }
}

extension LexiconError: CustomStringConvertible {
  /// The sentence `path: what is wrong`, and a line `help: what to do`.
  public var description: String {
    let rebuild = "help: build it again with 'onoma dict build'"
    switch problem {
    case .cannotRead(let reason):
      return "\(path): \(reason)\n\(rebuild), or name another with '--index FILE'"
    case .notALexicon:
      return
        "\(path): not a compiled lexicon\nhelp: '--index' takes a file made by 'onoma dict build'"
    case .wrongLength(let expected, let found):
      return
        "\(path): cut short or extended: \(expected) bytes expected, \(found) found\n\(rebuild)"
    case .wrongVersion(let what, let expected, let found):
      return "\(path): made for \(what) \(found), this program reads \(expected)\n\(rebuild)"
    case .damaged(let offset):
      return "\(path): damaged at byte \(offset): its checksum does not match\n\(rebuild)"
    case .tooLarge:
      return "\(path): the lexicon would be too large\nhelp: split the dictionaries"
    }
  }
}
