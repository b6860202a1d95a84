import OnomaDictionary
import Testing

@Suite struct TBXImportTests {
  @Test func entriesBecomeRecords() throws {
    let folder = try ImportedFolder()
    try folder.bring(TBXImport(), "terms.tbx", kind: .organization)
    #expect(
      folder.lines == [
        "Q7809 organization 50 ru=ЮНЕСКО en=UNESCO en=+Unesco en=!U.N.E.S.C.O.",
        "x-c3 organization 50 az=ATƏT ru=ОБСЕ",
      ])
    #expect(
      folder.problems == [
        "terms.tbx:14: 'MAQATE <b>' is no name: it holds markup",
        "terms.tbx:13: 'c2' has no name that can be kept",
      ])
  }

  @Test func theFirstEditionIsReadToo() throws {
    let folder = try ImportedFolder()
    try folder.bring(TBXImport(), "martif.tbx", kind: .organization)
    #expect(folder.lines == ["x-t1 organization 50 ru=НАТО en=NATO"])
  }

  @Test(arguments: [
    ("an open tag", "<tbx><text>"), ("a wrong end", "<tbx></text>"), ("an entity", "<t>&x;</t>"),
    ("no quotation marks", "<t a=b/>"), ("an open comment", "<!-- x"),
  ])
  func brokenXMLIsAnError(name: String, text: String) throws {
    let folder = try ImportedFolder()
    #expect(throws: ImportProblem.self) { try folder.bring(TBXImport(), text: text) }
  }
}
