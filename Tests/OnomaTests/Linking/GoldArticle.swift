import Onoma

/// An article with gold annotation, as `Fixtures/gold/README.md` describes it.
struct GoldArticle {
  struct Name: Hashable {
    var range: Range<Int>
    /// The preferred English name of the entity; `nil` for a name that must not be linked.
    var entity: String?
  }

  var text: [UInt8] = []
  var names: [Name] = []

  init(marked: String) {
    var rest = marked[...]
    while let open = rest.firstRange(of: "[[") {
      text += Array(rest[..<open.lowerBound].utf8)
      rest = rest[open.upperBound...]
      guard let close = rest.firstRange(of: "]]") else { break }
      let fields = rest[..<close.lowerBound].split(separator: "|", maxSplits: 1)
      let start = text.count
      text += Array((fields.first ?? "").utf8)
      let entity = fields.count > 1 && fields[1] != "-" ? String(fields[1]) : nil
      names.append(Name(range: start..<text.count, entity: entity))
      rest = rest[close.upperBound...]
    }
    text += Array(rest.utf8)
  }
}
