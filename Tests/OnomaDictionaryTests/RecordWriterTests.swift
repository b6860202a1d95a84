import Onoma
import OnomaDictionary
import Testing

@Suite struct RecordWriterTests {
  private func read(_ text: String) -> [EntityRecord] {
    let answer = RecordReader.read(Array(text.utf8), file: "x.yaml")
    #expect(answer.problems.map(\.description) == [])
    return answer.records
  }

  private static let canonical = """
    ---
    id: Q7747
    kind: person
    sex: m
    country: RU
    prominence: 100
    names:
      az: Vladimir Putin
      ru: Владимир Путин
      en: Vladimir Putin
    aliases:
      az: [Vladimir Vladimiroviç Putin]
      ru: [Владимир Владимирович Путин]
    roles:
      - {title: president, country: RU, from: 2012-05-07}
    sources: [hand]
    ---
    id: Q15031
    kind: person
    sex: m
    country: CN
    prominence: 95
    names:
      az: Si Cinpin
      ru: Си Цзиньпин
      en: Xi Jinping
      kk: Си Цзиньпин
    parts: {az: {given: Cinpin, family: Si}, en: {given: Jinping, family: Xi}}
    sources: [hand, wikidata]
    ---
    id: Q656
    kind: place
    subtype: city
    country: RU
    prominence: 90
    names:
      az: Sankt-Peterburq
      ru: Санкт-Петербург
      en: Saint Petersburg
    aliases:
      en: [St. Petersburg, "'Peter'", "Petersburg: the city", "no"]
    former:
      - {form: Ленинград, lang: ru, from: 1924-01-26, until: 1991-09-06}
    avoid:
      - {form: Sankt-Peterburg, lang: en, reason: "romanized, from Russian"}
    grammar: {ru: masculine}
    context: [Neva, Нева]
    requires: context
    sources: [hand]
    note: "#2 of Russia"

    """

  @Test func theCanonicalLayoutComesBackByteForByte() {
    #expect(RecordWriter.text(of: read(Self.canonical)) == Self.canonical)
  }

  @Test func anyLayoutIsRewrittenToOneThatSaysTheSame() throws {
    let free = """
      sources: [hand]
      names: {en: "Khojaly", ru: 'Ходжалы', az: Xocalı}
      id:   x-khojaly
      kind: place
      aliases:
        tr:
          - Hocalı
        az-Cyrl: [Хоҹалы]
      """
    let records = read(free)
    let text = RecordWriter.text(of: records)
    #expect(
      text == """
        ---
        id: x-khojaly
        kind: place
        prominence: 50
        names:
          az: Xocalı
          ru: Ходжалы
          en: Khojaly
        aliases:
          az-Cyrl: [Хоҹалы]
          tr: [Hocalı]
        sources: [hand]

        """)
    let again = read(text)
    let names = try [records, again].map { try #require($0.first).entity.names }
    #expect(Set(names[0]) == Set(names[1]))
    #expect(RecordWriter.text(of: again) == text)
  }

  @Test(arguments: [
    "no", "Null", "- dash", "? what", "C# language", "a: b", "a:", "{x}", "[x]", "x, y", "\"q\"",
    "'q'", "back\\slash", "# x", "& Co", "*", "!", "%", "@x", "`x`", "~", "Aéroport", "7-ci kanal",
    "«Азадлыг»", "O'Connor", "Ş", "1984", "---", "x # y", "x #y", "=", ">", "|", "İ: ı",
  ])
  func everyFormSurvives(form: String) throws {
    let language = try #require(Language("en"))
    let names = RecordWriterTests.required.map { tag in
      EntityName(form: form, language: tag, status: .preferred)
    }
    let aliases = [EntityName(form: form + " x", language: language, status: .alias)]
    let former = [EntityName(form: "x " + form, language: language, status: .former)]
    let id = try #require(EntityID("x-form"))
    let entity = Entity(
      id: id, kind: .organization, names: names + aliases + former, context: [form],
      sources: ["hand"])
    let written = RecordWriter.text(of: EntityRecord(entity: entity, note: form))
    let record = try #require(read(written).first)
    #expect(record.entity == entity && record.note == form)
  }

  private static let required: [Language] = [.azerbaijani, .russian, .english]

  @Test func theShippedRecordsAreWellFormedAndSurviveRewriting() {
    let contents = DictionaryFolder(path: Repository.path("dictionaries")).read()
    #expect(contents.problems.map(\.description) == [])
    let text = RecordWriter.text(of: contents.records)
    let again = RecordReader.read(Array(text.utf8), file: "x.yaml")
    #expect(again.problems.map(\.description) == [])
    #expect(again.records.count == contents.records.count)
    for (record, copy) in zip(contents.records, again.records) {
      #expect(Set(record.entity.names) == Set(copy.entity.names))
      #expect(record.entity.roles == copy.entity.roles && record.note == copy.note)
    }
    #expect(RecordWriter.text(of: again.records) == text)
  }
}
