import Testing

@testable import OnomaDictionary

@Suite struct ClosestWordTests {
  private static let fields = RecordDraft.fieldNames

  @Test(arguments: [
    ("alias", "aliases"), ("contxt", "context"), ("kidn", "kind"), ("prominance", "prominence"),
    ("source", "sources"), ("Names", "names"), ("formers", "former"),
  ])
  func aSlipFindsItsWord(typed: String, meant: String) {
    #expect(ClosestWord.to(typed, among: Self.fields) == meant)
  }

  @Test(arguments: ["population", "", "zzz", "x", String(repeating: "names", count: 1000)])
  func whatIsLikeNothingFindsNothing(typed: String) {
    #expect(ClosestWord.to(typed, among: Self.fields) == nil)
  }

  @Test func amongNoWordsThereIsNone() {
    #expect(ClosestWord.to("names", among: []) == nil)
  }
}
