import OnomaDictionary
import Testing

@Suite struct JSONLinesImportTests {
  @Test func objectsBecomeRecordsAndBrokenLinesAreReported() throws {
    let folder = try ImportedFolder()
    try folder.bring(JSONLinesImport(), "names.jsonl")
    #expect(
      folder.lines == [
        "x-ror-03xyz organization 50 az=Bakı Dövlət Universiteti en=Baku State University az=+BDU",
        "Q7747 person m 50 ru=Владимир Путин en=Vladimir Putin",
        "Q9248 place big-city AZ 50 az=Bakı ru=Баку en=Baku fr=Bakou en=+Baku City",
      ])
    #expect(
      folder.problems == [
        "names.jsonl:3: malformed JSON: an object is expected",
        "names.jsonl:4: 'id' is missing",
        "names.jsonl:5: 'Putin\u{7}' is no name: it holds a control character",
        "names.jsonl:6: 'thing' is not a type of entity",
        "names.jsonl:7: 'Q3' has no name that can be kept",
      ])
    #expect(
      folder.contents.sources.map { "\($0.key) \($0.licence)" } == [
        "jsonl unknown", "cldr unknown", "geonames unknown", "ror unknown",
      ])
  }

  @Test func onlyLanguagesAskedForAreKept() throws {
    let folder = try ImportedFolder()
    try folder.bring(JSONLinesImport(), "names.jsonl", languages: ["ru", "az"])
    #expect(
      folder.lines == [
        "x-ror-03xyz organization 50 az=Bakı Dövlət Universiteti az=+BDU",
        "Q7747 person m 50 ru=Владимир Путин", "Q9248 place big-city AZ 50 az=Bakı ru=Баку",
      ])
  }
}
