/// Writes the linked names of a text as the house writes them, and nothing else.
public struct Normalizer: Sendable {
  private let annotator: Annotator
  private let target: Language

  /// Rewriting stops after this many rounds; more than two are needed only where a written name
  /// makes another name of its neighbours.
  static let roundLimit = 4

  /// Makes a normalizer that writes names as the language `target` has them.
  ///
  /// - Throws: ``LexiconError`` where the lexicon is damaged.
  public init(_ lexicon: Lexicon, to target: Language) throws(LexiconError) {
    annotator = try Annotator(lexicon)
    self.target = target
  }

  /// The edits that one round would make, sorted and disjoint.
  ///
  /// - Throws: ``LexiconError`` where the lexicon is damaged.
  public func edits(
    in bytes: [UInt8], language: Language? = nil
  ) throws(LexiconError) -> [Edit] {
    let form = HouseForm(target: target, bytes: bytes)
    var edits: [Edit] = []
    for mention in try annotator.annotation(of: bytes, language: language).mentions {
      guard let id = mention.entity, let entity = try annotator.lexicon.entity(id) else { continue }
      edits += form.edits(for: mention, of: entity)
    }
    return Edit.disjoint(edits)
  }

  /// The text with its linked names in the preferred form; normalizing it again changes nothing.
  ///
  /// - Throws: ``LexiconError`` where the lexicon is damaged.
  /// - Complexity: O(n) in the bytes of the text.
  public func normalized(
    _ bytes: [UInt8], language: Language? = nil
  ) throws(LexiconError) -> [UInt8] {
    var text = bytes
    for _ in 0..<Normalizer.roundLimit {
      let edits = try edits(in: text, language: language)
      if edits.isEmpty { return text }
      text = Edit.applying(edits, to: text)
    }
    return text
  }
}
