@testable import Onoma

/// An article with gold annotation, as `Fixtures/gold/README.md` describes it.
struct GoldArticle {
  /// What a name of the article stands for.
  enum Meaning: Hashable {
    /// The entity with that id or preferred English name.
    case entity(String)
    /// Nothing that may be linked.
    case nothing
    /// Something that the dictionaries lack; what is said of it does not count.
    case unlisted
  }

  struct Name: Hashable {
    var range: Range<Int>
    var meaning: Meaning
  }

  /// The name of the file.
  var title: String
  var text: [UInt8] = []
  var names: [Name] = []

  init(title: String, marked: String) {
    self.title = title
    var rest = marked[...]
    while let open = rest.firstRange(of: "[[") {
      text += Array(rest[..<open.lowerBound].utf8)
      rest = rest[open.upperBound...]
      guard let close = rest.firstRange(of: "]]") else { break }
      append(rest[..<close.lowerBound])
      rest = rest[close.upperBound...]
    }
    text += Array(rest.utf8)
  }

  /// All of them, in the order of their files' names.
  static func all() throws -> [GoldArticle] {
    let names = try FileReading.names(in: FilePath("\(Fixture.root)/Tests/Fixtures/gold"))
    return try names.filter { $0.hasSuffix(".txt") }.map { name in
      GoldArticle(title: name, marked: try Fixture.text("gold/" + name))
    }
  }

  private mutating func append(_ mark: Substring) {
    let fields = mark.split(separator: "|", maxSplits: 1)
    let start = text.count
    text += Array((fields.first ?? "").utf8)
    let entity = fields.count > 1 ? String(fields[1]) : "-"
    let meaning: Meaning =
      entity == "-" ? .nothing : entity.hasPrefix("?") ? .unlisted : .entity(entity)
    names.append(Name(range: start..<text.count, meaning: meaning))
  }
}
