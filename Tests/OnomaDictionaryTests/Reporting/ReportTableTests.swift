import Testing

@testable import OnomaDictionary

@Suite struct ReportTableTests {
  private let table = ReportTable(
    title: "By kind", header: ["kind", "names"], rows: [["place", "5"], ["Şəki", "1200"]])

  @Test func textAlignsColumns() {
    #expect(table.text == "By kind\n  kind   names\n  place      5\n  Şəki    1200\n")
  }

  @Test func markdownIsATable() {
    let rows = "| kind | names |\n| --- | ---: |\n| place | 5 |\n| Şəki | 1200 |\n"
    #expect(table.markdown == "## By kind\n\n" + rows)
  }
}
