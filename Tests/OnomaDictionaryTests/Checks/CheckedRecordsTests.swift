import Onoma
import Testing

@testable import OnomaDictionary

@Suite struct CheckedRecordsTests {
  @Test func namesAreFoundByTheirKeys() throws {
    let text =
      "id: Q1\nkind: place\nnames: {az: Quba, ru: Губа, en: Guba}\nsources: [hand]\n---\n"
      + "id: Q2\nkind: place\nnames: {az: Kuba, ru: Куба, en: Quba}\naliases: {en: [\"...\"]}\n"
      + "sources: [hand]\n"
    var contents = DictionaryContents()
    contents.records = RecordReader.read(Array(text.utf8), file: "x.yaml").records
    let checked = CheckedRecords(contents)
    let places = checked.index.places(of: try #require(NameKeys.hash(of: "QUBA")))
    #expect(places.map { checked.name(at: $0).language.tag } == ["az", "en"])
    #expect(places.map { checked.record(at: $0).entity.id.text } == ["Q1", "Q2"])
    #expect(checked.index.homonyms == [places])
    #expect(checked.index.key(of: .init(record: 1, name: 3)) == 0)
    #expect(checked.index.places(of: 1).isEmpty)
  }
}
