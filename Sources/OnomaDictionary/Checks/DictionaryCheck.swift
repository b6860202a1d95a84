import Onoma

/// Something that well-formed records can still get wrong.
public protocol RecordCheck: Sendable {
  /// The check's name in reports: lower-case words with hyphens.
  static var name: String { get }

  static var severity: DictionaryFinding.Severity { get }

  /// What the check finds, in any order.
  static func findings(in checked: CheckedRecords) -> [DictionaryFinding]
}

/// What checks look at.
public struct CheckedRecords: Sendable {
  public var records: [EntityRecord]
  public var sources: [SourceRecord]
  public var titles: [TitleRecord]

  public init(
    records: [EntityRecord], sources: [SourceRecord] = [], titles: [TitleRecord] = []
  ) {
    self.records = records
    self.sources = sources
    self.titles = titles
  }
}

/// All checks together.
public enum DictionaryCheck {
  /// The checks in the order of their names.
  public static let all: [any RecordCheck.Type] = [
    DatesOverlap.self, DuplicateForms.self, DuplicateIDs.self, LookalikeLetters.self,
    ReversedDates.self, SexAgainstName.self, UnknownSource.self, UnknownTitle.self,
    WrongScript.self,
  ]

  /// What all checks find, sorted by place.
  ///
  /// Sources and titles are checked only where some are given: a folder of a user's own records has
  /// neither.
  public static func findings(
    in records: [EntityRecord], sources: [SourceRecord] = [], titles: [TitleRecord] = []
  ) -> [DictionaryFinding] {
    let checked = CheckedRecords(records: records, sources: sources, titles: titles)
    return all.flatMap { $0.findings(in: checked) }.sorted()
  }
}

extension RecordCheck {
  static func finding(
    of record: EntityRecord, at position: FilePosition, _ message: String, help: String
  ) -> DictionaryFinding {
    DictionaryFinding(
      check: name, severity: severity, id: record.entity.id, position: position,
      message: message, help: help)
  }
}

extension EntityRecord {
  /// The names with their places.
  var placedNames: [(name: EntityName, position: FilePosition)] {
    zip(entity.names, namePositions).map { ($0, $1) }
  }
}
