import Testing

@testable import Onoma

@Suite struct DocumentLinkingNumbersTests {
  private func link(of name: String, in text: String) throws -> Mention? {
    let lexicon = try ShippedLexicon.shared()
    let annotation = try lexicon.annotator.annotation(of: Array(text.utf8), language: .russian)
    return annotation.mentions.first { $0.text == name && $0.verdict == .linked }
  }

  @Test(arguments: ["«Северный поток» — 2 строят.", "«Северный поток» - 2 строят."])
  func aNumberBehindQuotationMarksBelongsToTheName(text: String) throws {
    let mention = try #require(try link(of: "Северный поток", in: text))
    #expect(mention.entity?.text == "x-nord-stream-2")
    #expect(!mention.isRewritable)
  }

  @Test(arguments: [
    ("a plain name", "«Северный поток» — проект.", "Северный поток", "x-nord-stream"),
    ("another number", "«Северный поток» — 200 км.", "Северный поток", "x-nord-stream"),
  ])
  func otherNumbersSayNothing(what: String, text: String, name: String, id: String) throws {
    #expect(try link(of: name, in: text)?.entity?.text == id, "\(what)")
  }

  @Test func aNumberBehindAHyphenMakesAnotherName() throws {
    #expect(try link(of: "Россия", in: "Канал Россия-24 сообщил.") == nil)
  }
}
