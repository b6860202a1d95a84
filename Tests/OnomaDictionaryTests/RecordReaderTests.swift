import Onoma
import OnomaDictionary
import Testing

@Suite struct RecordReaderTests {
  private static let baku = """
    ---
    id: Q9248
    kind: place
    subtype: city
    country: AZ
    prominence: 80
    names:
      az: Bakı
      ru: Баку
      en: Baku
    aliases:
      kk: [Баку]
      az-Cyrl: [Бакы]
    former:
      - {form: Baki, lang: en, until: 1991}
    avoid:
      - {form: Baky, lang: en, reason: romanized from Russian}
    grammar: {ru: indeclinable}
    context: [Azərbaycan, Xəzər]
    requires: context
    sources: [hand]
    note: the capital
    """

  private func read(_ text: String) -> (records: [EntityRecord], problems: [RecordProblem]) {
    RecordReader.read(Array(text.utf8), file: "place/az.yaml")
  }

  @Test func everyFieldOfAPlaceArrives() throws {
    let answer = read(Self.baku)
    #expect(answer.problems.map(\.description) == [])
    let record = try #require(answer.records.first)
    let entity = record.entity
    #expect(entity.id.text == "Q9248" && entity.kind == .place && entity.subtype == "city")
    #expect(entity.country == "AZ" && entity.prominence == 80 && entity.needsContext)
    #expect(entity.context == ["Azərbaycan", "Xəzər"] && entity.sources == ["hand"])
    let forms = entity.names.map { "\($0.language) \($0.status.name) \($0.form)" }
    #expect(
      forms == [
        "az preferred Bakı", "ru preferred Баку", "en preferred Baku", "kk alias Баку",
        "az-Cyrl alias Бакы", "en former Baki", "en avoided Baky",
      ])
    #expect(entity.names[1].grammar == .indeclinable && entity.names[0].grammar == .regular)
    #expect(entity.names[5].until == PartialDate("1991"))
    #expect(record.nameReasons[6] == "romanized from Russian" && record.note == "the capital")
    #expect(record.position.description == "place/az.yaml:2:5")
    #expect(record.namePositions[6].description == "place/az.yaml:17:12")
  }

  private static let person = """
    id: x-test
    kind: person
    sex: f
    names: {az: Marqarita Simonyan, ru: Маргарита Симоньян, en: Margarita Simonyan}
    sources: [hand]
    """

  private static let place = """
    id: Q1
    kind: place
    names: {az: Xocalı, ru: Ходжалы, en: Khojaly}
    sources: [hand]
    """

  struct Case: Sendable, CustomTestStringConvertible {
    var name: String
    var text: String
    var expected: String
    var testDescription: String { name }
  }

  private static let cases: [Case] = [
    Case(
      name: "unknown field", text: "\(place)\nalias: {en: [Khodzhaly]}",
      expected: """
        place/az.yaml:5:1: unknown field 'alias' of a record
        help: did you mean 'aliases'?
        """),
    Case(
      name: "unknown field like no other", text: "\(place)\npopulation: 5",
      expected: """
        place/az.yaml:5:1: unknown field 'population' of a record
        help: write one of: id, kind, subtype, sex, country, prominence, names, parts, aliases, \
        former, avoid, grammar, context, requires, roles, sources, note
        """),
    Case(
      name: "missing id", text: place.replacing("id: Q1\n", with: ""),
      expected: """
        place/az.yaml:1:1: the record has no 'id'
        help: add 'id: ' with a Wikidata QID, or 'x-' and a slug
        """),
    Case(
      name: "missing kind", text: place.replacing("kind: place\n", with: ""),
      expected: """
        place/az.yaml:1:1: the record has no 'kind'
        help: add 'kind: person', 'kind: place' or 'kind: organization'
        """),
    Case(
      name: "missing sources", text: place.replacing("\nsources: [hand]", with: ""),
      expected: """
        place/az.yaml:1:1: the record has no 'sources'
        help: add 'sources: [hand]', or other keys of sources.yaml
        """),
    Case(
      name: "missing names", text: "id: Q1\nkind: place\nsources: [hand]",
      expected: """
        place/az.yaml:1:1: the record has no 'names'
        help: add 'names: ' with the preferred form by language: {az: Bakı, en: Baku}
        """),
    Case(
      name: "empty names",
      text: place.replacing("{az: Xocalı, ru: Ходжалы, en: Khojaly}", with: "{}"),
      expected: """
        place/az.yaml:1:1: the record has no 'names'
        help: add 'names: ' with the preferred form by language: {az: Bakı, en: Baku}
        """),
    Case(
      name: "malformed id", text: place.replacing("Q1", with: "Xocalı"),
      expected: """
        place/az.yaml:1:5: 'Xocalı' is not an id
        help: write a Wikidata QID (Q9248), or 'x-' and lower-case letters, digits, hyphens
        """),
    Case(
      name: "unknown kind", text: place.replacing("kind: place", with: "kind: plase"),
      expected: """
        place/az.yaml:2:7: 'plase' is not a kind
        help: did you mean 'place'?
        """),
    Case(
      name: "unknown sex", text: person.replacing("sex: f", with: "sex: female"),
      expected: """
        place/az.yaml:3:6: 'female' is not a sex
        help: write one of: m, f
        """),
    Case(
      name: "sex of a place", text: "\(place)\nsex: f",
      expected: """
        place/az.yaml:5:1: 'sex' is a field of persons
        help: remove the field, or write 'kind: person'
        """),
    Case(
      name: "malformed language", text: "\(place)\naliases: {russian: [Ходжалу]}",
      expected: """
        place/az.yaml:5:11: 'russian' is not a language tag
        help: write a BCP 47 tag of at most 8 letters: az, ru, en, az-Cyrl, ru-Latn
        """),
    Case(
      name: "malformed date",
      text: "\(place)\nformer: [{form: Xocalu, lang: az, until: 26.02.1992}]",
      expected: """
        place/az.yaml:5:42: '26.02.1992' is not a date
        help: write YYYY, YYYY-MM or YYYY-MM-DD
        """),
    Case(
      name: "unknown grammar", text: "\(place)\ngrammar: {ru: indeclineable}",
      expected: """
        place/az.yaml:5:15: 'indeclineable' is not a word of grammar
        help: did you mean 'indeclinable'?
        """),
    Case(
      name: "list where a text stands", text: place.replacing("en: Khojaly", with: "en: [Khojaly]"),
      expected: """
        place/az.yaml:3:38: 'en' is a list, expected a text
        help: write one text after the colon
        """),
    Case(
      name: "text where a list stands", text: "\(place)\naliases: {en: Khodzhaly}",
      expected: """
        place/az.yaml:5:15: 'en' is a text, expected a list
        help: write a list: [A, B]
        """),
    Case(
      name: "text where a mapping stands", text: "\(place)\ngrammar: plural",
      expected: """
        place/az.yaml:5:10: 'grammar' is a text, expected a mapping
        help: write a mapping: {key: value}
        """),
    Case(
      name: "empty form", text: place.replacing("Ходжалы", with: "\"\""),
      expected: """
        place/az.yaml:3:25: 'ru' is empty
        help: write the text, or remove the field
        """),
    Case(
      name: "empty list", text: "\(place)\ncontext: []",
      expected: """
        place/az.yaml:5:10: 'context' is an empty list
        help: write at least one item, or remove the field
        """),
    Case(
      name: "form that is not composed",
      text: place.replacing("Ходжалы", with: "И\u{306}ошкар-Ола"),
      expected: """
        place/az.yaml:3:25: 'И\u{306}ошкар-Ола' is not in Unicode normalization form C
        help: write 'Йошкар-Ола', composed
        """),
    Case(
      name: "invisible character", text: place.replacing("Khojaly", with: "Kho\u{AD}jaly"),
      expected: """
        place/az.yaml:3:38: 'Kho\u{FFFD}jaly' holds the character U+00AD
        help: remove the control or invisible character
        """),
    Case(
      name: "control character", text: place.replacing("Khojaly", with: "\"Kho\\tjaly\""),
      expected: """
        place/az.yaml:3:38: 'Kho\u{FFFD}jaly' holds the character U+0009
        help: remove the control or invisible character
        """),
    Case(
      name: "spaces at an end", text: place.replacing("Khojaly", with: "\"Khojaly  city \""),
      expected: """
        place/az.yaml:3:38: 'Khojaly  city ' has spaces at an end or two in a row
        help: write 'Khojaly city'
        """),
    Case(
      name: "malformed country", text: "\(place)\ncountry: Azerbaijan",
      expected: """
        place/az.yaml:5:10: 'Azerbaijan' is not a country code
        help: write an ISO 3166-1 alpha-2 code in capitals, as AZ
        """),
    Case(
      name: "malformed subtype", text: "\(place)\nsubtype: City of glory",
      expected: """
        place/az.yaml:5:10: 'City of glory' is not a subtype
        help: write one lower-case word, or a few with hyphens
        """),
    Case(
      name: "prominence out of range", text: "\(place)\nprominence: 101",
      expected: """
        place/az.yaml:5:13: '101' is not a prominence
        help: write a whole number from 0 to 100
        """),
    Case(
      name: "unknown requirement", text: "\(place)\nrequires: contexts",
      expected: """
        place/az.yaml:5:11: 'contexts' is not a requirement
        help: did you mean 'context'?
        """),
    Case(
      name: "part that is not in the name", text: "\(person)\nparts: {en: {family: Simonian}}",
      expected: """
        place/az.yaml:6:22: the part 'Simonian' is not in the name 'Margarita Simonyan'
        help: write the part as it stands in the preferred name of that language
        """),
    Case(
      name: "parts without a name", text: "\(person)\nparts: {fr: {family: Simonian}}",
      expected: """
        place/az.yaml:6:9: 'parts' has 'fr', but 'names' has not
        help: add the name of that language, or remove its parts
        """),
    Case(
      name: "role without a title", text: "\(person)\nroles: [{country: RU}]",
      expected: """
        place/az.yaml:6:9: the role has no 'title'
        help: add 'title'
        """),
    Case(
      name: "former form without its language", text: "\(place)\nformer: [{form: Xocalu}]",
      expected: """
        place/az.yaml:5:10: an item of 'former' has no 'lang'
        help: add 'lang'
        """),
    Case(
      name: "duplicate key", text: "\(place)\nkind: place",
      expected: """
        place/az.yaml:5:1: 'kind' stands twice, first in line 2
        help: keep one of them; several forms of a language make a list: [A, B]
        """),
    Case(
      name: "anchor", text: "\(place)\nnote: &remark capital",
      expected: """
        place/az.yaml:5:7: a YAML anchor ('&') is not allowed in dictionaries
        help: write the value in full, in double quotation marks if it begins with the sign
        """),
    Case(
      name: "tag", text: "\(place)\nnote: !!str capital",
      expected: """
        place/az.yaml:5:7: a YAML tag ('!') is not allowed in dictionaries
        help: remove the tag, or put the text in double quotation marks
        """),
    Case(
      name: "malformed YAML", text: "\(place)\nnote: [capital",
      expected: """
        place/az.yaml:6:1: malformed YAML: did not find expected ',' or ']'
        help: check the indentation, the brackets, and the double quotation marks of a form with \
        ': ' or '#'
        """),
    Case(
      name: "too deep", text: "note: " + String(repeating: "[", count: 40),
      expected: """
        place/az.yaml:1:22: more than 16 lists and mappings inside one another
        help: close a bracket that stays open
        """),
    Case(
      name: "record that is a text", text: "Xocalı",
      expected: """
        place/az.yaml:1:1: 'record' is a text, expected a mapping
        help: write a mapping: {key: value}
        """),
  ]

  @Test(arguments: cases) func anErrorSaysWhereAndWhatAndHow(_ item: Case) {
    let answer = read(item.text)
    #expect(answer.problems.map(\.description) == [item.expected])
    #expect(answer.records.isEmpty)
  }

  @Test func everyErrorIsReportedAndTheOtherRecordsArrive() {
    let text = """
      \(Self.baku)
      ---
      id: nothing
      kind: planet
      names: {az: X, ru: Х, en: [}
      ---
      id: Q2
      kind: plase
      names: {az: Gəncə, en: Ganja}
      country: aze
      sources: [hand]
      ---
      \(Self.place)
      """
    let answer = read(text)
    #expect(answer.records.map(\.entity.id.text) == ["Q9248", "Q1"])
    #expect(answer.records.last?.position.line == 34)
    let lines = answer.problems.map { "\($0.position.line): \($0.message)" }
    #expect(
      lines == [
        "26: malformed YAML: did not find expected node content",
        "29: 'plase' is not a kind",
        "31: 'aze' is not a country code",
      ])
  }

  @Test(arguments: [
    "names: {fr: Lyon}", "aliases: {az: [Lion]}", "former: [{form: Lyon, lang: en}]",
  ])
  func oneNameInAnyLanguageIsEnough(names: String) throws {
    let text = "id: Q456\nkind: place\n\(names)\nsources: [hand]"
    let record = try #require(read(text).records.first)
    #expect(record.entity.names.count == 1)
    #expect(RecordWriter.text(of: record).contains("\(names.prefix { $0 != ":" }):"))
    #expect(read(RecordWriter.text(of: record)).records.first?.entity == record.entity)
  }

  @Test func invalidUTF8IsFoundByItsByteOffset() {
    var bytes = Array("\(Self.place)\n---\nid: Q2\nnote: ".utf8)
    let offset = bytes.count
    bytes += [0xFF, 0x0A]
    let answer = RecordReader.read(bytes, file: "place/az.yaml")
    #expect(answer.records.count == 1)
    #expect(
      answer.problems.map(\.description) == [
        "place/az.yaml:7: invalid UTF-8 at byte offset \(offset)\nhelp: save the file as UTF-8"
      ])
  }

  @Test func grammarHoldsForNamesThatInflectAlike() throws {
    let text = """
      id: Q865
      kind: organization
      names: {az: Xarici İşlər Nazirliyi, ru: Черноморские проливы, en: Straits}
      aliases: {ru: [Проливы, МИД, турецкие проливы]}
      grammar: {ru: plural}
      sources: [hand]
      """
    let entity = try #require(read(text).records.first).entity
    let plural = entity.names.filter { $0.grammar == .plural }.map(\.form)
    #expect(plural == ["Черноморские проливы", "турецкие проливы"])
  }
}
