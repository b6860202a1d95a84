import Onoma

/// Reads how often ordinary words stand in texts: `words/frequency-az.tsv` and its like.
enum WordFrequencies {
  /// The words of a table with the columns word and count in a million, and what is wrong with the
  /// other lines.
  static func read(
    _ bytes: [UInt8], file: String
  ) -> (words: [String: Double], problems: [RecordProblem]) {
    var list = LineFile(bytes, file: file)
    var words: [String: Double] = [:]
    for line in list.lines where !(line.position.line == 1 && line.text.hasPrefix("word\t")) {
      let columns = line.text.split(separator: "\t", omittingEmptySubsequences: false)
      guard columns.count == 2, !columns[0].isEmpty, let count = Double(columns[1]), count >= 0
      else {
        let expected = "a word and its count in a million, with a tab between them"
        list.report(.malformedLine(line.text, expected: expected), at: line.position)
        continue
      }
      words[String(columns[0])] = count
    }
    return (words, list.problems.sorted())
  }
}
