public import Onoma

/// A title of `parts/titles.yaml`: the words by which a text calls the holder of an office, or
/// addresses a person.
public struct TitleRecord: Hashable, Sendable {
  /// Where a title stands.
  public enum Use: String, Hashable, Sendable, CaseIterable {
    /// An office, rank or occupation, which `roles` of records name.
    case office
    /// A form of address, which says nothing of the person but the sex.
    case courtesy
  }

  /// One written form. Inflected forms are listed where the language has them.
  public struct Form: Hashable, Sendable {
    public let text: String
    public let language: Language
    /// The sex of the persons who are called so; `nil` where the form is said of all.
    public let sex: Sex?
    public let position: FilePosition
  }

  /// A lower-case word or a few with hyphens.
  public let id: String
  public let use: Use
  public let forms: [Form]
  public let position: FilePosition
}

extension TitleRecord {
  /// The titles of a file, which is one list of mappings, and what is wrong with the others.
  public static func read(
    _ bytes: [UInt8], file: String
  ) -> (titles: [TitleRecord], problems: [RecordProblem]) {
    let list = RecordList.items(of: bytes, file: file)
    var problems = list.problems
    var titles: [TitleRecord] = []
    var firstLines: [String: Int] = [:]
    for node in list.items {
      var reader = NodeReader()
      guard let title = TitleRecord(node, &reader) else { problems += reader.problems; continue }
      if let line = firstLines[title.id] {
        problems.append(
          RecordProblem(.duplicateKey(title.id, firstLine: line), at: title.position))
        continue
      }
      firstLines[title.id] = title.position.line
      titles.append(title)
    }
    return (titles, problems.sorted())
  }

  private static let languages: [Language] = [.azerbaijani, .russian, .english]

  private init?(_ node: YAMLNode, _ reader: inout NodeReader) {
    let tags = TitleRecord.languages.map(\.tag)
    let known = ["id", "use"] + tags + ["masculine", "feminine"]
    let fields = reader.fields(node, field: "title", owner: "a title", known: known)
    guard case .mapping = node.content else { return nil }
    if fields["id"] == nil {
      reader.report(.missingField("id", of: "the title"), at: node.position)
    }
    let id = fields["id"].flatMap { reader.form($0.value, field: "id") } ?? ""
    let uses = Use.allCases.map { ($0.rawValue, $0) }
    let use = fields["use"].flatMap {
      reader.word($0.value, field: "use", of: .titleUse, known: uses)
    }
    var forms = TitleRecord.forms(in: fields, sex: nil, &reader)
    for (name, sex) in [("masculine", Sex.masculine), ("feminine", Sex.feminine)] {
      guard let field = fields[name] else { continue }
      let inner = reader.fields(field.value, field: name, owner: "'\(name)'", known: tags)
      forms += TitleRecord.forms(in: inner, sex: sex, &reader)
    }
    guard reader.problems.isEmpty else { return nil }
    self.init(
      id: id, use: use ?? .office, forms: forms,
      position: fields["id"]?.value.position ?? node.position)
  }

  private static func forms(
    in fields: [String: YAMLField], sex: Sex?, _ reader: inout NodeReader
  ) -> [Form] {
    languages.flatMap { language -> [Form] in
      guard let field = fields[language.tag] else { return [] }
      return reader.forms(field.value, field: field.key).map { text, position in
        Form(text: text, language: language, sex: sex, position: position)
      }
    }
  }
}
