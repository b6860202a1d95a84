import Testing

@testable import Onoma

@Suite struct FindingTests {
  @Test func findingsComeInTheOrderOfTheText() throws {
    let text = "Это былo так: Kiev and Bаku. The war was in Kyiv and in Kiev."
    let findings = try Checker(HouseLexicon.load().lexicon).findings(in: Array(text.utf8))
    #expect(findings.map(\.range.lowerBound) == findings.map(\.range.lowerBound).sorted())
    #expect(!findings.isEmpty)
    for finding in findings {
      #expect(String(decoding: Array(text.utf8)[finding.range], as: UTF8.self) == finding.text)
    }
  }

  @Test func rulesHaveNamesOfTheirOwn() {
    let names = Checker.ruleSummaries.map(\.name)
    #expect(Set(names).count == names.count && names.count == 4)
    #expect(Checker.ruleSummaries.allSatisfy { !$0.summary.isEmpty && !$0.summary.hasSuffix(".") })
  }
}
