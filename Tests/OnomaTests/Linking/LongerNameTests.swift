import Testing

@testable import Onoma

@Suite struct LongerNameTests {
  private func mentions(in text: String, as language: Language) throws -> [Mention] {
    try ShippedLexicon.shared().annotator.annotation(of: Array(text.utf8), language: language)
      .mentions
  }

  // The longer name is a mention of its own, of nothing known.
  @Test(arguments: [
    ("club", "He plays for the Vancouver Otters.", "Vancouver Otters", Language.english),
    ("channel", "It was shown on Disney Channel first.", "Disney Channel", .english),
    ("head noun behind", "A taxi to Sydney airport was late.", "Sydney airport", .english),
    ("university of a town", "She left the University of Ottawa last year.", "of Ottawa", .english),
    ("part of a country", "They met in North Vancouver again.", "North Vancouver", .english),
    ("university", "O, Marmara Universitetini bitirib.", "Marmara Universitetini", .azerbaijani),
    ("district", "1890-cı ildə Şuşa qəzasında doğulub.", "Şuşa qəzasında", .azerbaijani),
    ("language", "Onlar İsveç dilində danışırlar.", "İsveç dilində", .azerbaijani),
    (
      "conservatory", "O, Azərbaycan Dövlət Konservatoriyasını bitirib.",
      "Azərbaycan Dövlət Konservatoriyasını", .azerbaijani
    ),
    ("northern part", "Döyüşlər Şimali İraqda gedir.", "Şimali İraqda", .azerbaijani),
    ("town with a hyphen", "Он жил в городке Перт-Амбой.", "Перт-Амбой", .russian),
    ("person", "Вечером Питер Костелло выступил.", "Питер Костелло", .russian),
    ("part with an adjective", "Пожары в Северной Калифорнии.", "Северной Калифорнии", .russian),
    ("gymnasts", "USA Gymnastics supports it.", "USA Gymnastics", .english),
    ("party in quotation marks", "Партия «Новая Словения» ушла.", "Новая Словения", .russian),
    ("foreign club", "Он играл за Minnesota Hounds.", "Minnesota Hounds", .russian),
  ])
  func isKeptWhole(what: String, text: String, name: String, language: Language) throws {
    let mentions = try mentions(in: text, as: language)
    #expect(mentions.allSatisfy { $0.verdict != .linked }, "\(what)")
    #expect(mentions.contains { $0.verdict == .unknown && $0.text == name }, "\(what)")
  }

  // A neighbour with a capital that is a name, a title or the start of something leaves the link.
  @Test(arguments: [
    ("title behind", "The US President left.", ["US"], Language.english),
    (
      "title and name", "Moscow Mayor Sergei Sobyanin left.", ["Moscow", "Sergei Sobyanin"],
      .english
    ),
    ("headline", "Iran Says Trump Deal Is Dead", ["Iran"], .english),
    ("day", "He came to London Tuesday.", ["London"], .english),
    ("possessive", "He likes Brazil's Green Coast.", ["Brazil's"], .english),
    ("place noun", "Bakı şəhəri böyükdür.", ["Bakı şəhəri"], .azerbaijani),
    ("title", "Azərbaycan Prezidenti gəldi.", ["Azərbaycan"], .azerbaijani),
    (
      "title in a case", "Azərbaycan Respublikası Prezidentinin sərəncamı ilə.",
      ["Azərbaycan Respublikası"], .azerbaijani
    ),
    ("owner", "Azərbaycanın Xızı Gölləri gözəldir.", ["Azərbaycanın"], .azerbaijani),
    ("country's club", "Komanda Portuqaliya klubunu uddu.", ["Portuqaliya"], .azerbaijani),
    ("town", "Он прибыл в город Гянджа.", ["Гянджа"], .russian),
    ("ambassador", "Посол США в Германии Ричард Гренелл ушёл.", ["США", "Германии"], .russian),
    ("state", "Жители штата Техас Кимберли и Джейн.", ["Техас"], .russian),
    ("king", "Король Марокко Мохамед приехал.", ["Марокко"], .russian),
    ("pair", "Ermənistan-Azərbaycan sərhədi.", ["Ermənistan", "Azərbaycan"], .azerbaijani),
    ("cup", "Обладатель Кубка УЕФА в 2003 году.", ["УЕФА"], .russian),
    ("letter", "They met in Baku B again.", ["Baku"], .english),
    ("product", "Он ехал на Toyota RAV4.", ["Toyota"], .russian),
    ("company", "Оператор Nord Stream 2 AG.", ["Nord Stream 2 AG"], .russian),
  ])
  func isNoPartOfOne(
    what: String, text: String, expected: [String], language: Language
  ) throws {
    let linked = try mentions(in: text, as: language).filter { $0.verdict == .linked }.map(\.text)
    #expect(expected.allSatisfy(linked.contains), "\(what): \(linked)")
  }

  @Test func whatIsALongerNameOnceIsOneInOtherCases() throws {
    let text = "Азия Биби оправдана. Адвокат Азии Биби уехал из Азии."
    let mentions = try mentions(in: text, as: .russian)
    #expect(mentions.filter { $0.verdict == .linked }.map(\.text) == ["Азии"])
  }

  @Test func mentionsStayDisjoint() throws {
    let text = "O, Tiflis Azərbaycan Teatrının və İrəli Azərbaycan İctimai Birliyinin üzvüdür."
    let ranges = try mentions(in: text, as: .azerbaijani).map(\.range)
    #expect(zip(ranges, ranges.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound })
  }
}
