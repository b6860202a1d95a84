/// Spellings of one given or family name: a line of `parts/given-classes.tsv` or
/// `parts/surname-classes.tsv`.
public struct NameClass: Hashable, Sendable {
  public let forms: [String]
}

extension NameClass {
  /// The classes of a table with the columns class, sex and forms, these with `|` between them, and
  /// what is wrong with the other lines.
  public static func read(
    _ bytes: [UInt8], file: String
  ) -> (classes: [NameClass], problems: [RecordProblem]) {
    var list = LineFile(bytes, file: file)
    var classes: [NameClass] = []
    for line in list.lines {
      let columns = line.text.split(separator: "\t", omittingEmptySubsequences: false)
      let forms = columns.last.map { $0.split(separator: "|").map(String.init) } ?? []
      guard columns.count == 3, forms.count > 1 else {
        let expected = "a class, a sex and two forms at least, with tabs between the columns"
        list.report(.malformedLine(line.text, expected: expected), at: line.position)
        continue
      }
      classes.append(NameClass(forms: forms))
    }
    return (classes, list.problems.sorted())
  }
}
