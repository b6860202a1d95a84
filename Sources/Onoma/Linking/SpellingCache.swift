/// What the words of one document and the names that they met sound like, each worked out once.
struct SpellingCache {
  /// A word as it stands, or the stem that is left without an ending.
  struct WordForm {
    var token: SpelledToken
    var stem: WordStem
  }

  private var wordForms: [Int: [WordForm]] = [:]
  private var names: [Posting: SpelledName] = [:]
  private var familyNames: [EntityID: [SpelledName]] = [:]

  /// The forms of the word: as it stands, then its stems, the longest first.
  mutating func forms(of word: Int, in text: DocumentText) -> [WordForm] {
    if let known = wordForms[word] { return known }
    let token = text.token(word)
    let whole = WordStem(text: text.text(token.start..<token.end), end: token.end, endings: [])
    let language = text.language(at: token.start)
    let forms = ([whole] + StemReader(text: text).stems(of: word)).compactMap { stem in
      let profile = SpellingProfile.profile(for: language, token: stem.text)
      let spelled = SpelledToken(stem.text, profile: profile)
      return spelled.length == 0 ? nil : WordForm(token: spelled, stem: stem)
    }
    wordForms[word] = forms
    return forms
  }

  /// The name of the posting, taken apart.
  mutating func name(_ posting: Posting, _ name: EntityName, kind: Kind) -> SpelledName {
    if let known = names[posting] { return known }
    let spelled = SpelledName(name.form, language: name.language, kind: kind)
    names[posting] = spelled
    return spelled
  }

  /// The person's family names in all languages, taken apart.
  mutating func familyNames(of person: Entity) -> [SpelledName] {
    if let known = familyNames[person.id] { return known }
    var seen: Set<String> = []
    let spelled = person.names.compactMap { name -> SpelledName? in
      guard let family = name.parts?.family, seen.insert(family).inserted else { return nil }
      return SpelledName(family, language: name.language)
    }
    familyNames[person.id] = spelled
    return spelled
  }
}
