import Onoma
import OnomaDictionary
import Testing

@Suite struct WordListTests {
  @Test func wordsAreReadAndTheOthersReported() {
    let text = "# common words\nişıq\n\nil\r\nIşıq\nİl\niki söz\nil\nи\u{306}од\n"
    let answer = WordList.words(
      Array(text.utf8), file: "common-az.txt", language: .azerbaijani)
    #expect(answer.words == ["işıq", "il"])
    #expect(
      answer.problems.map(\.description) == [
        "common-az.txt:5: 'Işıq' is not one lower-case word\nhelp: write one lower-case word",
        "common-az.txt:6: 'İl' is not one lower-case word\nhelp: write one lower-case word",
        "common-az.txt:7: 'iki söz' is not one lower-case word\nhelp: write one lower-case word",
        "common-az.txt:8: 'il' stands twice, first in line 4\nhelp: remove one of them",
        """
        common-az.txt:9: 'и\u{306}од' is not in Unicode normalization form C
        help: write 'йод', composed
        """,
      ])
  }

  @Test func invalidUTF8IsFoundByItsByteOffset() {
    let answer = WordList.words(
      Array("bir\n".utf8) + [0x61, 0xC3, 0x0A] + Array("iki".utf8), file: "w.txt",
      language: .azerbaijani)
    #expect(answer.words == ["bir", "iki"])
    #expect(
      answer.problems.map(\.description) == [
        "w.txt:2: invalid UTF-8 at byte offset 5\nhelp: save the file as UTF-8"
      ])
  }

  @Test func familyNamesBeginWithACapital() {
    let answer = WordList.surnames(Array("Əliyev\nİvanov\nиванов\n".utf8), file: "surnames.txt")
    #expect(answer.words == ["Əliyev", "İvanov"])
    #expect(
      answer.problems.map(\.description) == [
        "surnames.txt:3: 'иванов' is not one family name\nhelp: write one family name"
      ])
  }
}
