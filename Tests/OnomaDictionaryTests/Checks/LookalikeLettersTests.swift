import OnomaDictionary
import Testing

@Suite struct LookalikeLettersTests {
  @Test func theRarerScriptOfAWordIsReported() {
    let record = CheckedText.place("Q1", az: "B\u{430}kı", ru: "\u{41}стара", en: "A\u{39F}")
    #expect(
      CheckedText.findings(LookalikeLetters.self, in: [record]) == [
        """
        x.yaml:4:13: error: 'B\u{430}kı' mixes scripts: '\u{430}' (U+0430) is a Cyrillic letter \
        [lookalike-letters]
        help: write the letter of the script in which the rest of the word stands
        """,
        """
        x.yaml:4:23: error: '\u{41}стара' mixes scripts: 'A' (U+0041) is a Latin letter [lookalike-letters]
        help: write the letter of the script in which the rest of the word stands
        """,
        """
        x.yaml:4:35: error: 'A\u{39F}' mixes scripts: '\u{39F}' (U+039F) is a Greek letter [lookalike-letters]
        help: write the letter of the script in which the rest of the word stands
        """,
      ])
  }

  @Test func wordsOfTwoScriptsBesideEachOtherAreFine() {
    let record = CheckedText.record(
      "Q1", "organization", az: "A-Б", ru: "Google Россия", en: "TV3", more: "subtype: company")
    #expect(CheckedText.findings(LookalikeLetters.self, in: [record]).isEmpty)
  }
}
