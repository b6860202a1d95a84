import Testing

@testable import OnomaDictionary

@Suite struct WordFrequenciesTests {
  @Test func wordsCarryTheirCounts() {
    let text = "word\tper-million\nvar\t567\n# rare\nqalib\t12.5\n"
    let answer = WordFrequencies.read(Array(text.utf8), file: "frequency-az.tsv")
    #expect(answer.problems.isEmpty && answer.words == ["var": 567, "qalib": 12.5])
  }

  @Test(arguments: ["var", "var\tmany", "\t5", "var\t-1", "var\t1\t2"])
  func aMalformedLineIsAProblem(line: String) {
    let answer = WordFrequencies.read(Array(line.utf8), file: "frequency-az.tsv")
    #expect(answer.words.isEmpty && answer.problems.count == 1)
  }
}
