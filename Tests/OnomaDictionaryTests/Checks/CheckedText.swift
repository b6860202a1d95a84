import OnomaDictionary
import Testing

/// Records written short, for the tests of checks.
enum CheckedText {
  /// What a check finds in the records of a text, as whole messages in the order of their places.
  ///
  /// Each part of the text lacks only `sources`, which are `[hand]` where it names none.
  static func findings(
    _ check: any RecordCheck.Type, in parts: [String], sources: [SourceRecord] = [],
    titles: [TitleRecord] = [], contents: DictionaryContents = DictionaryContents()
  ) -> [String] {
    let text = parts.map { part in
      "---\n" + part + (part.contains("sources:") ? "\n" : "\nsources: [hand]\n")
    }
    let answer = RecordReader.read(Array(text.joined().utf8), file: "x.yaml")
    #expect(answer.problems.map(\.description) == [])
    var contents = contents
    contents.records = answer.records
    contents.sources += sources
    contents.titles += titles
    return check.findings(in: CheckedRecords(contents)).sorted().map(\.description)
  }

  /// The findings without their second lines and the places and ids of the records.
  static func messages(
    _ check: any RecordCheck.Type, in parts: [String],
    contents: DictionaryContents = DictionaryContents()
  ) -> [String] {
    findings(check, in: parts, contents: contents).map { text in
      let line = String(text.prefix { $0 != "\n" })
      let start = line.firstRange(of: ": ")?.upperBound ?? line.startIndex
      return String(line[start...].dropLast(check.name.count + 3))
    }
  }

  /// A place with these names.
  static func place(_ id: String, az: String, ru: String, en: String, more: String = "") -> String {
    record(id, "place", az: az, ru: ru, en: en, more: more)
  }

  /// A person with these names.
  static func person(_ id: String, az: String, ru: String, en: String, more: String = "") -> String
  {
    record(id, "person", az: az, ru: ru, en: en, more: more)
  }

  static func record(
    _ id: String, _ kind: String, az: String, ru: String, en: String, more: String
  ) -> String {
    "id: \(id)\nkind: \(kind)\nnames: {az: \(az), ru: \(ru), en: \(en)}"
      + (more.isEmpty ? "" : "\n\(more)")
  }
}
