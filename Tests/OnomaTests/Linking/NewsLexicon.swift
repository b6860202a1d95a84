import Testing

@testable import Onoma

/// A lexicon of persons in the news under their English names, and of towns and countries that are
/// taken for each other: what is asked for in other languages stands in none of its names.
enum NewsLexicon {
  private static let places: [(String, String)] = [
    ("x-guba", "Guba"), ("x-cuba", "Cuba"), ("x-iran", "Iran"), ("x-iraq", "Iraq"),
    ("x-austria", "Austria"), ("x-australia", "Australia"), ("x-baku", "Baku"),
    ("x-niger", "Niger"), ("x-nigeria", "Nigeria"), ("x-omsk", "Omsk"), ("x-tomsk", "Tomsk"),
    ("x-khojaly", "Khojaly"), ("x-khojavend", "Khojavend"), ("x-new-york", "New York"),
  ]

  private static let titles: [WordLists.Title] = [
    .init(id: "president", form: "prezident", language: .azerbaijani, sex: nil),
    .init(id: "president", form: "президент", language: .russian, sex: nil),
    .init(id: "foreign-minister", form: "xarici işlər naziri", language: .azerbaijani, sex: nil),
    .init(id: "mister", form: "г-н", language: .russian, sex: .masculine),
    .init(id: "lady", form: "г-жа", language: .russian, sex: .feminine),
    .init(id: "lady", form: "xanım", language: .azerbaijani, sex: .feminine),
    .init(id: "mister", form: "Mr", language: .english, sex: .masculine),
  ]

  /// The entity whose English name is in that row of the persons.
  static func person(_ row: Int) throws -> EntityID {
    try #require(EntityID("x-person-\(row)"))
  }

  /// The rows of the persons: the name in Azerbaijani, Russian, English.
  static func persons() throws -> [[String]] { try Fixture.rows("confusions/triples.tsv") }

  static func bytes() throws -> [UInt8] { try compiled.get() }

  static func load() throws -> Lexicon { try Lexicon(bytes: bytes()) }

  private static let compiled = Result {
    var entities: [Entity] = []
    for (row, names) in try persons().enumerated() {
      entities.append(Entity(id: try person(row), kind: .person, names: [name(names[2])]))
    }
    for (id, form) in places {
      entities.append(Entity(id: try #require(EntityID(id)), kind: .place, names: [name(form)]))
    }
    return try Lexicon.compiled(entities, words: WordLists(titles: titles))
  }

  private static func name(_ form: String) -> EntityName {
    EntityName(form: form, language: .english, status: .preferred)
  }
}
