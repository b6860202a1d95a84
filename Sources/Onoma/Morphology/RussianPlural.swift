/// The declension of nouns in the plural, as the heads of names are (*Соединённые Штаты*).
enum RussianPlural {
  /// The plural noun in all cases, with both genitives where its form does not tell which is right.
  static func forms(of word: RussianWord) -> RussianForms {
    if let adjective = RussianAdjective.gender(of: word), adjective == .plural {
      return RussianAdjective.forms(of: word, .plural)
    }
    guard word.ends(in: "ы и а я") else { return RussianForms(indeclinable: word.text) }
    let isHard = word.ends(in: "ы а") || isHardened(word.letter(fromEnd: 2))
    let endings = isHard ? "= ам = ами ах" : "= ям = ями ях"
    var forms = RussianPattern(dropping: 1, endings).applied(to: word)
    let genitives = genitives(of: word)
    if let first = genitives.first { forms.replace(.genitive, with: first) }
    for other in genitives.dropFirst() { forms.append(other, to: .genitive) }
    forms.isCertain = genitives.count == 1
    return forms
  }

  /// Whether a noun whose gender nobody gives is known to be a plural: by the list, or as a Slavic
  /// place in -ичи, -ищи, -ницы, or as an organization's common noun in -ы or -и. Other places in
  /// -и and -ы are mostly foreign (*Тбилиси*).
  static func isPlural(_ word: RussianWord, _ part: RussianPart) -> Bool {
    RussianLexicon.plurals[word.lower] != nil
      || (word.ends(in: "ичи ищи ницы") && word.count > 5 && word.vowelCount > 2)
      || (part == .organization && !word.isCapitalized && word.ends(in: "ы ии ки ги хи ти"))
  }

  private static func isHardened(_ letter: Character) -> Bool {
    RussianWord.velars.contains(letter) || RussianWord.hushers.contains(letter)
  }

  private static func genitives(of word: RussianWord) -> [String] {
    if let known = RussianLexicon.plurals[word.lower] { return [recased(known, like: word)] }
    if word.ends(in: "ии ия") { return [word.with("й", dropping: 1)] }
    let before = word.letter(fromEnd: 2)
    let stem = word.with("", dropping: 1)
    if word.ends(in: "и"), RussianWord.vowels.contains(before) {
      return [word.with("ев", dropping: 1)]
    }
    if word.ends(in: "ичи") { return [word.with("ей", dropping: 1)] }
    if word.ends(in: "ищи ницы") { return [stem] }
    if word.ends(in: "и"), !RussianWord.velars.contains(before) {
      return [word.with("ей", dropping: 1), stem]
    }
    return word.ends(in: "ы и") ? [word.with("ов", dropping: 1), stem] : [stem]
  }

  private static func recased(_ form: String, like word: RussianWord) -> String {
    if word.isAllCaps { return ICU.uppercased(form, in: .russian) }
    guard word.isCapitalized, let first = form.first else { return form }
    return first.uppercased() + form.dropFirst()
  }
}
