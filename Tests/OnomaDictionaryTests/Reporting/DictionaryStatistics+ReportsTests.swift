import Testing

@testable import OnomaDictionary

@Suite struct DictionaryStatisticsReportsTests {
  @Test func theTextHasColumns() {
    let text = DictionaryStatisticsTests.statistics().text
    #expect(text.contains("By kind\n  kind          entities  names\n"))
    #expect(text.contains("  person               1      3\n"))
    #expect(text.contains("  all                  2      8\n"))
  }

  @Test func thePageHasTheAttributionThatLicencesAskFor() {
    let page = DictionaryStatisticsTests.statistics().markdown
    #expect(page.hasPrefix("# What is in the dictionaries\n"))
    #expect(page.contains("| place/az | 2 | 8 |\n"))
    let cldr = "- CLDR (Unicode-3.0), https://cldr.unicode.org/: names. Copyright Unicode\n"
    #expect(page.contains(cldr))
    #expect(page.contains("| family names that many bear | 1 |\n"))
  }
}
