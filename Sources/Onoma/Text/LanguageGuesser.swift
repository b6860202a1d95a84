/// Tells the language of a text and of its lines by letters, function words and endings.
///
/// Words are weighed by hand-written tables: nothing is trained, and nothing outside the text
/// decides.
struct LanguageGuesser {
  // A longer line is also cut at its sentences.
  private static let longSegment = 100
  // A segment is decided long before so many words.
  private static let wordLimit = 60

  private var parts: [(range: Range<Int>, evidence: LanguageEvidence)] = []
  private var total = LanguageEvidence()
  private var scorer = WordScorer()

  /// The languages of a text whose tokens are given.
  static func map(of tokens: [Token], in text: Span<UInt8>) -> LanguageMap {
    var guesser = LanguageGuesser()
    guesser.read(tokens, in: text)
    return guesser.map()
  }

  /// The languages of a text.
  static func map(of bytes: [UInt8]) -> LanguageMap {
    map(of: Tokenizer.tokens(of: bytes), in: bytes.span)
  }

  private mutating func read(_ tokens: [Token], in text: Span<UInt8>) {
    var start = 0
    var evidence = LanguageEvidence()
    var isDecided = false
    for token in tokens {
      let isSentence =
        token.kind == .word && token.flags.contains(.atSentenceStart)
        && token.start - start > Self.longSegment
      if token.flags.contains(.atLineStart) && token.start > start || isSentence {
        close(start..<token.start, &evidence)
        start = token.start
        isDecided = false
      }
      guard token.kind == .word else { continue }
      guard !isDecided, evidence.wordCount < Self.wordLimit else { continue }
      scorer.add(token, of: text, to: &evidence)
      isDecided = evidence.wordCount > 5 && evidence.margin > 12
    }
    if start < text.count || parts.isEmpty { close(start..<text.count, &evidence) }
  }

  private mutating func close(_ range: Range<Int>, _ evidence: inout LanguageEvidence) {
    WordScorer.weighAbsences(&evidence)
    parts.append((range, evidence))
    // A long segment says no more of the document than a sentence does.
    if let best = evidence.best {
      total.scores += evidence.scores * (min(best.score, 12) / best.score)
    }
    total.latinLetterCount += evidence.latinLetterCount
    total.cyrillicLetterCount += evidence.cyrillicLetterCount
    total.otherLetterCount += evidence.otherLetterCount
    total.markedLetterCount += evidence.markedLetterCount
    evidence = LanguageEvidence()
  }

  private func map() -> LanguageMap {
    let document = total.best?.candidate.language ?? .undetermined
    let prior = prior()
    var segments: [LanguageMap.Segment] = []
    for part in parts {
      let segment = segment(part.range, part.evidence, prior: prior, document: document)
      if let last = segments.last, last.language == segment.language,
        last.isASCII == segment.isASCII
      {
        segments[segments.count - 1].range = last.range.lowerBound..<segment.range.upperBound
      } else {
        segments.append(segment)
      }
    }
    return LanguageMap(document: document, segments: segments)
  }

  // What the rest of the document adds to each candidate: at most three function words.
  private func prior() -> SIMD16<Float> {
    var positive = total.scores
    positive.replace(with: 0, where: positive .< 0)
    let sum = positive.sum()
    return sum > 0 ? positive * (6 * min(1, sum / 20) / sum) : SIMD16<Float>()
  }

  private func segment(
    _ range: Range<Int>, _ evidence: LanguageEvidence, prior: SIMD16<Float>, document: Language
  ) -> LanguageMap.Segment {
    var smoothed = evidence
    smoothed.scores += prior
    let isBlank = evidence.script == .common
    let language = isBlank ? document : smoothed.best?.candidate.language ?? .undetermined
    let isBare =
      evidence.markedLetterCount == 0 && evidence.wordCount > 0
      && (total.markedLetterCount == 0 || evidence.latinLetterCount >= 60)
    return LanguageMap.Segment(
      range: range, language: language, isASCII: language == .azerbaijani && isBare)
  }
}
