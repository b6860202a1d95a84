import Testing

@testable import Onoma

@Suite struct AnnotatorTests {
  @Test func linksNamesOfArticlesAsAnEditorWould() throws {
    let lexicon = try ShippedLexicon.shared()
    var total = LinkingScore()
    print("  right  wrong missed  prec.   rec.")
    for article in try GoldArticle.all() {
      let annotation = try lexicon.annotator.annotation(of: article.text)
      let score = LinkingScore(annotation, of: article, by: lexicon)
      print(score.line, article.title)
      for error in score.wrong + score.missed { print("   ", error) }
      total.add(score)
    }
    print(total.line, "all")
    #expect(total.precision >= 0.97)
    #expect(total.recall >= 0.97)
  }

  @Test func goldNamesOnlyEntitiesOfTheDictionaries() throws {
    let lexicon = try ShippedLexicon.shared()
    for article in try GoldArticle.all() {
      for name in article.names {
        guard case .entity(let text) = name.meaning else { continue }
        #expect(lexicon.entity(text) != nil, "\(article.title): \(text)")
      }
    }
  }
}
