import Testing

@testable import Onoma

@Suite struct EnglishPossessiveTests {
  @Test(arguments: [
    ("Trump", "'s", "Aliyev", "Aliyev's"), ("Trump", "’s", "Aliyev", "Aliyev’s"),
    ("Kiev", "‘s", "Kyiv", "Kyiv‘s"), ("Trump", "ʼs", "Aliyev", "Aliyevʼs"),
    ("Trump", "´s", "Aliyev", "Aliyev´s"), ("Abbas", "'", "Abbas", "Abbas'"),
    ("Abbas", "’", "Aliyev", "Aliyev’s"), ("Abbas", "'s", "Hollis", "Hollis's"),
    ("TRUMP", "'S", "ALIYEV", "ALIYEV'S"),
  ])
  func theSourcesGlyphsAreKept(stem: String, rest: String, other: String, form: String) {
    let read = EnglishPossessive(Array(rest.utf8)[...], after: Array(stem.utf8)[...])
    #expect(read?.attached(to: other) == form)
  }

  @Test(arguments: [("Trump", "s"), ("Trump", "'"), ("Trump", "'d"), ("Trump", "'ss"), ("X", "")])
  func otherTextIsRefused(stem: String, rest: String) {
    #expect(EnglishPossessive(Array(rest.utf8)[...], after: Array(stem.utf8)[...]) == nil)
  }
}
