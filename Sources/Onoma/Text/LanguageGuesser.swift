/// Guesses the language of a document and of each of its sentences, from letters and small words.
enum LanguageGuesser {
  /// The languages that are told apart.
  static let languages: [Language] = [
    .azerbaijani, .russian, .english, .kazakh, .turkish, .ukrainian, .azerbaijaniCyrillic,
  ]

  /// What speaks for each of ``languages``, in points.
  struct Score {
    var points = [Int](repeating: 0, count: languages.count)
    var latin = 0
    var cyrillic = 0
    var other = 0

    static func += (left: inout Score, right: Score) {
      for index in left.points.indices { left.points[index] += right.points[index] }
      left.latin += right.latin
      left.cyrillic += right.cyrillic
      left.other += right.other
    }
  }

  /// Points from which a sentence is taken at its word.
  private static let sureMargin = 3

  /// The languages of the text's sentences.
  ///
  /// - Complexity: O(n) in the bytes.
  static func map(of bytes: [UInt8], tokens: [Token]) -> LanguageMap {
    let sentences = sentences(tokens, byteCount: bytes.count)
    var whole = Score()
    var scores: [Score] = []
    for sentence in sentences {
      var score = Score()
      for token in tokens[sentence.tokens] where token.kind == .word {
        score += WordEvidence.score(of: token, in: bytes)
      }
      scores.append(score)
      whole += score
    }
    let document = best(whole, fallback: nil) ?? .undetermined
    let segments = zip(sentences, scores).map { sentence, score in
      segment(sentence.range, score, document: document)
    }
    return LanguageMap(document: document, segments: segments)
  }

  private struct Sentence {
    var tokens: Range<Int>
    var range: Range<Int>
  }

  private static func sentences(_ tokens: [Token], byteCount: Int) -> [Sentence] {
    var found: [Sentence] = []
    var start = 0
    for (index, token) in tokens.enumerated()
    where token.flags.contains(.atLineStart)
      || (token.flags.contains(.atSentenceStart) && index - start > 6)
    {
      if index > start {
        found.append(Sentence(tokens: start..<index, range: tokens[start].start..<token.start))
      }
      start = index
    }
    if start < tokens.count {
      found.append(Sentence(tokens: start..<tokens.count, range: tokens[start].start..<byteCount))
    }
    return found
  }

  private static func segment(
    _ range: Range<Int>, _ score: Score, document: Language
  ) -> LanguageMap.Segment {
    let ranked = score.points.sorted(by: >)
    let margin = ranked[0] - ranked[1]
    if margin >= sureMargin, let own = best(score, fallback: nil) {
      return LanguageMap.Segment(range: range, language: own, isSure: true)
    }
    let own = best(score, fallback: document) ?? document
    return LanguageMap.Segment(range: range, language: own, isSure: false)
  }

  // Where little or nothing speaks, the document's language if it is of the same script.
  private static func best(_ score: Score, fallback: Language?) -> Language? {
    let isCyrillic = score.cyrillic > score.latin
    if score.other > score.latin + score.cyrillic { return .undetermined }
    var points = score.points
    for (index, language) in languages.enumerated() where isCyrillic != usesCyrillic(language) {
      points[index] = 0
    }
    let top = points.max() ?? 0
    if let fallback, top <= 1 || points.count(where: { $0 == top }) > 1 {
      if fallback != .undetermined, usesCyrillic(fallback) == isCyrillic { return fallback }
    }
    if top == 0 {
      if score.latin + score.cyrillic == 0 { return fallback }
      return isCyrillic ? .russian : .english
    }
    return points.firstIndex(of: top).map { languages[$0] }
  }

  private static func usesCyrillic(_ language: Language) -> Bool {
    [.russian, .kazakh, .ukrainian, .azerbaijaniCyrillic].contains(language)
  }
}
