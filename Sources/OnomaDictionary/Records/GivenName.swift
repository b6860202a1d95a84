public import Onoma

/// A given name of `parts/given.tsv`.
public struct GivenName: Hashable, Sendable {
  public let form: String
  public let language: Language
  /// `nil` where both sexes bear the name.
  public let sex: Sex?
}

extension GivenName {
  /// The names of a table with the columns form, language and sex (`m`, `f`, or empty for both), and
  /// what is wrong with the other lines.
  ///
  /// A first line `form`, `lang`, `sex` is the header.
  public static func read(
    _ bytes: [UInt8], file: String
  ) -> (names: [GivenName], problems: [RecordProblem]) {
    var list = LineFile(bytes, file: file)
    var names: [GivenName] = []
    for line in list.lines where !(line.position.line == 1 && line.text == header) {
      let columns = line.text.split(separator: "\t", omittingEmptySubsequences: false)
      switch name(columns.map(String.init), line: line.text) {
      case .success(let name): names.append(name)
      case .failure(let refusal): list.report(refusal.fact, at: line.position)
      }
    }
    return (names, list.problems.sorted())
  }

  private static let header = "form\tlang\tsex"

  private struct Refusal: Error {
    var fact: RecordProblem.Fact
  }

  private static func name(_ columns: [String], line: String) -> Result<GivenName, Refusal> {
    guard columns.count == 3 else {
      let shown = columns.joined(separator: " ")
      let expected = "a form, a language and a sex, with tabs between them"
      return .failure(Refusal(fact: .malformedLine(shown, expected: expected)))
    }
    if let fact = FormText.problem(of: columns[0], field: "form") {
      return .failure(Refusal(fact: fact))
    }
    guard LanguageTag.isWellFormed(columns[1]), let language = Language(columns[1]) else {
      return .failure(Refusal(fact: .malformedLanguage(columns[1])))
    }
    let sex = Sex(letter: columns[2])
    guard sex != nil || columns[2].isEmpty else {
      let known = Sex.allCases.map(\.letter)
      return .failure(Refusal(fact: .unknownWord(columns[2], of: .sex, known: known)))
    }
    return .success(GivenName(form: columns[0], language: language, sex: sex))
  }
}
