import Onoma

/// GeoNames' tables: `allCountries.txt` or `cities15000.txt`, and after it `alternateNamesV2.txt`,
/// of which the names of places in the first are taken.
///
/// Where GeoNames knows a place's QID it is the id.
public struct GeoNamesImport: ImportFormat {
  public let source = ImportedSource(
    key: "geonames", name: "GeoNames", licence: "CC-BY-4.0", url: "https://www.geonames.org/")

  private var hasPlaces = false

  public init() {}

  public mutating func read(_ input: inout ImportInput, into sink: inout ImportSink) throws {
    while let line = try input.nextLine() {
      guard let text = String(validating: line.bytes, as: UTF8.self) else {
        sink.report(.notUTF8, line: line.number)
        continue
      }
      if text.isEmpty { continue }
      let columns = text.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      switch columns.count {
      case 19:
        hasPlaces = true
        try addPlace(columns, line.number, to: &sink)
      case 8...10: try addName(columns, line.number, to: &sink)
      default:
        sink.report(.columnCount(columns.count, expected: "19 or 10"), line: line.number)
      }
    }
  }

  // http://download.geonames.org/export/dump/readme.txt: geonameid, name, asciiname,
  // alternatenames, latitude, longitude, feature class, feature code, country code, cc2, four
  // administrative codes, population, elevation, dem, timezone, modification date.
  private func addPlace(_ columns: [String], _ line: Int, to sink: inout ImportSink) throws {
    var entity = ImportedEntity(originalID: "geonames:\(columns[0])", kind: .place)
    let code = columns[7]
    entity.subtype = GeoNamesImport.subtypes.first { code.hasPrefix($0.code) }?.subtype ?? ""
    entity.country = ImportedWords.country(columns[8])
    if let population = Int(columns[14]), population > 0 {
      entity.prominence = ImportedWords.prominence(of: population, start: -25, step: 4.5)
    }
    sink.add(columns[1], "en", .alias, to: &entity, line: line)
    if columns[2] != columns[1] {
      sink.add(columns[2], "en", .alias, to: &entity, line: line)
    }
    for name in columns[3].split(separator: ",") {
      sink.add(String(name), "und", .alias, to: &entity, line: line)
    }
    try sink.add(entity, line: line)
  }

  private static let subtypes: [(code: String, subtype: String)] = [
    ("PCL", "country"), ("ADM1", "region"), ("ADM2", "district"), ("ADM", "municipality"),
    ("PPLX", "neighbourhood"), ("PPLC", "city"), ("PPLA", "city"), ("PPL", "settlement"),
    ("STM", "river"), ("LK", "lake"), ("SEA", "sea"), ("OCN", "ocean"), ("MTS", "mountains"),
    ("MT", "mountain"), ("PK", "mountain"), ("ISL", "island"), ("AIRP", "airport"),
    ("RSTN", "station"), ("ST", "street"),
  ]

  // alternateNameId, geonameid, isolanguage, name, preferred, short, colloquial, historic, from,
  // to. The language may be a word for what is no name.
  private func addName(_ columns: [String], _ line: Int, to sink: inout ImportSink) throws {
    let id = "geonames:\(columns[1])"
    if hasPlaces && !sink.contains(id) { return }
    let tag = columns[2]
    if tag == "wkdt" { return sink.identify(id, as: columns[3]) }
    if GeoNamesImport.codes.contains(tag) { return }
    var entity = ImportedEntity(originalID: id, kind: .place)
    let isHistoric = columns[7] == "1"
    let status: NameStatus = isHistoric ? .former : columns[4] == "1" ? .preferred : .alias
    sink.add(
      columns[3], tag.isEmpty || tag == "abbr" ? "und" : tag, status, to: &entity, line: line)
    guard !entity.names.isEmpty else { return }
    if isHistoric && columns.count == 10 {
      entity.names[0].from = PartialDate(columns[8])
      entity.names[0].until = PartialDate(columns[9])
    }
    try sink.add(entity, line: line)
  }

  // Postal, airport, port and phone codes, links, and transcriptions without a language.
  private static let codes: Set<String> = [
    "post", "link", "iata", "icao", "faac", "tcid", "unlc", "uicn", "phon", "piny", "fr_1793",
  ]
}
