/// What is wrong with a scheme, and where.
public struct SchemeError: Error, Equatable, Sendable {
  /// The closed list of what can be wrong.
  public enum Problem: Equatable, Sendable {
    /// The file or folder cannot be read; the operating system's words.
    case unreadable(reason: String)
    /// The bytes are not UTF-8.
    case notUTF8
    /// A line of the header names no field of schemes.
    case unknownField(String, nearest: String?)
    /// A field stands twice in the header.
    case repeatedField(String)
    /// A required field is missing.
    case missingField(String)
    /// A field's value is not what it must be.
    case invalidValue(field: String, value: String, expected: String)
    /// Nothing follows the header.
    case noRules
    /// ICU refused the rules; its name of the error.
    case refusedRule(code: String)
    /// A line of the vectors is not two columns.
    case malformedVector
    /// No scheme has that id or alias.
    case unknownScheme(String, nearest: String?)
  }

  /// What is wrong.
  public let problem: Problem
  /// The file or folder it is about.
  public let path: String
  /// The line, from 1; 0 where the problem is about the whole file.
  public let line: Int
  /// The column in Unicode scalars, from 1; 0 where the problem is about a whole line.
  public let column: Int

  init(_ problem: Problem, path: String, line: Int = 0, column: Int = 0) {
    self.problem = problem
    self.path = path
    self.line = line
    self.column = column
  }
}

extension SchemeError: CustomStringConvertible {
  /// `path:line:column: what is wrong`, and a second line `help: what to do`.
  public var description: String {
    var place = path
    if line > 0 { place += ":\(line)" }
    if column > 0 { place += ":\(column)" }
    return "\(place): \(statement)\nhelp: \(help)"
  }

  private var statement: String {
    switch problem {
    case .unreadable(let reason): reason
    case .notUTF8: "the text is not UTF-8"
    case .unknownField(let field, _): "unknown field '\(field)'"
    case .repeatedField(let field): "field '\(field)' stands twice"
    case .missingField(let field): "field '\(field)' is missing"
    case .invalidValue(let field, let value, let expected):
      "'\(field)' is '\(value)', expected \(expected)"
    case .noRules: "no rules follow the header"
    case .refusedRule(let code): "ICU refuses the rule (\(code))"
    case .malformedVector: "a vector has two columns, input and output"
    case .unknownScheme(let name, _): "no scheme has the id or alias '\(name)'"
    }
  }

  private var help: String {
    switch problem {
    case .unreadable: "check that the path exists and may be read"
    case .notUTF8: "save the file as UTF-8"
    case .unknownField(_, let nearest?): "did you mean '\(nearest)'?"
    case .unknownField: "the fields are \(Scheme.Field.names.joined(separator: ", "))"
    case .repeatedField: "keep one of the two lines"
    case .missingField(let field): "add a line '# \(field): …' to the header"
    case .invalidValue: "correct the value"
    case .noRules: "write ICU transform rules below an empty line"
    case .refusedRule: "see ICU's guide to transform rules; contexts stand in { and }"
    case .malformedVector: "separate input and output by one tab"
    case .unknownScheme(_, let nearest?): "did you mean '\(nearest)'?"
    case .unknownScheme: "list the schemes to see their ids"
    }
  }
}
