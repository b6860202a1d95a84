public import Onoma

/// Where a record and a source contradict each other. The record stays as it is.
public struct ImportConflict: Hashable, Sendable {
  public let id: EntityID
  public let position: FilePosition
  /// What the two speak of: a field's name, or `names.az`.
  public let field: String
  public let here: String
  public let there: String
}

extension ImportConflict: CustomStringConvertible {
  /// `path:line:column: Q…: 'field' is 'here', but 'there' in the import; it stays`.
  public var description: String {
    "\(position): \(id): '\(field)' is '\(here)', but '\(there)' in the import; it stays"
  }
}
