@testable import Onoma

/// A lexicon so small that every bit of it can be flipped: a person, a place, an organization.
enum SmallLexicon {
  static let entities: [Entity] = [
    Entity(
      id: id("Q191045"), kind: .person, country: "az", sex: .masculine,
      names: [
        EntityName(
          form: "İlham Əliyev", language: .azerbaijani, status: .preferred,
          parts: NameParts(given: "İlham", family: "Əliyev")),
        EntityName(form: "Ильхам Алиев", language: .russian, status: .preferred),
      ],
      context: ["prezident"], roles: [Role(title: "president", country: "az")], prominence: 90,
      sources: ["hand"]),
    Entity(
      id: id("Q9248"), kind: .place, subtype: "city", country: "az",
      names: [
        EntityName(form: "Baku", language: .english, status: .preferred),
        EntityName(
          form: "Баку", language: .russian, status: .preferred, grammar: .indeclinable),
      ],
      prominence: 85),
    Entity(
      id: id("x-onoma-jurnali"), kind: .organization,
      names: [
        EntityName(
          form: "Onoma jurnalı", language: .azerbaijani, status: .former,
          from: PartialDate("1998"), until: PartialDate("2003-05-31"), grammar: .possessive)
      ],
      needsContext: true),
  ]

  static let words = WordLists(
    ordinary: [.azerbaijani: ["bahar", "ay"], .russian: ["роман"], .english: ["may"]],
    givenNames: [.init(form: "İlham", language: .azerbaijani, sex: .masculine)],
    commonFamilyNames: ["Əliyev"],
    titles: [
      .init(id: "president", form: "baş nazir", language: .azerbaijani, sex: nil),
      .init(id: "lady", form: "xanım", language: .azerbaijani, sex: .feminine),
    ])

  static func bytes() throws -> [UInt8] { try Lexicon.compiled(entities, words: words) }

  private static func id(_ text: String) -> EntityID {
    guard let id = EntityID(text) else { preconditionFailure("a fixture's id is malformed") }
    return id
  }
}
