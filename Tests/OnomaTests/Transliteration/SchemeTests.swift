import Testing

@testable import Onoma

@Suite struct SchemeTests {
  private let fields = [
    "id: gost-rus-Cyrl-Latn-1983", "alias: ru-gost, ru-83", "title: Russian", "authority: GOST",
    "year: 1983", "source: GOST 16876-71", "source language: ru", "target language: en",
    "reversible: no",
  ]

  private func text(_ fields: [String], rules: String = "а > a;") -> String {
    fields.map { "# \($0)\n" }.joined() + "\n" + rules + "\n"
  }

  @Test func headerFieldsAreRead() throws {
    let scheme = try Scheme(text: text(fields), path: "g.txt")
    #expect(scheme.id == "gost-rus-Cyrl-Latn-1983")
    #expect(scheme.aliases == ["ru-gost", "ru-83"])
    #expect(scheme.year == 1983)
    #expect(scheme.sourceLanguage == .russian)
    #expect(scheme.casingLanguage == .english)
    #expect(scheme.reverseID == nil)
    #expect(scheme.rulesLine == 10)
    #expect(scheme.isNamed("ru-83") && !scheme.isNamed("ru"))
  }

  @Test(arguments: [
    ("titel: Russian", "s.txt:10: unknown field 'titel'\nhelp: did you mean 'title'?"),
    ("id: other", "s.txt:10: field 'id' stands twice\nhelp: keep one of the two lines"),
  ])
  func wrongLinesAreNamed(line: String, message: String) {
    let error = #expect(throws: SchemeError.self) {
      try Scheme(text: text(fields + [line]), path: "s.txt")
    }
    #expect(error?.description == message)
  }

  @Test(arguments: [
    ("id: ", "s.txt: field 'id' is missing"),
    ("year: 83", "s.txt:5: 'year' is '83', expected a year of four digits"),
    (
      "source language: русский",
      "s.txt:7: 'source language' is 'русский', expected a BCP 47 tag of at most eight letters"
    ),
  ])
  func wrongValuesAreNamed(line: String, message: String) {
    let name = line.prefix { $0 != ":" } + ":"
    let changed = fields.map { $0.hasPrefix(name) ? line : $0 }
    let error = #expect(throws: SchemeError.self) {
      try Scheme(text: text(changed), path: "s.txt")
    }
    #expect(error?.description.hasPrefix(message + "\nhelp: ") == true)
  }

  @Test func schemeWithoutRulesIsRefused() {
    let error = #expect(throws: SchemeError.self) {
      try Scheme(text: text(fields, rules: ""), path: "s.txt")
    }
    #expect(error?.problem == .noRules)
  }
}
