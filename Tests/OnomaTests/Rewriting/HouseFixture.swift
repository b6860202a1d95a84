import Testing

@testable import Onoma

/// The only mention in a text, with its entity.
struct HouseFixture {
  let bytes: [UInt8]
  let mention: Mention
  let entity: Entity

  /// - Parameter index: Which of the text's linked mentions; the first unless told.
  init(_ text: String, at index: Int = 0) throws {
    let lexicon = try HouseLexicon.load().lexicon
    bytes = Array(text.utf8)
    let linked = try Annotator(lexicon).annotation(of: bytes).mentions.filter {
      $0.verdict == .linked
    }
    mention = try #require(linked.indices.contains(index) ? linked[index] : nil)
    let id = try #require(mention.entity)
    entity = try #require(try lexicon.entity(id))
  }
}
