/// A place in the text where a spelling of the lexicon stands, with what follows it as an ending.
struct SpellingMatch {
  /// The words of the text.
  var words: ClosedRange<Int>
  /// The name, without its ending, in bytes of the text.
  var nameRange: Range<Int>
  /// The name with the ending that is written to it.
  var range: Range<Int>
  /// An ending behind a closing quotation mark; empty where there is none.
  var endingRange: Range<Int>
  var endings: [Ending]
  /// Whether the endings obey the harmony of the stem.
  var isHarmonic: Bool
  /// Whether the text wrote marks that the spelling does not have (*Erdoğan* for *Erdogan*).
  var isMarkless: Bool
  var entry: SpellingEntry
}
