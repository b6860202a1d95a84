/// A form in which others keep names. Each stands in a file of its own.
public protocol ImportFormat {
  /// The source of what stands in files of this format, unless the user names another.
  var source: ImportedSource { get }

  /// Reads the file up to its end and hands over what it says.
  ///
  /// - Throws: ``ImportProblem`` where the file as a whole cannot be read, ``RecordProblem`` where
  ///   the disk is full.
  mutating func read(_ input: inout ImportInput, into sink: inout ImportSink) throws
}

/// Where names come from, and under which licence.
public struct ImportedSource: Hashable, Sendable {
  /// The key that records write in `sources`.
  public var key: String
  public var name: String
  /// An SPDX identifier, or the licence's name.
  public var licence: String
  /// Where it is published, or empty.
  public var url: String

  public init(key: String, name: String, licence: String, url: String = "") {
    self.key = key
    self.name = name
    self.licence = licence
    self.url = url
  }

  /// The licence of what came without one.
  public static let unknownLicence = "unknown"
}
