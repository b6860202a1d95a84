/// What is wrong with a stretch of an outside file; the rest of the file is imported all the same.
public struct ImportProblem: Error, Hashable, Sendable {
  public let fact: Fact
  public let position: FilePosition

  public init(_ fact: Fact, at position: FilePosition) {
    self.fact = fact
    self.position = position
  }

  /// A kind of problem with what was found.
  public enum Fact: Hashable, Sendable {
    /// The system's reason.
    case unreadable(String)
    case notUTF8
    /// What the syntax is (`JSON`, `XML`), and what is wrong.
    case malformed(syntax: String, String)
    case missingField(String)
    case wrongType(field: String, expected: String)
    case columnCount(Int, expected: String)
    case header(String, expected: String)
    case unknownKind(String)
    case malformedLanguage(String)
    case malformedID(String)
    case junkName(String, NameFlaw)
    /// No stretch of the file says what the entity is.
    case noKind(id: String)
    /// None of the entity's names can be kept.
    case noNames(id: String)
    case unknownColumn(String, known: [String])
  }
}

/// Why a text is no name.
public enum NameFlaw: Hashable, Sendable {
  case empty
  case controlCharacter
  case markup
  case tooLong
  case noLetters
  /// A word has letters of two scripts, and not for their looks.
  case mixedScripts
}

extension ImportProblem: CustomStringConvertible {
  /// `path:line: what is wrong`, and in a second line `help: …`.
  public var description: String { "\(position): \(message)\nhelp: \(help)" }

  /// What is wrong, in one line.
  public var message: String {
    switch fact {
    case .unreadable(let reason): "cannot be read: \(reason)"
    case .notUTF8: "the line is not UTF-8"
    case .malformed(let syntax, let text): "malformed \(syntax): \(text)"
    case .missingField(let name): "'\(name)' is missing"
    case .wrongType(let field, let expected): "'\(field)' is not \(expected)"
    case .columnCount(let count, let expected): "\(count) columns, expected \(expected)"
    case .header(let text, let expected): "the header is '\(text)', expected \(expected)"
    case .unknownKind(let text): "'\(text)' is not a type of entity"
    case .malformedLanguage(let tag): "'\(tag)' is not a language tag"
    case .malformedID(let text): "'\(text)' is not an id"
    case .junkName(let text, let flaw): "'\(ImportProblem.shortened(text))' \(flaw.statement)"
    case .noKind(let id): "'\(id)' has no type in this file"
    case .noNames(let id): "'\(id)' has no name that can be kept"
    case .unknownColumn(let name, _): "there is no column '\(name)'"
    }
  }

  private var help: String {
    switch fact {
    case .unreadable: "check that the path exists and may be read"
    case .notUTF8: "convert the file to UTF-8"
    case .malformed(let syntax, _): "write valid \(syntax); the line is skipped"
    case .missingField, .wrongType, .columnCount: "the line is skipped"
    case .header(_, let expected): "begin the file with \(expected)"
    case .unknownKind: "write PER, LOC or ORG, or person, place or organization"
    case .malformedLanguage: "write a BCP 47 tag: az, ru, en, az-Cyrl"
    case .malformedID: "write a text without control characters"
    case .junkName: "the name is skipped"
    case .noKind: "give the type, or import it with --kind"
    case .noNames: "the entity is skipped"
    case .unknownColumn(_, let known): "the columns are \(known.joined(separator: ", "))"
    }
  }

  private static func shortened(_ text: String) -> String {
    text.count <= 60 ? text : text.prefix(60) + "…"
  }
}

extension NameFlaw {
  fileprivate var statement: String {
    switch self {
    case .empty: "is no name: it is empty"
    case .controlCharacter: "is no name: it holds a control character"
    case .markup: "is no name: it holds markup"
    case .tooLong: "is no name: it is longer than \(NameCleaning.lengthLimit) characters"
    case .noLetters: "is no name: it has neither a letter nor a digit"
    case .mixedScripts: "is no name: a word mixes scripts"
    }
  }
}

extension ImportProblem: Comparable {
  /// Orders by position, then by message.
  public static func < (left: ImportProblem, right: ImportProblem) -> Bool {
    if left.position != right.position { return left.position < right.position }
    return left.message.utf8.lexicographicallyPrecedes(right.message.utf8)
  }
}
