import Onoma

/// Places of Who's On First: GeoJSON features, alone, as lines or in a collection, or the table of
/// a `meta` folder.
public struct WhosOnFirstImport: ImportFormat {
  public let source = ImportedSource(
    key: "whosonfirst", name: "Who's On First", licence: "CC-BY-4.0",
    url: "https://whosonfirst.org/")

  public init() {}

  public mutating func read(_ input: inout ImportInput, into sink: inout ImportSink) throws {
    if try input.firstByte() != 0x7B { return try readTable(&input, into: &sink) }
    var objects = JSONObjects(under: "features")
    while let object = try objects.next(&input) {
      let line = ImportInput.Line(bytes: object.bytes, number: object.line)
      guard var reader = JSONLine.reader(of: line, reportingTo: &sink) else { continue }
      do {
        var place = Place()
        try place.read(&reader)
        try add(place, object.line, to: &sink)
      } catch let failure as JSONReader.Failure {
        sink.report(.malformed(syntax: "JSON", failure.reason), line: object.line)
      }
    }
  }

  private struct Place {
    var texts: [String: String] = [:]
    // `name:aze_x_preferred` and its forms.
    var names: [(key: String, forms: [String])] = []
    var item: String?

    mutating func read(_ reader: inout JSONReader) throws(JSONReader.Failure) {
      try reader.members { (reader, key) throws(JSONReader.Failure) in
        guard key == "properties", reader.peek() == 0x7B else { return try reader.skip() }
        try reader.members { (reader, key) throws(JSONReader.Failure) in
          if key.hasPrefix("name:") {
            names.append((String(key.dropFirst(5)), try reader.strings()))
          } else if key == "wof:concordances", reader.peek() == 0x7B {
            try reader.members { (reader, key) throws(JSONReader.Failure) in
              let text = try reader.text()
              if key == "wd:id" || key == "wk:id" { item = text }
            }
          } else {
            texts[key] = try reader.text()
          }
        }
      }
    }
  }

  private func add(_ place: Place, _ line: Int, to sink: inout ImportSink) throws {
    guard let id = place.texts["wof:id"] else {
      return sink.report(.missingField("wof:id"), line: line)
    }
    // A place that was found to be none, or to be another.
    let isGone = place.texts["edtf:deprecated"].map { !["", "uuuu", ".."].contains($0) } ?? false
    if isGone || place.texts["mz:is_current"] == "0" { return }
    let item = place.item.flatMap(EntityID.init)?.text
    var entity = ImportedEntity(originalID: item ?? "wof:\(id)", kind: .place)
    entity.subtype = ImportedWords.subtype(place.texts["wof:placetype"] ?? "")
    entity.country = ImportedWords.country(
      place.texts["wof:country"] ?? place.texts["iso:country"] ?? "")
    if let population = place.texts["wof:population"].flatMap(Int.init), population > 0 {
      entity.prominence = ImportedWords.prominence(of: population, start: -25, step: 4.5)
    }
    for (key, forms) in place.names {
      guard let (tag, status) = WhosOnFirstImport.status(of: key) else { continue }
      for (index, form) in forms.enumerated() {
        let isFirst = index == 0 || status != .preferred
        sink.add(form, tag, isFirst ? status : .alias, to: &entity, line: line)
      }
    }
    if let name = place.texts["wof:name"] {
      sink.add(name, "en", .preferred, to: &entity, line: line)
    }
    try sink.add(entity, line: line)
  }

  // `aze_x_preferred`, `zho_cn_x_variant`: a language, and what the name is in it.
  private static func status(of key: String) -> (tag: String, status: NameStatus)? {
    guard let cut = key.firstRange(of: "_x_") else { return nil }
    let tag = String(key[..<cut.lowerBound])
    switch key[cut.upperBound...] {
    case "preferred": return (tag, .preferred)
    case "variant", "abbreviation", "colloquial", "short": return (tag, .alias)
    case "historical": return (tag, .former)
    default: return nil
    }
  }

  private func readTable(_ input: inout ImportInput, into sink: inout ImportSink) throws {
    var table = CSVImport(map: [
      "id": "id", "en": "name", "subtype": "placetype", "country": "country",
    ])
    table.kind = .place
    table.idPrefix = "wof:"
    try table.read(&input, into: &sink)
  }
}
