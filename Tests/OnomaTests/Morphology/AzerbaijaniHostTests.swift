import Testing

@testable import Onoma

@Suite struct AzerbaijaniHostTests {
  @Test(arguments: [
    ("ABŞ", "GEN", "ABŞ-ın"), ("ABŞ", "ABL", "ABŞ-dan"), ("BMT", "GEN", "BMT-nin"),
    ("BMT", "DAT", "BMT-yə"), ("BMT", "LOC", "BMT-də"), ("NATO", "GEN", "NATO-nun"),
    ("NATO", "DAT", "NATO-ya"), ("MDB", "GEN", "MDB-nin"), ("AB", "GEN", "AB-nin"),
    ("UNESKO", "GEN", "UNESKO-nun"), ("AMEA", "ABL", "AMEA-dan"), ("KTMT", "GEN", "KTMT-nin"),
    ("ATƏT", "GEN", "ATƏT-in"), ("SOCAR", "GEN", "SOCAR-ın"), ("XİN", "GEN", "XİN-in"),
    ("CNN", "GEN", "CNN-in"), ("CNN", "DAT", "CNN-ə"), ("BK", "GEN", "BK-nın"),
    ("TASS", "GEN", "TASS-ın"), ("ASEAN", "GEN", "ASEAN-ın"), ("BBC", "GEN", "BBC-nin"),
    ("LSU", "GEN", "LSU-nun"), ("BDU", "DAT", "BDU-ya"), ("SSRİ", "GEN", "SSRİ-nin"),
    ("AZAL", "GEN", "AZAL-ın"), ("YAP", "GEN", "YAP-ın"), ("DTX", "GEN", "DTX-nin"),
    ("Aİ", "GEN", "Aİ-nin"), ("FTB", "GEN", "FTB-nin"), ("RF", "GEN", "RF-in"),
    ("İSESKO", "LOC", "İSESKO-da"), ("MTN", "GEN", "MTN-in"), ("YUNİSEF", "GEN", "YUNİSEF-in"),
    ("COVID-19", "GEN", "COVID-19-un"), ("Formula-1", "DAT", "Formula-1-ə"),
    ("Boinq-737", "LOC", "Boinq-737-də"), ("G20", "GEN", "G20-nin"), ("1918", "LOC", "1918-də"),
  ])
  func acronymsAndNumbersAreHeardAsSpoken(stem: String, tag: String, form: String) {
    #expect(written(stem, tag, spelling: .azerbaijani) == form)
  }

  @Test(arguments: [
    ("Waters", "GEN", "Waters-in"), ("Pyongyang", "GEN", "Pyongyang-ın"),
    ("Twitter", "LOC", "Twitter-də"), ("Holt", "GEN", "Holt-un"), ("Apple", "DAT", "Apple-a"),
    ("Kennedy", "GEN", "Kennedy-nin"), ("Pelé", "GEN", "Pelé-nin"),
  ])
  func foreignSpellingsTakeAHyphen(stem: String, tag: String, form: String) {
    #expect(written(stem, tag, spelling: .foreign) == form)
  }

  @Test(arguments: [
    ("\"Trend\"", "GEN", "\"Trend\"in"), ("«Neftçi»", "DAT", "«Neftçi»yə"),
    ("“Yandhi”", "GEN", "“Yandhi”nin"),
    ("Leonardo S.p.A.", "GEN", "Leonardo S.p.A.-nın"),
    ("Sankt-Peterburq", "LOC", "Sankt-Peterburqda"),
  ])
  func quotationMarksTakeNoJoiner(stem: String, tag: String, form: String) {
    #expect(written(stem, tag, spelling: .azerbaijani) == form)
  }

  @Test(arguments: [
    ("BMT", 2), ("SOCAR", 2), ("Bakı", 1), ("Google", 2), ("Kobaxidze", 2), ("Tramp", 1),
  ])
  func onlyUnsureWordsHaveTwoReadings(stem: String, count: Int) {
    #expect(AzerbaijaniHost.readings(of: stem).count == count)
  }

  @Test(arguments: [
    ("Waters", true), ("Company", true), ("Bəy", false),
    ("Əliyev", false), ("Shakespeare", true), ("İshaq", false),
    ("Müller", false), ("François", false), ("Pelé", true), ("Chicago", true), ("Tramp", false),
  ])
  func foreignSpellingsAreSeenByTheirLetters(stem: String, isForeign: Bool) {
    #expect((AzerbaijaniSpelling(guessing: stem) == .foreign) == isForeign)
  }

  private func written(_ stem: String, _ tag: String, spelling: AzerbaijaniSpelling) -> String? {
    AzerbaijaniEndings.inflected(
      stem, [Ending(tag: tag)].compactMap(\.self),
      host: AzerbaijaniHost(stem: stem, spelling: spelling),
      joiner: Joiner(after: stem, spelling: spelling).text)
  }
}
