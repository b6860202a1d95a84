/// Neighbouring words with capitals that no spelling of the lexicon took, and what they may be forms of.
struct SkeletonWindow {
  /// A base form that the words may stand for.
  struct Form {
    var name: SpelledName
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
  /// The same of a name of one word. On running text of 40,000 words, half of the links of one word
  /// at seven sounds and a cost of 0.10 were false.
  static let singlePhoneMinimum = 8
  static let singlePlaceCost = 0.04
  /// What a family name may differ by from one that stands in full in the document.
  static let familyCost = 0.10
  /// How many forms of one Russian word are tried in one case.
  private static let russianLimit = 3

  let words: ClosedRange<Int>
  let language: Language
  private(set) var forms: [Form] = []

  /// `nil` where the words cannot be one name.
  init?(at first: Int, length: Int, in linking: inout DocumentLinking) {
    let text = linking.text
    let last = first + length - 1
    guard last < text.words.count else { return nil }
    words = first...last
    for word in words {
      guard !linking.isTaken[word], SkeletonWindow.mayBeName(word, text),
        word == first || text.isJoined(word)
      else { return nil }
    }
    let token = text.token(first)
    language = text.language(at: token.start)
    // One word at the start of a sentence owes its capital to its place.
    if length == 1, token.flags.contains(.atSentenceStart) { return nil }
    let choices = words.map { linking.spelling.forms(of: $0, in: text) }
    guard choices.allSatisfy({ !$0.isEmpty }) else { return nil }
    forms = token.script == .cyrillic ? russianForms(choices) : lastWordForms(choices, text)
    if length == 1 {
      forms.removeAll { $0.name.length < SkeletonWindow.phoneMinimum }
      if forms.isEmpty { return nil }
    }
  }

  private static func mayBeName(_ word: Int, _ text: DocumentText) -> Bool {
    let token = text.token(word)
    guard token.kind == .word, token.end - token.start >= 2 else { return false }
    switch token.shape {
    case .capitalized, .allCaps: return true
    case .mixed, .lower, .none: return false
    }
  }

  // In Azerbaijani the last word takes the endings.
  private func lastWordForms(
    _ choices: [[SpellingCache.WordForm]], _ text: DocumentText
  ) -> [Form] {
    let head = choices.dropLast().compactMap(\.first?.token)
    return (choices.last ?? []).map { form in
      Form(
        name: SpelledName(tokens: head + [form.token]), stemEnd: form.stem.end,
        endings: form.stem.endings,
        isSeparate: !form.stem.endings.isEmpty
          && form.stem.end == text.token(words.upperBound).end)
    }
  }

  // All words of a Russian name stand in one case; a word that does not inflect stays as it is.
  private func russianForms(_ choices: [[SpellingCache.WordForm]]) -> [Form] {
    let whole = choices.compactMap(\.first)
    let end = whole.last?.stem.end ?? 0
    var forms = [
      Form(
        name: SpelledName(tokens: whole.map(\.token)), stemEnd: end, endings: [], isSeparate: false)
    ]
    for ending in [Ending.genitive, .dative, .accusative, .instrumental, .locative] {
      var names: [[SpelledToken]] = [[]]
      var isInflected = false
      for choice in choices {
        let own = choice.filter { $0.stem.endings == [ending] }.prefix(SkeletonWindow.russianLimit)
        isInflected = isInflected || !own.isEmpty
        let tokens = own.map(\.token) + choice.prefix(1).map(\.token)
        names = names.prefix(8).flatMap { head in tokens.map { head + [$0] } }
      }
      guard isInflected else { continue }
      forms += names.map {
        Form(name: SpelledName(tokens: $0), stemEnd: end, endings: [ending], isSeparate: false)
      }
    }
    return forms
  }

  /// Where the mention ends: behind the ending where that stands in a token of its own.
  func end(of form: Form, in text: DocumentText) -> Int {
    let index = text.words[words.upperBound]
    return form.isSeparate && index + 2 < text.tokens.count
      ? text.tokens[index + 2].end : text.tokens[index].end
  }
}
