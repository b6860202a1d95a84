import Testing

@testable import Onoma

@Suite struct EntitySummaryTests {
  @Test func entitiesComeInTheOrderOfTheTextWithTheirForms() throws {
    let fixture = try ReportFixture(
      "John Smith Bakıda olub, Bakıdan gəlib, Bakıda qalıb, Qubada yox.")
    let summaries = try EntitySummary.summaries(of: fixture.annotation, in: fixture.lexicon)
    #expect(summaries.map(\.entity.text) == ["x-smith", "Q9248"])
    #expect(summaries.last?.forms.map(\.form) == ["Bakıda", "Bakıdan"])
    #expect(summaries.last?.forms.map(\.count) == [2, 1])
    #expect(summaries.last?.names == [.azerbaijani: "Bakı", .russian: "Баку", .english: "Baku"])
  }

  @Test func noLinkIsNoSummary() throws {
    let fixture = try ReportFixture("Qubada olub.")
    #expect(try EntitySummary.summaries(of: fixture.annotation, in: fixture.lexicon).isEmpty)
  }
}
