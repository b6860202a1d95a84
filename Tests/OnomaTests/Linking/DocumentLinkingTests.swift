import Testing

@testable import Onoma

@Suite struct DocumentLinkingTests {
  private func links(in text: String, as language: Language) throws -> [String] {
    let lexicon = try ShippedLexicon.shared()
    let annotation = try lexicon.annotator.annotation(of: Array(text.utf8), language: language)
    return annotation.mentions.filter { $0.verdict == .linked }.map(\.text)
  }

  // Each was once a false link on running text.
  @Test(arguments: [
    ("an acronym of another language", "AI's rules changed.", Language.english, [String]()),
    ("what is left of an address", "Acme Consulting, Inc. was sold.", .english, []),
    ("a Roman numeral", "Sarayda III Napoleon yaşayırdı.", .azerbaijani, []),
    ("a given name before a town", "The book is by Trevor London.", .english, []),
    ("an ordinary word that sounds like a name", "Bu Sərgisinin açılışıdır.", .azerbaijani, []),
    ("two initials of whom one is known", "Bakıda A.Q.Gül danışdı.", .azerbaijani, ["Bakıda"]),
    (
      "a town beside the person of its name", "Rövşən Nəcəf gəldi. Nəcəfin sözü.", .azerbaijani,
      ["Rövşən Nəcəf", "Nəcəfin"]
    ),
  ])
  func noFalseLinkOn(
    what: String, text: String, language: Language, expected: [String]
  ) throws {
    #expect(try links(in: text, as: language) == expected, "\(what)")
  }

  // Each was once missed.
  @Test(arguments: [
    ("ЦАХАЛа", "Отвод частей ЦАХАЛа завершён.", Language.russian),
    ("ас-Сиси", "Абдель Фаттах ас-Сиси прибыл. С ас-Сиси говорили.", .russian),
    ("Lyayen", "Ursula fon der Lyayen gəldi. Lyayen danışdı.", .azerbaijani),
    ("OPEC", "OPEC met in Vienna.", .english), ("OPEC+", "OPEC+ met in Vienna.", .english),
    ("KYIV", "He came to KYIV yesterday.", .english),
    ("Robert F. Kennedy Jr.", "It was Robert F. Kennedy Jr. who spoke.", .english),
  ])
  func finds(name: String, text: String, language: Language) throws {
    #expect(try links(in: text, as: language).contains(name))
  }
}
