public import Onoma

/// What a check found in well-formed records.
public struct DictionaryFinding: Hashable, Sendable {
  /// How sure a check is.
  public enum Severity: UInt8, Hashable, Sendable {
    /// Certainly wrong: the dictionary is not fit to be compiled.
    case error
    /// Nearly always wrong: a person should look.
    case warning

    /// The word that reports use.
    public var name: String { self == .error ? "error" : "warning" }
  }

  /// The name of the check.
  public let check: String
  public let severity: Severity
  /// The record; `nil` where a file of another kind is at fault.
  public let id: EntityID?
  public let position: FilePosition
  /// What is wrong, in one line.
  public let message: String
  /// What to do about it, in one line.
  public let help: String
}

extension DictionaryFinding: Comparable {
  /// Orders by position, then check, then message.
  public static func < (left: DictionaryFinding, right: DictionaryFinding) -> Bool {
    if left.position != right.position { return left.position < right.position }
    if left.check != right.check { return left.check < right.check }
    return left.message.utf8.lexicographicallyPrecedes(right.message.utf8)
  }
}

extension DictionaryFinding: CustomStringConvertible {
  /// `path:line:column: severity: message [check]`, and in a second line `help: …`.
  public var description: String {
    "\(position): \(severity.name): \(message) [\(check)]\nhelp: \(help)"
  }
}
