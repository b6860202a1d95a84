import Onoma
import Testing

@testable import OnomaDictionary

@Suite struct ReversedDatesTests {
  @Test func namesAndRolesBeginBeforeTheyEnd() {
    let place = CheckedText.place(
      "Q1", az: "Gəncə", ru: "Гянджа", en: "Ganja",
      more: "former: [{form: Kirovabad, lang: en, from: 1989, until: 1935-12-30}]")
    let person = CheckedText.person(
      "Q2", az: "A B", ru: "А Б", en: "A B",
      more: "roles: [{title: president, from: 2008-05-07, until: 2008}]")
    #expect(
      CheckedText.findings(ReversedDates.self, in: [place, person]) == [
        """
        x.yaml:5:17: error: 'Kirovabad' ends in 1935-12-30, before it begins in 1989 [reversed-dates]
        help: exchange or correct 'from' and 'until'
        """
      ])
  }

  @Test(arguments: [
    ("2011", "2012", true), ("2012", "2012", false), ("2012", "2012-05", false),
    ("2012-04", "2012-05-07", true), ("2012-05", "2012-05-07", false),
    ("2012-05-06", "2012-05-07", true), ("2013", "2012-05-07", false),
  ])
  func datesPrecedeAsFarAsTheyAreKnown(left: String, right: String, expected: Bool) throws {
    let (left, right) = (try #require(PartialDate(left)), try #require(PartialDate(right)))
    #expect(left.precedes(right) == expected)
  }
}
