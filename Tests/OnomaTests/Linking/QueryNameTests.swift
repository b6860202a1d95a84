import Testing

@testable import Onoma

@Suite struct QueryNameTests {
  @Test(
    arguments: [
      ("prezident İlham Əliyev", "İlham Əliyev", nil), ("г-жа Алиева", "Алиева", .feminine),
      ("президент г-н Алиев", "Алиев", .masculine), ("Mr Ilham Aliyev", "Ilham Aliyev", .masculine),
      ("xarici işlər naziri Ceyhun Bayramov", "Ceyhun Bayramov", nil),
      ("İlham Əliyev", "İlham Əliyev", nil), ("prezident", "prezident", nil),
      ("Quba (şəhər)", "Quba", nil), ("Baku [capital]", "Baku", nil), ("(Bakı)", "(Bakı)", nil),
      ("Nərgiz xanım", "Nərgiz xanım", nil), ("", "", nil), ("()", "()", nil),
      ("Bakı)", "Bakı", nil), ("A (b (c) d) e", "A e", nil),
    ] as [(String, String, Sex?)])
  func titlesAndRemarksAreNoPartOfTheName(name: String, text: String, sex: Sex?) throws {
    let query = try QueryName(name, lexicon: NewsLexicon.load())
    let words = query.text.split(separator: " ").joined(separator: " ")
    #expect(words == text && query.sex == sex)
  }

  @Test func somethingIsLeftOfAnyName() throws {
    let lexicon = try NewsLexicon.load()
    for name in ["((((", "[[]]", "г-н", "prezident prezident", "😀", " x ", "…(…)…"] {
      #expect(try !QueryName(name, lexicon: lexicon).text.isEmpty, "\(name)")
    }
    let titles = String(repeating: "prezident ", count: 400)
    #expect(try !QueryName(titles, lexicon: lexicon).text.isEmpty)
  }
}
