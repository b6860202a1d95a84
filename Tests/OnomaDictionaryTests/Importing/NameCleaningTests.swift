import Testing

@testable import OnomaDictionary

@Suite struct NameCleaningTests {
  @Test(arguments: [
    ("plain", "Bakı", "Bakı"), ("spaces", "  Milli \u{A0} Məclis ", "Milli Məclis"),
    ("decomposed", "Баи\u{306}ку", "Байку"), ("soft hyphen", "Ba\u{AD}kı", "Bakı"),
    ("direction mark", "\u{200F}ارمنستان", "ارمنستان"), ("look-alike", "Бaку", "Баку"),
    ("look-alikes in one word of two", "Aзербайджан Air", "Азербайджан Air"),
    ("ligature", "Teo\u{FB02}op", "Teoflop"), ("numeral", "7-ci kanal", "7-ci kanal"),
    ("year alone", "1984", "1984"),
    ("ampersand", "Johnson & Johnson", "Johnson & Johnson"), ("less", "A < B", "A < B"),
  ])
  func formsAreMadeClean(name: String, text: String, form: String) {
    #expect(NameCleaning.form(text) == .success(form))
  }

  @Test(arguments: [
    ("", NameFlaw.empty), (" \u{200B}", .empty), ("Ba\u{7}kı", .controlCharacter),
    ("Ba\u{FFFD}kı", .controlCharacter), ("<b>Bakı</b>", .markup), ("Bakı<br/>", .markup),
    ("Tom &amp; Co", .markup), ("&#39;Bakı", .markup), ("🇦🇿", .noLetters), ("/.", .noLetters),
    (String(repeating: "a", count: 301), .tooLong), ("Wдфжz", .mixedScripts),
  ])
  func junkIsRefused(text: String, flaw: NameFlaw) {
    #expect(NameCleaning.form(text) == .failure(NameCleaning.Junk(flaw: flaw)))
  }
}
