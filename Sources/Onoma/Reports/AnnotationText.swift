/// A document for people who read it in a terminal: the text with its mentions marked, then a table
/// of the entities with the forms that stand in the text.
public struct AnnotationText: Sendable {
  /// Whether marks are colours or brackets.
  public enum Marks: Sendable {
    case colors
    case brackets
  }

  private let marks: Marks

  public init(marks: Marks) {
    self.marks = marks
  }

  /// The report.
  ///
  /// - Throws: ``LexiconError`` where the lexicon is damaged.
  public func report(
    _ annotation: Annotation, of bytes: [UInt8], lexicon: Lexicon
  ) throws(LexiconError) -> String {
    let marked = markedText(annotation, bytes)
    let summaries = try EntitySummary.summaries(of: annotation, in: lexicon)
    let table = summaries.isEmpty ? "" : "\n" + entityTable(summaries)
    return marked + (marked.hasSuffix("\n") ? "" : "\n") + table + openMentions(annotation)
  }

  private func markedText(_ annotation: Annotation, _ bytes: [UInt8]) -> String {
    var out = ""
    var end = 0
    for mention in annotation.mentions where mention.range.lowerBound >= end {
      out += visible(bytes[end..<mention.range.lowerBound])
      out += marked(mention, visible(bytes[mention.range]))
      end = mention.range.upperBound
    }
    return out + visible(bytes[end...])
  }

  private func marked(_ mention: Mention, _ text: String) -> String {
    switch marks {
    case .brackets:
      let label = mention.entity?.text ?? (mention.verdict == .ambiguous ? "?" : "-")
      return "[\(text)](\(label))"
    case .colors:
      let color =
        switch (mention.verdict, mention.kind) {
        case (.linked, .person?): "1;36"
        case (.linked, .place?): "1;32"
        case (.linked, _): "1;35"
        case (.ambiguous, _): "4;33"
        case (.unknown, _): "4"
        }
      return "\u{1B}[\(color)m\(text)\u{1B}[0m"
    }
  }

  // Control characters other than line breaks and tabs could drive the terminal.
  private func visible(_ bytes: ArraySlice<UInt8>) -> String {
    var out = ""
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      let isControl = scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value)
      if isControl && scalar != "\n" && scalar != "\t" {
        out += "\\x{" + String(scalar.value, radix: 16) + "}"
      } else {
        out.unicodeScalars.append(scalar)
      }
    }
    return out
  }

  private func entityTable(_ summaries: [EntitySummary]) -> String {
    var rows = [["entity", "kind", "az", "ru", "en", "in the text"]]
    for summary in summaries {
      let names = EntitySummary.languages.map { summary.names[$0] ?? "" }
      let forms = summary.forms.map { $0.count > 1 ? "\($0.form) ×\($0.count)" : $0.form }
      rows.append(
        [summary.entity.text, summary.kind.name] + names
          + [visible(Array(forms.joined(separator: ", ").utf8)[...])])
    }
    return TextTable(rows).text
  }

  private func openMentions(_ annotation: Annotation) -> String {
    let lines = annotation.mentions.compactMap { mention -> String? in
      guard mention.verdict == .ambiguous else { return nil }
      let candidates = mention.candidates.prefix(4).map { "\($0.name) (\($0.entity))" }
      return "  \(visible(Array(mention.text.utf8)[...])): \(candidates.joined(separator: ", "))\n"
    }
    return lines.isEmpty ? "" : "\nambiguous\n" + lines.joined()
  }
}

/// Columns of text, padded to the widest cell of each.
struct TextTable {
  private let rows: [[String]]

  init(_ rows: [[String]]) {
    self.rows = rows
  }

  /// The table, a line a row; the last column is not padded.
  var text: String {
    let count = rows.map(\.count).max() ?? 0
    let widths = (0..<count).map { column in
      rows.map { column < $0.count ? $0[column].count : 0 }.max() ?? 0
    }
    return rows.map { row in
      row.enumerated().map { column, cell in
        column == row.count - 1
          ? cell : cell + String(repeating: " ", count: widths[column] - cell.count + 2)
      }.joined() + "\n"
    }.joined()
  }
}
