import OnomaDictionary
import Testing

@Suite struct RetiredIDTests {
  @Test func idsCarryTheirSuccessorsAndReasons() {
    let text =
      "old-id\tnew-id\tdate\twhy\nx-baku\tQ9248\t2026-11-25\tconfirmed\nx-no\t\t2026\tno such\n"
    let answer = RetiredID.read(Array(text.utf8), file: "retired.tsv")
    #expect(answer.problems.isEmpty)
    #expect(answer.ids.map(\.old.text) == ["x-baku", "x-no"])
    #expect(answer.ids.map { $0.new?.text } == ["Q9248", nil])
    #expect(answer.ids.map(\.why) == ["confirmed", "no such"])
  }

  @Test(arguments: [
    ("x-baku\tQ9248", "'x-baku Q9248' is not an old id, a new one, a date and a reason"),
    ("Baku\tQ9248\t2026\twhy", "'Baku' is not an id"),
    ("x-baku\t9248\t2026\twhy", "'9248' is not an id"),
  ])
  func anErrorSaysWhereAndWhat(line: String, expected: String) {
    let answer = RetiredID.read(Array(line.utf8), file: "retired.tsv")
    #expect(answer.ids.isEmpty && answer.problems.count == 1)
    #expect(answer.problems[0].description.hasPrefix("retired.tsv:1: " + expected))
  }
}
