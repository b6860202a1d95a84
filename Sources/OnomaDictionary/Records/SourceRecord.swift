/// A source of the dictionaries, from `sources.yaml`.
public struct SourceRecord: Hashable, Sendable {
  /// The word that records write.
  public let key: String
  public let name: String
  /// An SPDX identifier, or the licence's name.
  public let licence: String
  /// Where it is published, or empty.
  public let url: String
  /// The day on which it was read, or empty.
  public let date: String
  /// What was taken from it.
  public let taken: String
  /// The words that the licence wants to be passed on, or empty.
  public let attribution: String
  /// The packages it was read from, each with its version, file and checksum.
  public let packages: [String]
  public let position: FilePosition
}

extension SourceRecord {
  /// The sources of a file, which is one list of mappings, and what is wrong with the others.
  public static func read(
    _ bytes: [UInt8], file: String
  ) -> (sources: [SourceRecord], problems: [RecordProblem]) {
    let list = RecordList.items(of: bytes, file: file)
    var problems = list.problems
    var sources: [SourceRecord] = []
    for node in list.items {
      var reader = NodeReader()
      if let source = SourceRecord(node, &reader) { sources.append(source) }
      problems += reader.problems
    }
    return (sources, problems.sorted())
  }

  private static let fieldNames = [
    "key", "name", "licence", "url", "date", "taken", "attribution", "packages",
  ]
  private static let requiredNames = ["key", "name", "licence", "taken"]

  private init?(_ node: YAMLNode, _ reader: inout NodeReader) {
    let fields = reader.fields(
      node, field: "source", owner: "a source", known: SourceRecord.fieldNames)
    guard case .mapping = node.content else { return nil }
    for name in SourceRecord.requiredNames where fields[name] == nil {
      reader.report(.missingField(name, of: "the source"), at: node.position)
    }
    func text(_ name: String) -> String {
      fields[name].flatMap { reader.form($0.value, field: name) } ?? ""
    }
    let (key, name, licence) = (text("key"), text("name"), text("licence"))
    let (url, taken, attribution) = (text("url"), text("taken"), text("attribution"))
    let packages = fields["packages"].map { reader.items($0.value, field: "packages") } ?? []
    let lines = packages.compactMap { reader.form($0, field: "packages") }
    let date = reader.date(fields["date"])
    guard reader.problems.isEmpty else { return nil }
    (self.key, self.name, self.licence) = (key, name, licence)
    (self.url, self.taken, self.attribution, self.packages) = (url, taken, attribution, lines)
    self.date = date?.description ?? ""
    position = fields["key"]?.value.position ?? node.position
  }
}

/// Files that hold one YAML list.
enum RecordList {
  /// The items of a file's documents, each of which is a list.
  static func items(
    of bytes: [UInt8], file: String
  ) -> (items: [YAMLNode], problems: [RecordProblem]) {
    var items: [YAMLNode] = []
    var reader = NodeReader()
    for document in YAMLDocument.documents(of: bytes, file: file) {
      reader.report(document.problems)
      for root in document.roots {
        items += reader.items(root, field: "the file")
      }
    }
    return (items, reader.problems)
  }
}
