import Onoma
import OnomaDictionary
import Testing

@Suite struct GivenNameTests {
  @Test func namesCarryTheirLanguageAndSex() {
    let text = "form\tlang\tsex\nİlham\taz\tm\n# both\nЖеня\tru\t\nAnna\ten\tf\n"
    let answer = GivenName.read(Array(text.utf8), file: "given.tsv")
    #expect(answer.problems.isEmpty)
    #expect(answer.names.map(\.form) == ["İlham", "Женя", "Anna"])
    #expect(answer.names.map(\.sex) == [.masculine, nil, .feminine])
    #expect(answer.names.map(\.language.tag) == ["az", "ru", "en"])
  }

  @Test(arguments: [
    (
      "İlham az m",
      """
      given.tsv:1: 'İlham az m' is not a form, a language and a sex, with tabs between them
      help: write a form, a language and a sex, with tabs between them
      """
    ),
    (
      "İlham\tAZ\tm",
      """
      given.tsv:1: 'AZ' is not a language tag
      help: write a BCP 47 tag of at most 8 letters: az, ru, en, az-Cyrl, ru-Latn
      """
    ),
    ("İlham\taz\tx", "given.tsv:1: 'x' is not a sex\nhelp: write one of: m, f"),
    ("\taz\tm", "given.tsv:1: 'form' is empty\nhelp: write the text, or remove the field"),
  ])
  func anErrorSaysWhereAndWhatAndHow(line: String, expected: String) {
    let answer = GivenName.read(Array(line.utf8), file: "given.tsv")
    #expect(answer.names.isEmpty && answer.problems.map(\.description) == [expected])
  }
}
