import Onoma

/// Terminology in TBX (ISO 30042), of the second edition (`conceptEntry`) and the first
/// (`termEntry`).
///
/// The first term of a language is preferred, unless another one is marked so; deprecated terms are
/// read and never written, superseded ones are former names. `--kind` says the kind.
public struct TBXImport: ImportFormat {
  public let source = ImportedSource(
    key: "tbx", name: "A TBX terminology", licence: ImportedSource.unknownLicence)

  public init() {}

  public mutating func read(_ input: inout ImportInput, into sink: inout ImportSink) throws {
    var reader = XMLReader(input)
    var entry = Entry()
    while let event = try reader.next() {
      switch event {
      case .start(let name, let attributes):
        entry.start(name, attributes, line: reader.line)
      case .text(let text): entry.text += text
      case .end(let name):
        if entry.end(name) {
          try add(entry, to: &sink)
          entry = Entry()
        }
      }
    }
  }

  private struct Term {
    var form = ""
    var tag = ""
    var status: NameStatus?
    var line = 0
  }

  private struct Entry {
    var id = ""
    var item: String?
    var terms: [Term] = []
    var text = ""
    var line = 0
    private var tag = ""
    private var type = ""

    mutating func start(_ name: String, _ attributes: [String: String], line: Int) {
      text = ""
      switch name {
      case "termEntry", "conceptEntry":
        id = attributes["id"] ?? "entry \(line)"
        self.line = line
      case "langSet", "langSec": tag = attributes["xml:lang"] ?? attributes["lang"] ?? ""
      case "tig", "ntig", "termSec": terms.append(Term(tag: tag, line: line))
      default: type = attributes["type"] ?? ""
      }
      if name == "xref", let target = attributes["target"] {
        let id = WikidataAddress.item(target)
        if id != target { item = id }
      }
    }

    // Whether the tag ends an entry.
    mutating func end(_ name: String) -> Bool {
      defer { text = "" }
      switch name {
      case "term": if !terms.isEmpty { terms[terms.count - 1].form = text }
      case "termNote" where ["administrativeStatus", "normativeAuthorization"].contains(type):
        if !terms.isEmpty { terms[terms.count - 1].status = TBXImport.status(text) }
      case "termEntry", "conceptEntry": return true
      default: break
      }
      return false
    }
  }

  // TBX-Basic's `preferredTerm-admn-sts` and its like, and the words alone.
  private static func status(_ text: String) -> NameStatus? {
    let words: [(String, NameStatus)] = [
      ("preferredTerm", .preferred), ("admittedTerm", .alias), ("deprecatedTerm", .avoided),
      ("supersededTerm", .former),
    ]
    return words.first { text.hasPrefix($0.0) }?.1
  }

  private func add(_ entry: Entry, to sink: inout ImportSink) throws {
    var entity = ImportedEntity(originalID: entry.item ?? entry.id)
    // Terms that are marked as preferred come before those that nobody marked.
    let marked = entry.terms.filter { $0.status == .preferred }
    for term in marked + entry.terms.filter({ $0.status != .preferred }) {
      sink.add(term.form, term.tag, term.status ?? .preferred, to: &entity, line: term.line)
    }
    if entity.names.isEmpty { return sink.report(.noNames(id: entry.id), line: entry.line) }
    try sink.add(entity, line: entry.line)
  }
}
