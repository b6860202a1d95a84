/// Finds the names in a text and says which entity each one is.
///
/// The steps, each looking only at words that no earlier one took: spellings of the lexicon, exactly
/// or with endings; other spellings, by skeleton; initials and family names of persons whom the
/// document names in full; and names of nothing that the lexicon has.
public struct Annotator: Sendable {
  let lexicon: Lexicon
  let titles: [String]

  /// - Throws: ``LexiconError`` where the lexicon is damaged.
  public init(_ lexicon: Lexicon) throws(LexiconError) {
    self.lexicon = lexicon
    let count = lexicon.file.byteCount(of: .titles)
    let bytes = try lexicon.file.bytes(.titles, at: 0, count: count)
    titles = TitleCoder.decoded(bytes) ?? []
  }

  /// The mentions in the text, in UTF-8 bytes of it.
  ///
  /// Any bytes are legal: what is not UTF-8 is a gap in which no name stands.
  ///
  /// Without a `language` it is guessed, piece by piece.
  ///
  /// - Throws: ``LexiconError`` where the lexicon is damaged.
  /// - Complexity: O(n) in the bytes of the text.
  public func annotation(
    of bytes: [UInt8], language: Language? = nil
  ) throws(LexiconError) -> Annotation {
    let text = DocumentText(bytes, language: language)
    var linking = DocumentLinking(text, lexicon: lexicon, titles: titles)
    for step in DocumentLinking.Step.allCases { try linking.run(step) }
    let mentions = linking.mentions.sorted { $0.range.lowerBound < $1.range.lowerBound }
    return Annotation(language: text.languages.document, mentions: mentions)
  }

  /// The mentions in the text.
  ///
  /// - Throws: ``LexiconError`` where the lexicon is damaged.
  public func annotation(
    of text: String, language: Language? = nil
  ) throws(LexiconError) -> Annotation {
    try annotation(of: Array(text.utf8), language: language)
  }
}
