/// Which language each part of a text is in.
struct LanguageMap: Equatable, Sendable {
  /// A part of the text in one language.
  struct Segment: Equatable, Sendable {
    var range: Range<Int>
    var language: Language
    /// Whether it is Azerbaijani written without its diacritics (*Azerbaycan* for *Azərbaycan*).
    var isASCII: Bool
  }

  /// The language of most of the text; ``Language/undetermined`` where no word tells.
  let document: Language

  /// Sorted, disjoint, and together the whole text.
  let segments: [Segment]

  /// The segment that holds the byte; `nil` outside the text.
  ///
  /// - Complexity: O(log *n*) in the number of segments.
  func segment(at offset: Int) -> Segment? {
    var (low, high) = (0, segments.count)
    while low < high {
      let middle = (low + high) / 2
      if segments[middle].range.upperBound <= offset { low = middle + 1 } else { high = middle }
    }
    return low < segments.count && segments[low].range.contains(offset) ? segments[low] : nil
  }

  /// The language at a byte; the document's outside the text.
  func language(at offset: Int) -> Language {
    segment(at: offset)?.language ?? document
  }
}
