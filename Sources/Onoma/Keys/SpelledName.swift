/// A name taken apart for comparison: made once, compared often.
struct SpelledName: Sendable {
  /// The tokens in the order written, without the patronymic.
  let tokens: [SpelledToken]
  /// The patronymic; `nil` where the name has none.
  let patronymic: SpelledPatronymic?

  /// Takes a name apart, in the language's profile; `nil` is a language unknown.
  init(_ text: String, language: Language?, kind: Kind? = nil) {
    self.init(
      text, profile: SpellingProfile.profile(for: language, token: text), kind: kind)
  }

  /// A name of tokens that were read before, without a patronymic.
  init(tokens: [SpelledToken]) {
    self.tokens = tokens
    patronymic = nil
  }

  /// Takes a name apart in a known profile. Only persons, and names of unknown kind, are searched
  /// for a patronymic.
  init(_ text: String, profile: SpellingProfile, kind: Kind? = nil) {
    let all = LegalForm.stripped(
      Self.tokens(of: text, profile: profile, kind: kind), kind: kind)
    let found = kind == nil || kind == .person ? PatronymicSearch.find(in: all) : nil
    patronymic = found?.patronymic
    tokens =
      found.map { found in
        all.indices.filter { !found.range.contains($0) }.map { all[$0] }
      } ?? all
  }

  /// The number of phones of the whole name.
  var length: Int { tokens.reduce(0) { $0 + $1.length } }

  /// The skeletons of the whole name without its initials: what the index is asked for.
  var nameKeys: [[UInt8]] {
    Skeleton.nameKeys(ofTokenKeys: tokens.filter { !$0.isInitial }.map(\.keys))
  }

  // More tokens than any name has are left off.
  private static let tokenLimit = 16

  private static func tokens(
    of text: String, profile: SpellingProfile, kind: Kind?
  ) -> [SpelledToken] {
    var tokens: [SpelledToken] = []
    var word = String.UnicodeScalarView()
    func flush(hasDot: Bool) {
      guard !word.isEmpty, tokens.count < tokenLimit else { return }
      let text = String(word)
      let own = profile.adapted(toScriptOf: text)
      let context: SpelledToken.Context = kind == .place ? .place : hasDot ? .dotted : .other
      let token = SpelledToken(text, profile: own, context: context)
      if token.length > 0 { tokens.append(token) }
      word.removeAll()
    }
    for scalar in text.unicodeScalars {
      if !isSeparator(scalar) {
        if word.count < Phones.lengthLimit * 2 { word.append(scalar) }
      } else {
        flush(hasDot: scalar == ".")
      }
    }
    flush(hasDot: false)
    return tokens
  }

  private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x27, 0x60, 0xAD, 0xB4: false  // apostrophes, soft hyphen
    case 0..<0x30, 0x3A...0x40, 0x5B...0x5F, 0x7B...0xBF: true
    case 0x2018, 0x2019, 0x2032: false
    case 0x2000...0x200A, 0x2010...0x2029, 0x202F...0x205F, 0x3000: true
    default: false
    }
  }
}
