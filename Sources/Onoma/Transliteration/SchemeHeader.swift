extension Scheme {
  /// The `# key: value` lines of a scheme file, and the rules below them.
  struct Header {
    /// The ICU transform rules, from the first line below the header.
    private(set) var rules = ""
    /// The line at which the rules begin, from 1.
    private(set) var rulesLine = 1
    private var values: [Field: (text: String, line: Int)] = [:]
    private let path: String

    /// Splits the text; the path only stands in errors.
    init(text: String, path: String) throws(SchemeError) {
      self.path = path
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(Self.trimmed)
      var count = 0
      while count < lines.count, lines[count].hasPrefix("#") {
        try read(lines[count], line: count + 1)
        count += 1
      }
      rules = lines[count...].joined(separator: "\n")
      rulesLine = count + 1
    }

    /// The field's text; throws where it is missing or empty.
    func required(_ field: Field) throws(SchemeError) -> String {
      guard let value = values[field], !value.text.isEmpty else {
        throw SchemeError(.missingField(field.rawValue), path: path)
      }
      return value.text
    }

    /// Whether the header has the field.
    func has(_ field: Field) -> Bool { values[field] != nil }

    /// The field's comma-separated values; none where it is missing.
    func list(_ field: Field) -> [String] {
      let text = values[field]?.text ?? ""
      return text.split(separator: ",").map { Self.trimmed($0) }.filter { !$0.isEmpty }
    }

    /// The field as a language tag.
    func language(_ field: Field) throws(SchemeError) -> Language {
      let tag = try required(field)
      guard let language = Language(tag) else {
        throw invalid(field, expected: "a BCP 47 tag of at most eight letters")
      }
      return language
    }

    /// The year; `nil` where the header has none.
    func year() throws(SchemeError) -> Int? {
      guard let value = values[.year] else { return nil }
      guard let year = Int(value.text), (1000...9999).contains(year) else {
        throw invalid(.year, expected: "a year of four digits")
      }
      return year
    }

    private func invalid(_ field: Field, expected: String) -> SchemeError {
      let value = values[field]
      let problem = SchemeError.Problem.invalidValue(
        field: field.rawValue, value: value?.text ?? "", expected: expected)
      return SchemeError(problem, path: path, line: value?.line ?? 0)
    }

    private mutating func read(_ text: String, line: Int) throws(SchemeError) {
      let parts = text.dropFirst().split(
        separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      let name = Self.trimmed(parts.first ?? "")
      guard let field = Field(rawValue: name), parts.count == 2 else {
        let nearest = Field.names.nearest(to: name)
        throw SchemeError(.unknownField(name, nearest: nearest), path: path, line: line)
      }
      guard values[field] == nil else {
        throw SchemeError(.repeatedField(name), path: path, line: line)
      }
      values[field] = (Self.trimmed(parts[1]), line)
    }

    private static func trimmed(_ text: Substring) -> String {
      var rest = text
      while let first = rest.first, first.isWhitespace { rest.removeFirst() }
      while let last = rest.last, last.isWhitespace { rest.removeLast() }
      return String(rest)
    }
  }
}
