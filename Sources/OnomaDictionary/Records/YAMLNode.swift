/// A value of a YAML document with the place where it stands.
public struct YAMLNode: Hashable, Sendable {
  /// What a node holds. Scalars are text: nothing is taken for a number, a date or a truth value.
  public enum Content: Hashable, Sendable {
    case scalar(String)
    case sequence([YAMLNode])
    case mapping([YAMLField])
  }

  public let content: Content
  public let position: FilePosition

  /// What people call such a node: `a text`, `a list`, `a mapping`.
  public var kindName: String {
    switch content {
    case .scalar: "a text"
    case .sequence: "a list"
    case .mapping: "a mapping"
    }
  }
}

/// A key and its value in a YAML mapping.
public struct YAMLField: Hashable, Sendable {
  public let key: String
  public let keyPosition: FilePosition
  public let value: YAMLNode
}
