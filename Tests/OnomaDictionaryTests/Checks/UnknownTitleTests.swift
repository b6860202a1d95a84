import Testing

@testable import OnomaDictionary

@Suite struct UnknownTitleTests {
  private static let titles = TitleRecord.read(
    Array("- {id: president, en: [president]}\n- {id: mister, use: courtesy, en: [mr]}".utf8),
    file: "titles.yaml"
  ).titles

  @Test func onlyOfficesAreRoles() {
    let record = CheckedText.person(
      "Q1", az: "A B", ru: "А Б", en: "A B",
      more: "roles: [{title: presdent}, {title: president}, {title: mister}]")
    #expect(
      CheckedText.findings(UnknownTitle.self, in: [record], titles: Self.titles) == [
        """
        x.yaml:5:9: error: the title 'presdent' is not in parts/titles.yaml [unknown-title]
        help: did you mean 'president'?
        """,
        """
        x.yaml:5:48: error: the title 'mister' is not in parts/titles.yaml [unknown-title]
        help: add it to parts/titles.yaml with its forms in az, ru and en
        """,
      ])
    #expect(CheckedText.findings(UnknownTitle.self, in: [record]).isEmpty)
  }
}
