import Onoma

/// What an item of Wikidata's JSON says that dictionaries can use.
struct WikidataItem {
  /// A label, an alias or an official name.
  struct Text: Hashable {
    var form: String
    var tag: String
    var status: NameStatus
    var from: PartialDate?
    var until: PartialDate?
  }

  var id: String?
  /// The labels, then the aliases.
  var labels: [Text] = []
  /// Official names that were given up at a known time.
  var officialNames: [Text] = []
  /// All properties of which the item has statements.
  var properties: Set<String> = []
  /// The items that are values of the properties read here.
  var values: [String: [String]] = [:]
  /// On how many sites of Wikimedia the item has a page; `nil` where that is not said.
  var siteCount: Int?

  private typealias Failure = JSONReader.Failure

  mutating func read(_ reader: inout JSONReader) throws(JSONReader.Failure) {
    var aliases: [Text] = []
    try reader.members { (reader, key) throws(Failure) in
      switch key {
      case "id": id = try reader.text()
      case "labels": labels = try WikidataItem.texts(&reader, .preferred)
      case "aliases": aliases = try WikidataItem.texts(&reader, .alias)
      case "claims": try readClaims(&reader)
      case "sitelinks": siteCount = try WikidataItem.count(&reader)
      default: try reader.skip()
      }
    }
    try reader.end()
    // The label for all languages stands for those that have none of their own.
    if let general = labels.first(where: { $0.tag == "mul" }),
      !labels.contains(where: { $0.tag == "en" })
    {
      labels.append(Text(form: general.form, tag: "en", status: .preferred))
    }
    labels += aliases
  }

  // `{"az": {"language": "az", "value": "Bakı"}}`, with a list for aliases; empty ones are `[]`.
  private static func texts(
    _ reader: inout JSONReader, _ status: NameStatus
  ) throws(Failure) -> [Text] {
    var texts: [Text] = []
    guard reader.peek() == 0x7B else {
      try reader.skip()
      return []
    }
    try reader.members { (reader, tag) throws(Failure) in
      if reader.peek() == 0x5B {
        try reader.elements { (reader) throws(Failure) in
          texts.append(Text(form: try value(&reader), tag: tag, status: status))
        }
      } else {
        texts.append(Text(form: try value(&reader), tag: tag, status: status))
      }
    }
    return texts
  }

  private static func value(_ reader: inout JSONReader) throws(Failure) -> String {
    var value = ""
    try reader.members { (reader, key) throws(Failure) in
      let text = try reader.text()
      if key == "value" { value = text ?? "" }
    }
    return value
  }

  private static func count(_ reader: inout JSONReader) throws(Failure) -> Int? {
    guard reader.peek() == 0x7B else {
      try reader.skip()
      return nil
    }
    var count = 0
    try reader.members { (reader, _) throws(Failure) in
      try reader.skip()
      count += 1
    }
    return count
  }

  private static let itemProperties: Set<String> = ["P31", "P21", "P17", "P27"]
  private static let officialName = "P1448"

  private mutating func readClaims(_ reader: inout JSONReader) throws(Failure) {
    guard reader.peek() == 0x7B else { return try reader.skip() }
    try reader.members { (reader, property) throws(Failure) in
      properties.insert(property)
      let isItem = WikidataItem.itemProperties.contains(property)
      guard isItem || property == WikidataItem.officialName else { return try reader.skip() }
      try reader.elements { (reader) throws(Failure) in
        let statement = try WikidataStatement(&reader)
        guard statement.rank != "deprecated" else { return }
        if let id = statement.id { values[property, default: []].append(id) }
        if let text = statement.text, let until = statement.until {
          officialNames.append(
            Text(
              form: text.form, tag: text.tag, status: .former, from: statement.from, until: until))
        }
      }
    }
  }
}

extension ImportSink {
  /// Adds an official name with its time, clean; one in a language not asked for is left out.
  mutating func add(_ text: WikidataItem.Text, to entity: inout ImportedEntity, line: Int) {
    guard let language = ImportedWords.language(text.tag), keeps(language) else { return }
    switch NameCleaning.form(text.form) {
    case .success(let form):
      entity.append(
        ImportedName(form, language, text.status, from: text.from, until: text.until))
    case .failure(let junk): report(.junkName(text.form, junk.flaw), line: line)
    }
  }
}
