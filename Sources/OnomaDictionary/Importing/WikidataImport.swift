import Onoma

/// Wikidata's JSON dump: an array with an item a line, as of dumps.wikimedia.org, or lines of items
/// alone.
///
/// Items that are no persons, places or organisations are passed over.
public struct WikidataImport: ImportFormat {
  public let source = ImportedSource(
    key: "wikidata", name: "Wikidata", licence: "CC0-1.0", url: "https://www.wikidata.org/")

  public init() {}

  public mutating func read(_ input: inout ImportInput, into sink: inout ImportSink) throws {
    while var line = try input.nextLine() {
      if line.bytes.last == 0x2C { line.bytes.removeLast() }
      if line.bytes == [0x5B] || line.bytes == [0x5D] { continue }
      guard var reader = JSONLine.reader(of: line, reportingTo: &sink) else { continue }
      do {
        var item = WikidataItem()
        try item.read(&reader)
        try add(item, line.number, to: &sink)
      } catch let failure as JSONReader.Failure {
        sink.report(.malformed(syntax: "JSON", failure.reason), line: line.number)
      }
    }
  }

  private func add(_ item: WikidataItem, _ line: Int, to sink: inout ImportSink) throws {
    guard let id = item.id else { return sink.report(.missingField("id"), line: line) }
    let classified = WikidataClasses.classified(
      instanceOf: item.values["P31"] ?? [], properties: item.properties)
    guard let classified else { return }
    var entity = ImportedEntity(originalID: id, kind: classified.kind)
    entity.subtype = classified.subtype
    let country = classified.kind == .person ? "P27" : "P17"
    let codes = (item.values[country] ?? []).map(WikidataCountries.code)
    // Of several countries the last is the present one more often than not, but it is no fact.
    entity.country = Set(codes).count == 1 ? codes[0] : ""
    entity.sex = item.values["P21"]?.lazy.compactMap { WikidataAddress.sexes[$0] }.first
    entity.prominence = item.siteCount.map {
      ImportedWords.prominence(of: $0 + 1, start: 10, step: 10)
    }
    for label in item.labels {
      sink.add(label.form, label.tag, label.status, to: &entity, line: line)
    }
    for name in item.officialNames { sink.add(name, to: &entity, line: line) }
    if !entity.names.isEmpty { try sink.add(entity, line: line) }
  }
}
