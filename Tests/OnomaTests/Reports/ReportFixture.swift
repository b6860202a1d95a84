import Testing

@testable import Onoma

/// A lexicon of three entities, and a text annotated by it.
struct ReportFixture {
  let lexicon: Lexicon
  let bytes: [UInt8]
  let annotation: Annotation

  init(_ bytes: [UInt8]) throws {
    lexicon = try Lexicon(compiling: [
      ReportFixture.entity("Q9248", .place, "Bakı", "Баку", "Baku", grammar: .indeclinable),
      ReportFixture.entity("x-smith", .person, "Con <Smit>", "Джон Смит", "John Smith"),
      ReportFixture.entity("x-quba-az", .place, "Quba", "Губа", "Guba"),
      ReportFixture.entity("x-quba-cu", .place, "Quba", "Куба", "Cuba"),
    ])
    self.bytes = bytes
    annotation = try Annotator(lexicon).annotation(of: bytes, language: .azerbaijani)
  }

  init(_ text: String) throws { try self.init(Array(text.utf8)) }

  private static func entity(
    _ id: String, _ kind: Kind, _ az: String, _ ru: String, _ en: String,
    grammar: NameGrammar = .regular
  ) throws -> Entity {
    let forms: [(String, Language)] = [(az, .azerbaijani), (ru, .russian), (en, .english)]
    return Entity(
      id: try #require(EntityID(id)), kind: kind,
      names: forms.map {
        EntityName(
          form: $0.0, language: $0.1, status: .preferred,
          grammar: $0.1 == .russian ? grammar : .regular)
      })
  }
}
