/// A table for people: the first column says what is counted, the others count.
struct ReportTable: Hashable, Sendable {
  let title: String
  let header: [String]
  let rows: [[String]]

  /// The table in columns of equal width, below its title.
  var text: String {
    let widths = header.indices.map { column in
      ([header] + rows).map { $0[column].count }.max() ?? 0
    }
    let lines = ([header] + rows).map { cells in
      zip(cells, widths).enumerated().map { column, cell in
        let padding = String(repeating: " ", count: cell.1 - cell.0.count)
        return column == 0 ? cell.0 + padding : padding + cell.0
      }.joined(separator: "  ")
    }
    return ([title] + lines.map { "  " + $0 }).joined(separator: "\n") + "\n"
  }

  /// The table in Markdown, below its title as a heading.
  var markdown: String {
    let rule = header.indices.map { $0 == 0 ? "---" : "---:" }
    let lines = ([header, rule] + rows).map { "| " + $0.joined(separator: " | ") + " |" }
    return "## \(title)\n\n" + lines.joined(separator: "\n") + "\n"
  }
}
