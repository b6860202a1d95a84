import Onoma

/// Entities of OpenSanctions and other FollowTheMoney data, one JSON object a line.
///
/// Names come without a language; their letters say which is likely. Entities that are no persons,
/// places or organisations are passed over.
public struct FollowTheMoneyImport: ImportFormat {
  public let source = ImportedSource(
    key: "opensanctions", name: "OpenSanctions", licence: "CC-BY-NC-4.0",
    url: "https://www.opensanctions.org/")

  public init() {}

  public mutating func read(_ input: inout ImportInput, into sink: inout ImportSink) throws {
    while let line = try input.nextLine() {
      guard var reader = JSONLine.reader(of: line, reportingTo: &sink) else { continue }
      do {
        var fields = Fields()
        try fields.read(&reader)
        try add(fields, line.number, to: &sink)
      } catch let failure as JSONReader.Failure {
        sink.report(.malformed(syntax: "JSON", failure.reason), line: line.number)
      }
    }
  }

  private struct Fields {
    var id: String?
    var caption: String?
    var schema: String?
    var properties: [String: [String]] = [:]

    mutating func read(_ reader: inout JSONReader) throws(JSONReader.Failure) {
      try reader.members { (reader, key) throws(JSONReader.Failure) in
        switch key {
        case "id": id = try reader.text()
        case "caption": caption = try reader.text()
        case "schema": schema = try reader.text()
        case "properties":
          try reader.members { (reader, key) throws(JSONReader.Failure) in
            guard FollowTheMoneyImport.properties.contains(key) else { return try reader.skip() }
            properties[key] = try reader.strings()
          }
        default: try reader.skip()
        }
      }
      try reader.end()
    }
  }

  // Names with their statuses in the order of their trust, and the values read besides.
  private static let names: [(property: String, status: NameStatus)] = [
    ("name", .preferred), ("alias", .alias), ("abbreviation", .alias), ("previousName", .former),
    ("weakAlias", .avoided),
  ]
  private static let properties = Set(
    names.map(\.property) + ["wikidataId", "country", "nationality", "citizenship", "gender"])

  // https://followthemoney.tech/explorer/schemata
  private static let kinds: [String: Kind] = [
    "Person": .person, "Organization": .organization, "Company": .organization,
    "PublicBody": .organization, "LegalEntity": .organization, "Place": .place,
  ]

  private func add(_ fields: Fields, _ line: Int, to sink: inout ImportSink) throws {
    guard let id = fields.id else { return sink.report(.missingField("id"), line: line) }
    guard let schema = fields.schema else {
      return sink.report(.missingField("schema"), line: line)
    }
    guard let kind = FollowTheMoneyImport.kinds[schema] else { return }
    let properties = fields.properties
    var entity = ImportedEntity(originalID: properties["wikidataId"]?.first ?? id, kind: kind)
    let countries = ["country", "nationality", "citizenship"].flatMap { properties[$0] ?? [] }
    let codes = Set(countries.map(ImportedWords.country))
    entity.country = codes.count == 1 ? codes.first ?? "" : ""
    let sexes: [String: Sex] = ["male": .masculine, "female": .feminine]
    entity.sex = kind == .person ? properties["gender"]?.first.flatMap { sexes[$0] } : nil
    if let caption = fields.caption {
      sink.addGuessed(caption, .preferred, to: &entity, line: line)
    }
    for (property, status) in FollowTheMoneyImport.names {
      for form in properties[property] ?? [] {
        sink.addGuessed(form, status, to: &entity, line: line)
      }
    }
    if !entity.names.isEmpty { try sink.add(entity, line: line) }
  }
}

extension ImportSink {
  /// Adds a name of which only the letters tell the language.
  mutating func addGuessed(
    _ text: String, _ status: NameStatus, to entity: inout ImportedEntity, line: Int
  ) {
    add(text, ScriptLanguage.guess(text).tag, status, to: &entity, line: line)
  }
}
