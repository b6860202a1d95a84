import Onoma
import Testing

@testable import OnomaDictionary

@Suite struct TitleRecordTests {
  private func read(_ text: String) -> (titles: [TitleRecord], problems: [RecordProblem]) {
    TitleRecord.read(Array(text.utf8), file: "titles.yaml")
  }

  @Test func formsKeepTheirLanguageAndSex() throws {
    let answer = read(
      """
      # words of offices
      - id: singer
        az: [müğənni, müğənnisi]
        feminine: {ru: [певица]}
      - {id: mister, use: courtesy, masculine: {en: [mr]}}
      """)
    #expect(answer.problems.map(\.description) == [])
    let singer = try #require(answer.titles.first)
    let forms = singer.forms.map { "\($0.language) \($0.text) \($0.sex?.letter ?? "-")" }
    #expect(singer.use == .office)
    #expect(forms == ["az müğənni -", "az müğənnisi -", "ru певица f"])
    #expect(
      answer.titles.last?.use == .courtesy && answer.titles.last?.forms.first?.sex == .masculine)
  }

  @Test(arguments: [
    (
      "- {az: [mer]}",
      "titles.yaml:1:3: the title has no 'id'\nhelp: add 'id: ' and a lower-case word"
    ),
    (
      "- {id: mayor, us: office}",
      "titles.yaml:1:15: unknown field 'us' of a title\nhelp: did you mean 'use'?"
    ),
    (
      "- {id: mayor, use: ofice}",
      "titles.yaml:1:20: 'ofice' is not a use of titles\nhelp: did you mean 'office'?"
    ),
    (
      "- {id: mayor, az: [mer]}\n- {id: mayor, en: [mayor]}",
      """
      titles.yaml:2:8: 'mayor' stands twice, first in line 1
      help: keep one of them; several forms of a language make a list: [A, B]
      """
    ),
    ("mayor", "titles.yaml:1:1: 'the file' is a text, expected a list\nhelp: write a list: [A, B]"),
  ])
  func anErrorSaysWhereAndWhatAndHow(text: String, expected: String) {
    #expect(read(text).problems.map(\.description) == [expected])
  }

  @Test func theShippedTitlesAreWellFormed() throws {
    let path = Repository.path("dictionaries/parts/titles.yaml")
    let answer = TitleRecord.read(try TextFile.bytes(of: path), file: path)
    #expect(answer.problems.map(\.description) == [])
    let offices = Set(answer.titles.filter { $0.use == .office }.map(\.id))
    let expected: Set = [
      "president", "prime-minister", "deputy-prime-minister", "foreign-minister",
      "defence-minister", "interior-minister", "minister", "speaker", "king", "queen", "emperor",
      "chancellor", "secretary-general", "head", "governor", "mayor", "chair", "ceo",
      "ambassador", "spokesperson", "deputy", "party-leader", "supreme-leader", "pope",
      "patriarch", "general", "coach", "journalist", "editor-in-chief", "writer", "poet",
      "composer", "singer", "actor", "athlete", "scientist", "businessman", "opposition-leader",
      "vice-president", "first-lady", "attorney-general", "judge", "prosecutor",
      "security-council-secretary", "intelligence-chief", "central-bank-governor", "adviser",
    ]
    #expect(expected.subtracting(offices).isEmpty)
    for title in answer.titles {
      let languages = Set(title.forms.map(\.language))
      #expect(languages.count == 3, "\(title.id) lacks forms of a language")
    }
  }
}
