public import Onoma

/// How much dictionaries hold: by kind, language, area and source.
public struct DictionaryStatistics: Hashable, Sendable {
  /// What is counted of one kind, language, area or source.
  public struct Count: Hashable, Sendable {
    /// The records.
    public var entities = 0
    /// Their names, whatever their status.
    public var names = 0
    /// The records that have a preferred name.
    public var preferred = 0
  }

  /// A source, and how many records name it.
  public struct Source: Hashable, Sendable {
    public var record: SourceRecord
    public var entities: Int
  }

  /// A list of `parts/` or `words/`, and how long it is.
  public struct List: Hashable, Sendable {
    public var name: String
    public var entries: Int
  }

  /// What all records hold together.
  public private(set) var total = Count()
  public private(set) var kinds: [Kind: Count] = [:]
  /// Of each language the entities that have a name in it.
  public private(set) var languages: [Language: Count] = [:]
  /// By the file without its ending, below `entities/` where there is such a folder.
  public private(set) var areas: [String: Count] = [:]
  /// In the order of `sources.yaml`.
  public private(set) var sources: [Source] = []
  /// What stands in `parts/` and `words/`.
  public private(set) var lists: [List] = []

  /// Counts the contents.
  public init(_ contents: DictionaryContents) {
    var uses: [String: Int] = [:]
    for record in contents.records {
      add(record)
      for key in Set(record.entity.sources) { uses[key, default: 0] += 1 }
    }
    sources = contents.sources.map { Source(record: $0, entities: uses[$0.key] ?? 0) }
    lists = [
      List(name: "titles", entries: contents.titles.count),
      List(name: "given names", entries: contents.givenNames.count),
      List(name: "family names that many bear", entries: contents.surnames.count),
      List(
        name: "ordinary words",
        entries: contents.commonWords.values.reduce(0) { $0 + $1.count }),
    ]
  }

  private mutating func add(_ record: EntityRecord) {
    let entity = record.entity
    total.add(entity.names)
    kinds[entity.kind, default: Count()].add(entity.names)
    areas[DictionaryStatistics.area(of: record.position.file), default: Count()].add(entity.names)
    for (language, names) in Dictionary(grouping: entity.names, by: \.language) {
      languages[language, default: Count()].add(names)
    }
  }

  // "place/az" of "dictionaries/entities/place/az.yaml".
  private static func area(of file: String) -> String {
    let parts = file.split(separator: "/")
    let start = parts.lastIndex(of: "entities").map { $0 + 1 } ?? max(0, parts.count - 1)
    let name = parts[start...].joined(separator: "/")
    return name.hasSuffix(".yaml") ? String(name.dropLast(5)) : name
  }
}

extension DictionaryStatistics.Count {
  fileprivate mutating func add(_ names: [EntityName]) {
    entities += 1
    self.names += names.count
    if names.contains(where: { $0.status == .preferred }) { preferred += 1 }
  }
}
