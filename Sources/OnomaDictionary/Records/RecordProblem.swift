/// What is wrong with a dictionary file, and where.
public struct RecordProblem: Error, Hashable, Sendable {
  public let fact: Fact
  public let position: FilePosition

  public init(_ fact: Fact, at position: FilePosition) {
    self.fact = fact
    self.position = position
  }

  /// A kind of problem with what was found.
  public enum Fact: Hashable, Sendable {
    /// The file or folder cannot be read; the text is the system's reason.
    case unreadable(String)
    /// The file cannot be written; the text is the system's reason.
    case unwritable(String)
    /// The first byte that is not UTF-8, counted from the start of the file.
    case invalidUTF8(offset: Int)
    /// libyaml's complaint.
    case malformedYAML(String)
    case refusedYAML(YAMLFeature)
    case nestedTooDeeply(limit: Int)
    case keyNotText
    case duplicateKey(String, firstLine: Int)
    case unexpectedNode(field: String, found: String, expected: ExpectedNode)
    case unknownField(String, of: String, known: [String])
    case missingField(String, of: String)
    case malformedID(String)
    case unknownWord(String, of: WordSet, known: [String])
    case malformedLanguage(String)
    case malformedDate(String)
    case malformedCountry(String)
    case malformedSubtype(String)
    case prominenceOutOfRange(String)
    case emptyText(field: String)
    case emptyList(field: String)
    case notNFC(String, composed: String)
    /// A scalar value that has no place in a form.
    case forbiddenCharacter(UInt32, in: String)
    case spacesAround(String)
    case personOnly(field: String)
    case partNotInName(String, name: String)
    case partsWithoutName(language: String)
    case malformedLine(String, expected: String)
    case duplicateLine(String, firstLine: Int)
  }

  /// What YAML has and dictionaries do without.
  public enum YAMLFeature: Hashable, Sendable {
    case anchor
    case alias
    case tag
  }

  /// What a field takes.
  public enum ExpectedNode: Hashable, Sendable {
    case text
    case list
    case mapping
  }

  /// A closed set of words that a field takes.
  public enum WordSet: Hashable, Sendable {
    case kind
    case sex
    case grammar
    case requirement
    case titleUse
  }
}

extension RecordProblem: Comparable {
  /// Orders by position, then by message.
  public static func < (left: RecordProblem, right: RecordProblem) -> Bool {
    if left.position != right.position { return left.position < right.position }
    return left.message.utf8.lexicographicallyPrecedes(right.message.utf8)
  }
}

extension RecordProblem: CustomStringConvertible {
  /// `path:line:column: message`, and in a second line `help: …`.
  public var description: String { "\(position): \(message)\nhelp: \(help)" }
}
