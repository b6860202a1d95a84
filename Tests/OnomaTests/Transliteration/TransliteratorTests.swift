import Testing

@testable import Onoma

@Suite struct TransliteratorTests {
  let folder = SchemeFolder(path: Fixture.root + "/dictionaries/schemes")

  private func transliterator(_ name: String) throws -> Transliterator {
    try Transliterator(folder.scheme(named: name))
  }

  @Test(arguments: [
    ("initials", "ru-en", "Ю.В. Щукин", "Yu.V. Shchukin"),
    ("initials without spaces", "ru-en", "А.С.Щукин", "A.S.Shchukin"),
    ("capitals", "ru-en", "ЩУКИН ЮРИЙ", "SHCHUKIN YURY"),
    ("capital inside", "ru-en", "МакДональд", "MakDonald"),
    ("abbreviation with an ending", "ru-icao", "ЮНЕСКОвский", "IUNESKOvskii"),
    ("hyphen", "ru-en", "Римский-Корсаков", "Rimsky-Korsakov"),
    ("foreign letters", "ru-en", "группа iPhone İZ", "gruppa iPhone İZ"),
    ("stress mark", "ru-en", "Ива\u{301}н", "Ivan"),
    ("soft hyphen", "ru-en", "Вла\u{AD}димир", "Vladimir"),
    ("decomposed letters", "ru-en", "Андреи\u{306}", "Andrey"),
    ("apostrophe", "uk-kmu2010", "В’ячеслав О'Коннор", "Viacheslav OKonnor"),
    ("quotation marks stay", "ru-en", "‘Юг’ и «Север»", "‘Yug’ i «Sever»"),
    ("Azerbaijani capitals", "az-en", "İLHAM ƏLİYEV", "ILHAM ALIYEV"),
    ("dotted capital of the target", "ru-az", "ИЛЬХАМ Иванов", "İLXAM İvanov"),
    ("wrong schwa", "az-en", "ǝliyev Mәmmәdov", "aliyev Mammadov"),
    ("Latin schwa in Cyrillic", "azcyrl58-az", "Ҝəнҹə", "Gəncə"),
    ("dotted capitals of 2021", "kk-2021", "Иманов ІЛИЯС", "İmanov ILİİAS"),
    ("digits and tabs", "ru-en", "дом\t5-й", "dom\t5-y"),
  ])
  func namesKeepTheirShape(_: String, scheme: String, input: String, output: String) throws {
    #expect(try transliterator(scheme).transliterated(input) == output)
  }

  @Test(arguments: [
    "", "'", "''''", "’’", "\u{301}", "\u{0}\u{0}", "👨‍👩‍👧", "\u{FEFF}", "ĞğХх'ъ\u{307}\u{301}'",
    "İİ\u{307}i\u{307}", "\u{10FFFF}\u{E000}", "а'б’в''г", "\u{200D}а\u{200D}", "ß ŉ ǅ ﬁ",
  ])
  func everySchemeSurvivesJunk(junk: String) throws {
    for scheme in try folder.schemes() {
      let transliterator = try Transliterator(scheme)
      let long = String(repeating: junk + "Щ ", count: 50)
      #expect(transliterator.transliterated(junk).utf8.count <= junk.utf8.count * 8 + 8)
      #expect(!transliterator.transliterated(long).isEmpty)
    }
  }

  @Test func emojiStayWhole() throws {
    #expect(try transliterator("ru-en").transliterated("Аня 👨‍👩‍👧") == "Anya 👨‍👩‍👧")
  }

  @Test func refusedRulesAreNamedByLine() throws {
    let header = """
      # id: x-rus-Cyrl-Latn
      # title: t
      # authority: a
      # source: s
      # source language: ru
      # target language: en
      # reversible: no

      """
    let text = header + "\nа > a;\nб > b; в > $missing;\nг > g;\n"
    let scheme = try Scheme(text: text, path: "x.txt")
    let error = #expect(throws: SchemeError.self) { try Transliterator(scheme) }
    #expect(error?.line == 10)
    #expect(error?.description.hasPrefix("x.txt:10:") == true)
    #expect(error?.description.contains("ICU refuses the rule (U_UNDEFINED_VARIABLE)") == true)
  }
}
