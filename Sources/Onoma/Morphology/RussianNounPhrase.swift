/// The name of a place or an organization: adjectives, a head noun, and what depends on it.
struct RussianNounPhrase {
  private let words: [String]
  private let part: RussianPart
  private let gender: RussianGender?

  init(_ words: [String], part: RussianPart, grammar: NameGrammar) {
    self.words = words
    self.part = part
    gender = RussianGender(grammar)
  }

  /// The name in all cases.
  var forms: RussianForms {
    if let conjunction = coordination {
      let first = RussianNounPhrase(Array(words[..<conjunction]), part, nil).forms
      let second = RussianNounPhrase(Array(words[(conjunction + 1)...]), part, nil).forms
      return first.joined(" \(words[conjunction]) ", second)
    }
    let declinableCount = words.firstIndex(where: isQuoted) ?? words.count
    guard declinableCount > 0 else { return fixed(words[...]) }
    let head = RussianNounPhrase(Array(words[..<declinableCount]), part, gender).beforeComma
    guard declinableCount < words.count else { return head }
    return head.joined(" ", fixed(words[declinableCount...]))
  }

  // What a comma parts off (Остин, Техас) stays as it is.
  private var beforeComma: RussianForms {
    guard let index = words.firstIndex(where: { $0.hasSuffix(",") }), words[index].count > 1 else {
      return unquotedForms
    }
    let head = Array(words[..<index]) + [String(words[index].dropLast())]
    let forms = RussianNounPhrase(head, part, gender).unquotedForms
    guard index + 1 < words.count else { return forms.mapped { $0 + "," } }
    return forms.joined(", ", fixed(words[(index + 1)...]))
  }

  private init(_ words: [String], _ part: RussianPart, _ gender: RussianGender?) {
    self.words = words
    self.part = part
    self.gender = gender
  }

  // Босния и Герцеговина, Папуа — Новая Гвинея: two places with one name. Longer first halves are a
  // head with genitives.
  private var coordination: Int? {
    guard part == .place, words.count > 2, ["и", "—", "–", "-"].contains(words[1]),
      words[2].first?.isUppercase ?? false
    else { return nil }
    return 1
  }

  private func isQuoted(_ word: String) -> Bool {
    word.first.map { "«\"“„'(".contains($0) } ?? false
  }

  private func fixed(_ words: ArraySlice<String>) -> RussianForms {
    RussianForms(indeclinable: words.joined(separator: " "))
  }

  private var unquotedForms: RussianForms {
    if let agreed = adjectivesAndHead { return agreed }
    if let agreed = headAndAdjective { return agreed }
    let first = declined(words[0], gender)
    guard words.count > 1 else { return first }
    if declinesLastOnly {
      var last = declined(words[words.count - 1], gender)
      last.isCertain = false
      return fixed(words.dropLast()).joined(" ", last)
    }
    return first.joined(" ", fixed(words.dropFirst()))
  }

  private func declined(_ word: String, _ gender: RussianGender?) -> RussianForms {
    guard RussianDeclension.isCyrillic(word) else { return RussianForms(indeclinable: word) }
    return RussianNoun.compound(word, gender, part)
  }

  // Leading adjectives of one gender and a noun that may agree with them.
  private var adjectivesAndHead: RussianForms? {
    guard let agreement = RussianAdjective.gender(of: RussianWord(words[0])) else { return nil }
    let run = words.prefix { RussianAdjective.gender(of: RussianWord($0)) == agreement }.count
    let head = min(run, words.count - 1)
    guard head > 0, agrees(RussianWord(words[head]), agreement) else { return nil }
    var forms = words[..<head].map {
      RussianDeclension.isCyrillic($0)
        ? RussianAdjective.forms(of: RussianWord($0), agreement) : RussianForms(indeclinable: $0)
    }
    forms.append(declined(words[head], gender ?? agreement))
    if head + 1 < words.count { forms.append(fixed(words[(head + 1)...])) }
    return RussianPhrase.joined(forms)
  }

  // An adjective behind its noun: Василёвка Первая. After a common noun it is a name of its own.
  private var headAndAdjective: RussianForms? {
    guard words.count == 2, RussianDeclension.isCyrillic(words[0]),
      RussianDeclension.isCyrillic(words[1]),
      let agreement = RussianAdjective.gender(of: RussianWord(words[1]))
    else { return nil }
    let (head, adjective) = (RussianWord(words[0]), RussianWord(words[1]))
    guard agrees(head, agreement), adjective.isCapitalized, !head.isAllCaps,
      !RussianLexicon.placeHeads.contains(head.lower)
    else { return nil }
    return declined(head.text, gender ?? agreement)
      .joined(" ", RussianAdjective.forms(of: adjective, agreement))
  }

  private func agrees(_ head: RussianWord, _ gender: RussianGender) -> Bool {
    if head.ends(in: "у ю э") || head.isAllCaps { return true }
    let isInVowel = RussianWord.vowels.contains(head.letter(fromEnd: 1))
    switch gender {
    case .masculine: return !isInVowel || head.ends(in: "и о е")
    case .feminine: return head.ends(in: "а я ь и о е")
    case .neuter: return head.ends(in: "о е и")
    case .plural: return head.ends(in: "ы и а я ие ые")
    }
  }

  // Foreign names of two words, as Манчестер Юнайтед, Милли Меджлис, Коста Рика: the last one ends
  // as a nominative does, and the first is no common noun that could govern it.
  private var declinesLastOnly: Bool {
    let (first, last) = (RussianWord(words[0]), RussianWord(words[words.count - 1]))
    guard words.count == 2, first.isCapitalized, !last.isAllCaps, !first.isAllCaps,
      RussianDeclension.isCyrillic(last.text),
      !RussianLexicon.placeHeads.contains(first.lower)
    else { return false }
    let isInConsonant = !RussianWord.vowels.contains(last.letter(fromEnd: 1))
    if first.ends(in: "и у ю э о") && !first.ends(in: "ство ние") { return true }
    if part == .place {
      return last.isCapitalized && !last.ends(in: "ы и") && (isInConsonant || first.ends(in: "а я"))
    }
    return last.isCapitalized && isInConsonant && !first.ends(in: "а я ь е")
      && !last.ends(in: "ов ев ей ий")
  }
}
