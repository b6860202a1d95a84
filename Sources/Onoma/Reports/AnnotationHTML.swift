/// A document as one self-contained web page: the text with its mentions marked, and the table of its
/// entities. Readable on a phone, in light and dark; no script, nothing is loaded.
public struct AnnotationHTML: Sendable {
  public init() {}

  /// The page.
  ///
  /// - Throws: ``LexiconError`` where the lexicon is damaged.
  public func page(
    _ annotation: Annotation, title: String, of bytes: [UInt8], lexicon: Lexicon
  ) throws(LexiconError) -> String {
    let summaries = try EntitySummary.summaries(of: annotation, in: lexicon)
    return """
      <!DOCTYPE html>
      <html lang="\(annotation.language.tag)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(escaped(title))</title>
      <style>
      \(AnnotationHTML.style)
      </style>
      </head>
      <body>
      <header>
      <h1>\(escaped(title))</h1>
      <p class="legend"><mark class="person">person</mark> <mark class="place">place</mark> \
      <mark class="organization">organization</mark> <mark class="ambiguous">ambiguous</mark> \
      <mark class="unknown">unknown</mark></p>
      </header>
      <main>
      \(article(annotation, bytes))
      \(table(summaries))
      </main>
      </body>
      </html>

      """
  }

  private func article(_ annotation: Annotation, _ bytes: [UInt8]) -> String {
    var out = "<article>"
    var end = 0
    for mention in annotation.mentions where mention.range.lowerBound >= end {
      out += escaped(bytes[end..<mention.range.lowerBound])
      out += marked(mention, escaped(bytes[mention.range]))
      end = mention.range.upperBound
    }
    return out + escaped(bytes[end...]) + "</article>"
  }

  private func marked(_ mention: Mention, _ text: String) -> String {
    let kind = mention.verdict == .linked ? mention.kind?.name ?? "" : mention.verdict.rawValue
    let says = [mention.name, mention.entity?.text, note(of: mention)].compactMap(\.self)
    let tip = escaped(says.filter { !$0.isEmpty }.joined(separator: " · "))
    let mark = "<mark class=\"\(kind)\" title=\"\(tip)\">\(text)</mark>"
    guard let entity = mention.entity else { return mark }
    return "<a href=\"#\(entity.text)\">\(mark)</a>"
  }

  private func note(of mention: Mention) -> String {
    guard mention.verdict == .ambiguous else {
      return mention.evidence.notes.joined(separator: "; ")
    }
    return mention.candidates.prefix(4).map(\.name).joined(separator: " / ")
  }

  private func table(_ summaries: [EntitySummary]) -> String {
    guard !summaries.isEmpty else { return "" }
    let rows = summaries.map { summary in
      let names = EntitySummary.languages.map { language in
        "<td lang=\"\(language.tag)\">\(escaped(summary.names[language] ?? ""))</td>"
      }
      let forms = summary.forms.map { form in
        escaped(form.form) + (form.count > 1 ? " ×\(form.count)" : "")
      }
      let id = summary.entity.text
      return "<tr id=\"\(id)\"><td><span class=\"dot \(summary.kind.name)\"></span>"
        + "\(link(to: id))</td>\(names.joined())<td>\(forms.joined(separator: ", "))</td></tr>"
    }
    return """
      <div class="scroll"><table>
      <thead><tr><th>entity</th><th>az</th><th>ru</th><th>en</th><th>in the text</th></tr></thead>
      <tbody>
      \(rows.joined(separator: "\n"))
      </tbody>
      </table></div>
      """
  }

  private func link(to id: String) -> String {
    id.hasPrefix("Q") ? "<a href=\"https://www.wikidata.org/wiki/\(id)\">\(id)</a>" : id
  }

  private func escaped(_ bytes: ArraySlice<UInt8>) -> String {
    escaped(String(decoding: bytes, as: UTF8.self))
  }

  // Markup characters become entities, control characters that HTML forbids become U+FFFD.
  private func escaped(_ text: String) -> String {
    var out = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": out += "&amp;"
      case "<": out += "&lt;"
      case ">": out += "&gt;"
      case "\"": out += "&quot;"
      case "\n", "\t", "\r": out.unicodeScalars.append(scalar)
      default:
        let isControl = scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value)
        out.unicodeScalars.append(isControl ? "\u{FFFD}" : scalar)
      }
    }
    return out
  }

  private static let style = """
    :root { color-scheme: light dark; --text: #1b1b1f; --page: #fdfdfb; --line: #d9d9d4;
      --person: #cfe3ff; --place: #cdeccd; --organization: #f0d8f5; --open: #fff0b8; }
    @media (prefers-color-scheme: dark) { :root { --text: #e8e6e1; --page: #17181b; --line: #3a3b40;
      --person: #1f3f66; --place: #1f4a2a; --organization: #4d2a57; --open: #55470f; } }
    * { box-sizing: border-box; }
    body { margin: 0 auto; max-width: 46rem; padding: 1rem; color: var(--text);
      background: var(--page); font: 1.0625rem/1.6 Georgia, "Times New Roman", serif; }
    h1 { font-size: 1.35rem; line-height: 1.3; overflow-wrap: anywhere; }
    article { white-space: pre-wrap; overflow-wrap: anywhere; }
    mark { color: inherit; border-radius: .2em; padding: 0 .15em; background: var(--open); }
    mark.person, .dot.person { background: var(--person); }
    mark.place, .dot.place { background: var(--place); }
    mark.organization, .dot.organization { background: var(--organization); }
    mark.ambiguous { border-bottom: 2px dotted currentColor; }
    mark.unknown { background: none; border-bottom: 1px dashed currentColor; }
    a { color: inherit; text-decoration: none; }
    td a { text-decoration: underline; }
    .legend, table { font: .875rem/1.4 system-ui, sans-serif; }
    .scroll { overflow-x: auto; margin-top: 1.5rem; }
    table { border-collapse: collapse; width: 100%; }
    th, td { text-align: left; vertical-align: top; padding: .4rem .6rem .4rem 0;
      border-bottom: 1px solid var(--line); }
    tr:target { background: var(--open); }
    .dot { display: inline-block; width: .7em; height: .7em; border-radius: 50%; margin-right: .4em; }
    """
}
