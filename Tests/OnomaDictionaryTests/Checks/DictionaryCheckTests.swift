import OnomaDictionary
import Testing

@Suite struct DictionaryCheckTests {
  @Test func namesAreSortedAndDiffer() {
    let names = DictionaryCheck.all.map { $0.name }
    #expect(names == names.sorted() && Set(names).count == names.count)
  }

  @Test func findingsOfAllChecksComeInTheOrderOfTheirPlaces() {
    let text = """
      id: Q1
      kind: person
      sex: f
      names: {az: Wladimir Putin, ru: Владимир Иванов, en: Vladimir Putin}
      sources: [hand]
      ---
      id: Q1
      kind: place
      names: {az: Bakı, ru: Б\u{61}ку, en: Baku}
      sources: [hand]
      """
    var contents = DictionaryContents()
    contents.records = RecordReader.read(Array(text.utf8), file: "x.yaml").records
    let found = DictionaryCheck.findings(in: contents)
    #expect(
      found.map { "\($0.position.line) \($0.check) \($0.severity.name)" } == [
        "1 missing-prominence warning", "4 wrong-script warning", "4 distant-forms warning",
        "4 sex-against-name warning", "7 duplicate-ids error", "7 missing-prominence warning",
        "9 lookalike-letters error", "9 wrong-script warning",
      ])
    #expect(found == found.sorted() && found.allSatisfy { $0.id?.text == "Q1" })
  }
}
