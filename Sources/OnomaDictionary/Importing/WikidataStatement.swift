import Onoma

/// A statement of Wikidata: its value, where that is an item or a text, and its time.
struct WikidataStatement {
  private(set) var rank = ""
  /// The item that is the value.
  private(set) var id: String?
  /// The text that is the value, with its language.
  private(set) var text: (form: String, tag: String)?
  /// The qualifiers P580 and P582.
  private(set) var from: PartialDate?
  private(set) var until: PartialDate?

  private typealias Failure = JSONReader.Failure

  init(_ reader: inout JSONReader) throws(JSONReader.Failure) {
    try reader.members { (reader, key) throws(Failure) in
      switch key {
      case "rank": rank = try reader.text() ?? ""
      case "mainsnak":
        let value = try WikidataStatement.snakValue(&reader)
        id = value["id"]
        if let form = value["text"], let tag = value["language"] { text = (form, tag) }
      case "qualifiers":
        try readQualifiers(&reader)
      default: try reader.skip()
      }
    }
  }

  private mutating func readQualifiers(_ reader: inout JSONReader) throws(Failure) {
    guard reader.peek() == 0x7B else { return try reader.skip() }
    try reader.members { (reader, property) throws(Failure) in
      guard property == "P580" || property == "P582" else { return try reader.skip() }
      try reader.elements { (reader) throws(Failure) in
        let date = WikidataStatement.date(try WikidataStatement.snakValue(&reader))
        if property == "P580" { from = date } else { until = date }
      }
    }
  }

  // The texts and numbers of a snak's value: `{"datavalue": {"value": {…}}}`.
  private static func snakValue(_ reader: inout JSONReader) throws(Failure) -> [String: String] {
    var result: [String: String] = [:]
    try reader.members { (reader, key) throws(Failure) in
      guard key == "datavalue", reader.peek() == 0x7B else { return try reader.skip() }
      try reader.members { (reader, key) throws(Failure) in
        guard key == "value", reader.peek() == 0x7B else { return try reader.skip() }
        try reader.members { (reader, key) throws(Failure) in result[key] = try reader.text() }
      }
    }
    return result
  }

  // `+2019-03-23T00:00:00Z` with a precision: 9 a year, 10 a month, 11 a day.
  private static func date(_ value: [String: String]) -> PartialDate? {
    guard let time = value["time"], time.hasPrefix("+"),
      let precision = value["precision"].flatMap(Int.init), precision >= 9
    else { return nil }
    let length = precision == 9 ? 4 : precision == 10 ? 7 : 10
    return PartialDate(String(time.dropFirst().prefix(length)))
  }
}
