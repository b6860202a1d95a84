import Testing

@testable import Onoma

@Suite struct SchemeVectorTests {
  @Test func rowsBelowTheFirstLineAreVectors() throws {
    let vectors = try SchemeVector.vectors(
      text: "input\toutput\nЩукин\tShchukin\n\nЭльдар\tEldar\n", path: "v.tsv")
    #expect(vectors.map(\.input) == ["Щукин", "Эльдар"])
    #expect(vectors.map(\.output) == ["Shchukin", "Eldar"])
    #expect(vectors.map(\.line) == [2, 4])
  }

  @Test func rowOfOneColumnIsNamed() {
    let error = #expect(throws: SchemeError.self) {
      try SchemeVector.vectors(text: "input\toutput\nЩукин\n", path: "v.tsv")
    }
    #expect(error?.description.hasPrefix("v.tsv:2: a vector has two columns") == true)
  }
}
