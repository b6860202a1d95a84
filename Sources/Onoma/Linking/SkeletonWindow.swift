/// Neighbouring words with capitals that no spelling of the lexicon took, and what they may be forms of.
struct SkeletonWindow {
  /// A base form that the words may stand for.
  struct Form {
    var text: String
    var stemEnd: Int
    var endings: [Ending]
    /// Whether the ending stands in a token of its own, behind a hyphen or an apostrophe.
    var isSeparate: Bool
  }

  static let wordLimit = 4
  /// How much cheaper than every other entity's the best entity's name must be.
  static let margin = 0.03
  /// Places and organizations of fewer sounds are not told by sound (VARIATION 6).
  static let phoneMinimum = 7
  /// What a single word may differ by.
  static let singleCost = 0.10

  let words: ClosedRange<Int>
  let language: Language
  let forms: [Form]

  /// `nil` where the words cannot be one name.
  init?(at first: Int, length: Int, in linking: DocumentLinking) {
    let text = linking.text
    let last = first + length - 1
    guard last < text.words.count else { return nil }
    words = first...last
    for word in words {
      guard !linking.isTaken[word], SkeletonWindow.mayBeName(word, text),
        word == first || text.isJoined(word)
      else { return nil }
    }
    let start = text.token(first).start
    language = text.languages.language(at: start)
    // One word at the start of a sentence owes its capital to its place.
    if length == 1 {
      let token = text.token(first)
      guard token.end - token.start >= SkeletonWindow.phoneMinimum else { return nil }
    }
    forms = SkeletonWindow.forms(words, text)
  }

  private static func mayBeName(_ word: Int, _ text: DocumentText) -> Bool {
    let token = text.token(word)
    guard token.kind == .word, token.end - token.start >= 2 else { return false }
    switch token.shape {
    case .capitalized, .allCaps: return true
    case .mixed, .lower, .none: return false
    }
  }

  private static func forms(_ words: ClosedRange<Int>, _ text: DocumentText) -> [Form] {
    let start = text.token(words.lowerBound).start
    let last = text.token(words.upperBound)
    var forms = [
      Form(text: text.text(start..<last.end), stemEnd: last.end, endings: [], isSeparate: false)
    ]
    let reader = StemReader(text: text)
    if last.script == .cyrillic {
      return forms + russianForms(words, reader)
    }
    for stem in reader.stems(of: words.upperBound) {
      let isSeparate = stem.end == last.end
      let base = text.text(start..<last.start) + stem.text
      forms.append(
        Form(text: base, stemEnd: stem.end, endings: stem.endings, isSeparate: isSeparate))
    }
    return forms
  }

  // All words of a Russian name stand in one case; a word that does not inflect stays as it is.
  private static func russianForms(_ words: ClosedRange<Int>, _ reader: StemReader) -> [Form] {
    let text = reader.text
    var bases: [Ending: [String]] = [:]
    for (index, word) in words.enumerated() {
      let token = text.token(word)
      let written = text.text(token.start..<token.end)
      let stems = reader.stems(of: word)
      for ending in [Ending.genitive, .dative, .accusative, .instrumental, .locative] {
        let own = stems.filter { $0.endings == [ending] }.prefix(3).map(\.text) + [written]
        guard index > 0 else {
          bases[ending] = own
          continue
        }
        bases[ending] = (bases[ending] ?? []).prefix(6).flatMap { head in own.map { head + " " + $0 } }
      }
    }
    let end = text.token(words.upperBound).end
    return bases.sorted { $0.key < $1.key }.flatMap { ending, texts in
      texts.map { Form(text: $0, stemEnd: end, endings: [ending], isSeparate: false) }
    }
  }

  /// Where the mention ends: behind the ending where that stands in a token of its own.
  func end(of form: Form, in text: DocumentText) -> Int {
    let index = text.words[words.upperBound]
    return form.isSeparate && index + 2 < text.tokens.count
      ? text.tokens[index + 2].end : text.tokens[index].end
  }
}
