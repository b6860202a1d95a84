import Testing

@testable import OnomaDictionary

@Suite struct DictionaryStatisticsTests {
  static let records = """
    ---
    id: Q9248
    kind: place
    prominence: 90
    names: {az: Bakı, ru: Баку, en: Baku}
    aliases: {kk: [Баку]}
    avoid: [{form: Baky, lang: en}]
    sources: [hand, cldr]
    ---
    id: Q7747
    kind: person
    sex: m
    prominence: 100
    names: {az: Vladimir Putin, ru: Владимир Путин, en: Vladimir Putin}
    sources: [hand]

    """
  static let sources = """
    - {key: hand, name: By hand, licence: Apache-2.0, taken: names}
    - {key: cldr, name: CLDR, licence: Unicode-3.0, url: "https://cldr.unicode.org/", taken: names,
       attribution: Copyright Unicode, packages: [Debian unicode-cldr-core 41-0.1]}
    - {key: geonames, name: GeoNames, licence: CC-BY-4.0, taken: names}
    """

  static func statistics() -> DictionaryStatistics {
    var contents = DictionaryContents()
    let read = RecordReader.read(Array(records.utf8), file: "/x/entities/place/az.yaml")
    contents.records = read.records
    contents.sources = SourceRecord.read(Array(sources.utf8), file: "sources.yaml").sources
    contents.surnames = ["Abbasov"]
    contents.problems = read.problems
    return DictionaryStatistics(contents)
  }

  @Test func recordsAreCountedByKindLanguageAndArea() {
    let statistics = Self.statistics()
    #expect(statistics.total.entities == 2 && statistics.total.names == 8)
    #expect(statistics.kinds[.place]?.names == 5 && statistics.kinds[.organization] == nil)
    #expect(statistics.languages[.english]?.entities == 2)
    #expect(statistics.languages[.english]?.names == 3)
    let kazakh = statistics.languages.first { $0.key.tag == "kk" }?.value
    #expect(kazakh?.entities == 1 && kazakh?.preferred == 0)
    #expect(statistics.areas.keys.sorted() == ["place/az"])
  }

  @Test func everySourceIsCountedWithTheRecordsThatNameIt() {
    let sources = Self.statistics().sources
    #expect(sources.map(\.record.key) == ["hand", "cldr", "geonames"])
    #expect(sources.map(\.entities) == [2, 1, 0])
    #expect(sources[1].record.packages == ["Debian unicode-cldr-core 41-0.1"])
  }
}
