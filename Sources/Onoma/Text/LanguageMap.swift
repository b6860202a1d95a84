/// In which language each part of a document is written.
struct LanguageMap: Sendable {
  /// A stretch of the text in one language.
  struct Segment: Sendable {
    var range: Range<Int>
    var language: Language
    /// Whether the stretch says so itself, rather than following its document.
    var isSure: Bool
  }

  /// The language of most of the document.
  let document: Language
  /// The segments, which cover the document in order.
  let segments: [Segment]
  private let hasAzerbaijani: Bool

  init(document: Language, segments: [Segment]) {
    self.document = document
    self.segments = segments
    hasAzerbaijani = document == .azerbaijani || segments.contains { $0.language == .azerbaijani }
  }

  /// A document that is in one language throughout.
  init(whole byteCount: Int, language: Language) {
    self.init(
      document: language,
      segments: [Segment(range: 0..<byteCount, language: language, isSure: true)])
  }

  /// The language at the offset, in UTF-8 bytes.
  ///
  /// - Complexity: O(log segments).
  func language(at offset: Int) -> Language { segment(at: offset)?.language ?? document }

  /// Whether Azerbaijani endings may follow a name at the offset.
  func takesAzerbaijaniEndings(at offset: Int) -> Bool {
    guard let segment = segment(at: offset) else { return document == .azerbaijani }
    return segment.language == .azerbaijani || (hasAzerbaijani && !segment.isSure)
  }

  /// Whether English endings may follow a name at the offset.
  func takesEnglishEndings(at offset: Int) -> Bool {
    let language = language(at: offset)
    return language == .english || language == .undetermined
  }

  /// The bytes of the segment that the offset stands in.
  func segmentRange(at offset: Int) -> Range<Int> { segment(at: offset)?.range ?? 0..<0 }

  private func segment(at offset: Int) -> Segment? {
    var (low, high) = (0, segments.count)
    while low < high {
      let middle = (low + high) / 2
      if segments[middle].range.upperBound <= offset { low = middle + 1 } else { high = middle }
    }
    return low < segments.count ? segments[low] : nil
  }
}
