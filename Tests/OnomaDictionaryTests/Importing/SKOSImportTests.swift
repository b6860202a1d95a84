import OnomaDictionary
import Testing

@Suite struct SKOSImportTests {
  @Test func turtleBecomesRecords() throws {
    let folder = try ImportedFolder()
    try folder.bring(SKOSImport(), "vocabulary.ttl")
    #expect(
      folder.lines == [
        "x-https-names-example-socar organization 50 en=SOCAR",
        "Q9248 place 50 az=Bakı ru=Баку en=Baku en=+Baku City en=!Baky",
      ])
    #expect(
      folder.problems == ["vocabulary.ttl:12: malformed Turtle: an address or a name is expected"])
  }

  @Test func nTriplesAreTurtleWithScatteredStatements() throws {
    let folder = try ImportedFolder()
    try folder.bring(SKOSImport(), "vocabulary.nt", kind: .place)
    #expect(
      folder.lines == [
        "x-https-names-example-baku place 50 az=Bakı en=Baku",
        "x-https-names-example-putin place 50 ru=Владимир Путин",
      ])
  }

  @Test func rdfXMLBecomesRecords() throws {
    let folder = try ImportedFolder()
    try folder.bring(SKOSImport(), "vocabulary.rdf")
    #expect(
      folder.lines == [
        "Q57606 person 50 az=İlham Əliyev en=Ilham Aliyev en=+Aliyev & Co",
        "x-https-names-example-putin person 50 ru=Владимир Путин",
      ])
    #expect(folder.problems.isEmpty)
  }
}
