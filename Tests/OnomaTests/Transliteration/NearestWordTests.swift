import Testing

@testable import Onoma

@Suite struct NearestWordTests {
  private let words = ["resolve", "compare", "annotate", "normalize"]

  @Test(arguments: [
    ("reslove", "resolve"), ("anotate", "annotate"), ("normalise", "normalize"),
    ("compare", "compare"),
  ])
  func typingErrorsAreForgiven(word: String, meant: String) {
    #expect(words.nearest(to: word) == meant)
  }

  @Test(arguments: ["", "x", "translate", "lsp"])
  func otherWordsSuggestNothing(word: String) {
    #expect(words.nearest(to: word) == nil)
  }
}
