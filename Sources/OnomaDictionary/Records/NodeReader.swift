import Onoma

/// Reads values out of nodes and gathers what is wrong with them.
struct NodeReader {
  private(set) var problems: [RecordProblem] = []

  mutating func report(_ fact: RecordProblem.Fact, at position: FilePosition) {
    problems.append(RecordProblem(fact, at: position))
  }

  mutating func report(_ more: [RecordProblem]) {
    problems += more
  }

  /// The text of a scalar; `nil`, and a problem, for anything else.
  mutating func text(_ node: YAMLNode, field: String) -> String? {
    if case .scalar(let text) = node.content { return text }
    unexpected(node, field: field, expected: .text)
    return nil
  }

  /// The fields of a mapping; none, and a problem, for anything else.
  mutating func fields(_ node: YAMLNode, field: String) -> [YAMLField] {
    if case .mapping(let fields) = node.content { return fields }
    unexpected(node, field: field, expected: .mapping)
    return []
  }

  /// The fields of a mapping that knows only some; the others are reported and left out.
  mutating func fields(
    _ node: YAMLNode, field: String, owner: String, known: [String]
  ) -> [String: YAMLField] {
    var result: [String: YAMLField] = [:]
    for item in fields(node, field: field) {
      if known.contains(item.key) {
        result[item.key] = item
      } else {
        report(.unknownField(item.key, of: owner, known: known), at: item.keyPosition)
      }
    }
    return result
  }

  /// The items of a list that is not empty; none, and a problem, for anything else.
  mutating func items(_ node: YAMLNode, field: String) -> [YAMLNode] {
    guard case .sequence(let items) = node.content else {
      unexpected(node, field: field, expected: .list)
      return []
    }
    if items.isEmpty { report(.emptyList(field: field), at: node.position) }
    return items
  }

  /// A text that may stand as a written form.
  mutating func form(_ node: YAMLNode, field: String) -> String? {
    guard let form = text(node, field: field) else { return nil }
    if let fact = FormText.problem(of: form, field: field) {
      report(fact, at: node.position)
      return nil
    }
    return form
  }

  /// The forms of a list with their places.
  mutating func forms(_ node: YAMLNode, field: String) -> [(form: String, position: FilePosition)] {
    var result: [(form: String, position: FilePosition)] = []
    for item in items(node, field: field) {
      guard let form = form(item, field: field) else { continue }
      result.append((form, item.position))
    }
    return result
  }

  /// A language by its tag.
  mutating func language(_ tag: String, at position: FilePosition) -> Language? {
    if let language = Language(tag), LanguageTag.isWellFormed(tag) { return language }
    report(.malformedLanguage(tag), at: position)
    return nil
  }

  /// The date of an optional field.
  mutating func date(_ field: YAMLField?) -> PartialDate? {
    guard let field, let text = text(field.value, field: field.key) else { return nil }
    let isPlain = text.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2D }
    if isPlain, let date = PartialDate(text) { return date }
    report(.malformedDate(text), at: field.value.position)
    return nil
  }

  /// The country code of an optional field; empty where there is none.
  mutating func country(_ field: YAMLField?) -> String {
    guard let field, let text = text(field.value, field: field.key) else { return "" }
    if text.utf8.count == 2, text.utf8.allSatisfy({ (0x41...0x5A).contains($0) }) { return text }
    report(.malformedCountry(text), at: field.value.position)
    return ""
  }

  /// One word of a closed set.
  mutating func word<Value>(
    _ node: YAMLNode, field: String, of set: RecordProblem.WordSet, known: [(String, Value)]
  ) -> Value? {
    guard let text = text(node, field: field) else { return nil }
    if let match = known.first(where: { $0.0 == text }) { return match.1 }
    report(.unknownWord(text, of: set, known: known.map(\.0)), at: node.position)
    return nil
  }

  private mutating func unexpected(
    _ node: YAMLNode, field: String, expected: RecordProblem.ExpectedNode
  ) {
    let fact = RecordProblem.Fact.unexpectedNode(
      field: field, found: node.kindName, expected: expected)
    report(fact, at: node.position)
  }
}

/// The shape of the language tags that dictionaries write.
enum LanguageTag {
  /// Whether the tag is two or three lower-case letters, alone or before a script or a region.
  static func isWellFormed(_ tag: String) -> Bool {
    let subtags = tag.utf8.split(separator: 0x2D, omittingEmptySubsequences: false)
    guard let first = subtags.first, (2...3).contains(first.count), first.allSatisfy(isLower) else {
      return false
    }
    return subtags.count == 1 || (subtags.count == 2 && isScriptOrRegion(subtags[1]))
  }

  private static func isScriptOrRegion(_ subtag: Substring.UTF8View) -> Bool {
    if subtag.count == 2 { return subtag.allSatisfy(isUpper) }
    guard subtag.count == 4, let first = subtag.first else { return false }
    return isUpper(first) && subtag.dropFirst().allSatisfy(isLower)
  }

  private static func isLower(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }

  private static func isUpper(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) }
}
