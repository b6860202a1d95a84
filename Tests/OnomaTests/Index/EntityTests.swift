import Testing

@testable import Onoma

@Suite struct EntityIDTests {
  @Test(arguments: ["Q1", "Q9248", "x-a", "x-qaziz-abisov", "x-7", "x--"])
  func idsAreQIDsOrSlugs(text: String) {
    #expect(EntityID(text)?.text == text)
    #expect(EntityID(text)?.description == text)
  }

  @Test(arguments: [
    "", "Q", "q1", "Q1a", "Q-1", "x-", "x-Bakı", "x-A", "X-a", "P12", "x_a", "Q1 ", "Q１",
  ])
  func otherTextsAreNone(text: String) {
    #expect(EntityID(text) == nil)
  }

  @Test func qidsStandInTheOrderOfNumbersBeforeSlugs() {
    let sorted = ["Q2", "Q9", "Q10", "Q9248", "x-a", "x-a-b", "x-ab", "x-b"].compactMap {
      EntityID($0)
    }
    #expect(sorted.shuffled().sorted() == sorted)
    #expect(sorted.count == 8)
  }
}

@Suite struct PartialDateTests {
  @Test(arguments: ["1991", "1991-10", "1991-10-18", "2024-02-29", "2000-02-29", "0001-01-01"])
  func datesAreWrittenAsTheyWereRead(text: String) {
    #expect(PartialDate(text)?.description == text)
  }

  @Test(arguments: [
    "", "91", "19911", "1991-", "1991-1", "1991-13", "1991-00", "1991-10-00", "1991-10-32",
    "1991-10-18-1", "-1991", "1991/10", "+991", "1991-+1", "1991-1 ", "１９９１", "0000",
    "2023-02-29", "1900-02-29", "2024-02-30", "2024-04-31",
  ])
  func otherTextsAndImpossibleDatesAreNone(text: String) {
    #expect(PartialDate(text) == nil)
  }

  @Test func aMissingPartComesFirst() {
    let sorted = ["1990-12-31", "1991", "1991-01", "1991-01-01", "1991-01-02", "1991-02", "1992"]
      .compactMap { PartialDate($0) }
    #expect(sorted.shuffled().sorted() == sorted)
    #expect(sorted.count == 7)
    for date in sorted { #expect(PartialDate(packed: date.packed) == date) }
  }
}

@Suite struct EntityTests {
  @Test func thePreferredNameIsThatOfTheLanguage() {
    var baku = SmallLexicon.entities[1]
    baku.names.insert(EntityName(form: "Bakou", language: .english, status: .avoided), at: 0)
    #expect(baku.preferredName(in: .english)?.form == "Baku")
    #expect(baku.preferredName(in: .russian)?.form == "Баку")
    #expect(baku.preferredName(in: .azerbaijani) == nil)
  }

  @Test func wordsOfDictionariesNameTheirValues() {
    for grammar in NameGrammar.allCases { #expect(NameGrammar(name: grammar.name) == grammar) }
    #expect(NameGrammar(name: "neutral") == nil)
    #expect(
      NameStatus.allCases.map(\.name) == ["preferred", "alias", "former", "avoided", "misspelling"])
  }
}
