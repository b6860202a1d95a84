import Onoma

/// Synonym files of Solr, Lucene and Elasticsearch: `a, b, c` are names of one entity, of which the
/// first is preferred; in `a, b => c` those on the right are.
///
/// The files have neither ids nor kinds nor languages: a QID among the names is the id, else the
/// first name makes it; `--kind` says the kind; the letters say the language.
public struct SolrImport: ImportFormat {
  public let source = ImportedSource(
    key: "synonyms", name: "A synonym file", licence: ImportedSource.unknownLicence)

  public init() {}

  public mutating func read(_ input: inout ImportInput, into sink: inout ImportSink) throws {
    while let line = try input.nextLine() {
      guard let text = String(validating: line.bytes, as: UTF8.self) else {
        sink.report(.notUTF8, line: line.number)
        continue
      }
      if text.hasPrefix("#") || text.utf8.allSatisfy({ $0 <= 0x20 }) { continue }
      let sides = SolrImport.sides(of: text)
      guard sides.count <= 2 else {
        sink.report(.malformed(syntax: "synonyms", "'=>' stands twice"), line: line.number)
        continue
      }
      // The right side first: what is preferred.
      try add(Array(sides.reversed().joined()), line.number, to: &sink)
    }
  }

  // The terms on both sides of `=>`, or of the one side; a backslash takes its meaning from the
  // next character.
  private static func sides(of text: String) -> [[String]] {
    var sides: [[String]] = [[""]]
    var rest = Array(text)[...]
    while let character = rest.popFirst() {
      let side = sides.count - 1
      let term = sides[side].count - 1
      if character == "\\", let next = rest.popFirst() {
        sides[side][term].append(next)
      } else if character == "=", rest.first == ">" {
        rest.removeFirst()
        sides.append([""])
      } else if character == "," {
        sides[side].append("")
      } else {
        sides[side][term].append(character)
      }
    }
    return sides
  }

  private func add(_ terms: [String], _ line: Int, to sink: inout ImportSink) throws {
    var entity = ImportedEntity(originalID: "")
    var id: String?
    for term in terms {
      let term = term.split(separator: " ").joined(separator: " ")
      if EntityID(term) != nil {
        id = id ?? term
      } else {
        sink.addGuessed(term, .preferred, to: &entity, line: line)
      }
    }
    guard let first = entity.names.first else {
      return sink.report(.noNames(id: id ?? ""), line: line)
    }
    entity.originalID = id ?? first.form
    try sink.add(entity, line: line)
  }
}
