import OnomaDictionary
import Testing

@Suite struct RefusedLicenceTests {
  private static func sources(_ licence: String) -> [SourceRecord] {
    SourceRecord.read(
      Array("- {key: words, name: Words, licence: \(licence), taken: words}".utf8),
      file: "sources.yaml"
    ).sources
  }

  @Test(arguments: ["CC-BY-SA-4.0", "GPL-3.0-only", "proprietary"])
  func licencesThatAskForMoreAreRefused(licence: String) {
    let found = CheckedText.findings(RefusedLicence.self, in: [], sources: Self.sources(licence))
    #expect(found.count == 1)
    #expect(
      found.first?.hasPrefix(
        "sources.yaml:1:9: error: the licence '\(licence)' of 'words' is none that may be shipped")
        == true)
  }

  @Test(arguments: ["Apache-2.0", "CC0-1.0", "CC-BY-4.0", "Unicode-3.0", "MIT"])
  func openLicencesPass(licence: String) {
    #expect(
      CheckedText.findings(RefusedLicence.self, in: [], sources: Self.sources(licence)).isEmpty)
  }
}
