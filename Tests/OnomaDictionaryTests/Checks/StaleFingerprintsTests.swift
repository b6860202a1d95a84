import Testing

@testable import OnomaDictionary

@Suite struct StaleFingerprintsTests {
  private static func findings(_ table: (String) -> String) -> [String] {
    var contents = DictionaryContents()
    let text =
      "---\nid: Q9248\nkind: place\nnames: {az: Bakı, ru: Баку, en: Baku}\nsources: [hand]\n"
    contents.records = RecordReader.read(Array(text.utf8), file: "house/az.yaml").records
    let current = FingerprintList.text(of: Fingerprint.all(of: contents.records, in: "house"))
    let list = FingerprintList.read(
      Array(table(current).utf8), file: "house/fingerprints.tsv", folder: "house"
    ).list
    contents.fingerprints = [list]
    return StaleFingerprints.findings(in: CheckedRecords(contents)).map(\.description)
  }

  @Test func whatIsCurrentPasses() {
    #expect(Self.findings { $0 }.isEmpty)
  }

  @Test func aFileThatChangedIsReported() {
    #expect(
      Self.findings { $0.replacing("az.yaml\t1\t3", with: "az.yaml\t2\t6") } == [
        """
        house/fingerprints.tsv:2: error: 'az.yaml' is not what it was when this line was written \
        [stale-fingerprints]
        help: read what changed, then run 'onoma dict fingerprints'
        """
      ])
  }

  @Test func newAndLostFilesAreReported() {
    let found = Self.findings { $0.replacing("az.yaml", with: "ru.yaml") }
    #expect(found.count == 2)
    #expect(found[1].contains("'az.yaml' is not in the table"))
    #expect(found[0].contains("there are no records in 'ru.yaml'"))
  }
}
