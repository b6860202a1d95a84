import OnomaDictionary
import Testing

@Suite struct DatesOverlapTests {
  private static func holder(_ id: String, _ roles: String) -> String {
    CheckedText.person(id, az: "A B", ru: "А Б", en: "A B", more: "roles: [\(roles)]")
  }

  @Test func twoPersonsInAnOfficeForOneAreReported() {
    let found = CheckedText.findings(
      DatesOverlap.self,
      in: [
        Self.holder("Q1", "{title: president, country: RU, from: 2000-05-07, until: 2009}"),
        Self.holder("Q2", "{title: president, country: RU, from: 2008-05-07, until: 2012-05-07}"),
      ])
    #expect(
      found == [
        """
        x.yaml:11:9: warning: 'president' (2008-05-07…2012-05-07) overlaps with the same office of Q1 \
        (2000-05-07…2009) in x.yaml:5:9 [dates-overlap]
        help: correct 'from' and 'until', or close the earlier term
        """
      ])
  }

  @Test func twoTermsOfAPersonAreReported() {
    let found = CheckedText.findings(
      DatesOverlap.self,
      in: [
        Self.holder("Q1", "{title: deputy, from: 2000, until: 2010}, {title: deputy, from: 2005}")
      ])
    #expect(found.count == 1)
  }

  @Test(arguments: [
    "{title: president, country: RU, from: 2012-05-07}",
    "{title: president, country: RU, from: 2008, until: 2009}",
    "{title: president, country: KZ, from: 2001}",
    "{title: deputy, country: RU, from: 2001}",
    "{title: president, country: RU}",
  ])
  func successorsOtherCountriesAndCommonOfficesAreFine(role: String) {
    let first = "{title: president, country: RU, from: 2000-05-07, until: 2008-05-07}"
    let found = CheckedText.findings(
      DatesOverlap.self, in: [Self.holder("Q1", first), Self.holder("Q2", role)])
    #expect(found.isEmpty)
  }
}
