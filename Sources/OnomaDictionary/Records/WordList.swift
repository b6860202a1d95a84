public import Onoma

/// Reads plain lists: common words and family names, one a line.
public enum WordList {
  /// The lower-case words of a file in their order, and what is wrong with the others.
  ///
  /// Lines are read as `words/common-az.txt` has them: one word, in lower case by the rules of the
  /// language, each once.
  public static func words(
    _ bytes: [UInt8], file: String, language: Language
  ) -> (words: [String], problems: [RecordProblem]) {
    read(bytes, file: file) { text in
      let isOneWord = !text.contains(" ") && !text.contains("\t")
      let isLower = CanonicalText.lowercased(text, in: language) == text
      return isOneWord && isLower ? nil : .malformedLine(text, expected: "one lower-case word")
    }
  }

  /// The family names of a file in their order, as `parts/surnames.txt` has them, and what is wrong
  /// with the others.
  public static func surnames(
    _ bytes: [UInt8], file: String
  ) -> (words: [String], problems: [RecordProblem]) {
    read(bytes, file: file) { text in
      let isCapital = text.unicodeScalars.first?.properties.isLowercase == false
      return isCapital && !text.contains("\t")
        ? nil : .malformedLine(text, expected: "one family name")
    }
  }

  private static func read(
    _ bytes: [UInt8], file: String, refusal: (String) -> RecordProblem.Fact?
  ) -> (words: [String], problems: [RecordProblem]) {
    var list = LineFile(bytes, file: file)
    var words: [String] = []
    var firstLines: [String: Int] = [:]
    for line in list.lines {
      if let fact = refusal(line.text) ?? FormText.problem(of: line.text, field: "the line") {
        list.report(fact, at: line.position)
      } else if let first = firstLines[line.text] {
        list.report(.duplicateLine(line.text, firstLine: first), at: line.position)
      } else {
        firstLines[line.text] = line.position.line
        words.append(line.text)
      }
    }
    return (words, list.problems.sorted())
  }
}
