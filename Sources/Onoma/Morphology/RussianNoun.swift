/// The declension of nouns that name places and organizations.
enum RussianNoun {
  /// A noun or a hyphen compound of nouns in all cases.
  ///
  /// The last part declines (*Нью-Йорка*), or the first one before a preposition
  /// (*Ростова-на-Дону*), or both (*Каменска-Уральского*, *Эмилии-Романьи*).
  static func compound(
    _ text: String, _ gender: RussianGender?, _ part: RussianPart
  ) -> RussianForms {
    let pieces = text.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
    // о-в and о-ва are abbreviations and no compounds.
    let isAbbreviated = pieces.first == "о"
    guard pieces.count > 1, !isAbbreviated, let last = pieces.last, let first = pieces.first else {
      return forms(of: RussianWord(text), gender, part)
    }
    let prepositions: Set<String> = ["на", "над", "под", "при", "у", "в"]
    if pieces.count > 2, prepositions.contains(pieces[1]) {
      let rest = "-" + pieces.dropFirst().joined(separator: "-")
      return forms(of: RussianWord(first), gender, part).mapped { $0 + rest }
    }
    let head = RussianWord(last)
    let lastForms = forms(of: head, gender, part)
    let before = pieces.dropLast()
    guard pieces.count == 2, declinesFirst(RussianWord(first), before: head) else {
      return lastForms.mapped { before.joined(separator: "-") + "-" + $0 }
    }
    return forms(of: RussianWord(first), nil, part).joined("-", lastForms)
  }

  /// One noun in all cases; its gender shows in its ending where it is not given.
  static func forms(
    of word: RussianWord, _ gender: RussianGender?, _ part: RussianPart
  ) -> RussianForms {
    if word.count < 2 || isAcronym(word, part) { return acronym(word) }
    if gender == .plural || (gender == nil && RussianPlural.isPlural(word, part)) {
      return RussianPlural.forms(of: word)
    }
    var forms = singular(word, gender, part)
    if let ending = RussianLexicon.locatives[word.lower] {
      let dropCount = word.ends(in: "й") ? 1 : 0
      forms.append(word.with(ending, dropping: dropCount), to: .locative)
      if dropCount == 0 { forms.prefer(word.with(ending, dropping: 0), in: .locative) }
    }
    return forms
  }

  // Capitals throughout may also be a headline's: a longer place in capitals is a word.
  private static func isAcronym(_ word: RussianWord, _ part: RussianPart) -> Bool {
    word.isAllCaps && (part == .organization || word.count < 5)
  }

  // Acronyms that are read as words take endings in small letters with some writers (МИДа).
  private static func acronym(_ word: RussianWord) -> RussianForms {
    var forms = RussianForms(indeclinable: word.text)
    let last = word.letter(fromEnd: 1)
    guard word.count > 2, word.vowelCount > 0, !RussianWord.vowels.contains(last),
      RussianWord.vowels.contains(word.letter(fromEnd: 2)),
      !RussianWord.vowels.contains(word.letter(fromEnd: 3)), last != "й", last != "ь"
    else { return forms }
    for (ending, suffix) in zip(RussianForms.cases.dropFirst(), ["а", "у", "", "ом", "е"]) {
      forms.append(word.text + suffix, to: ending)
    }
    return forms
  }

  private static func singular(
    _ word: RussianWord, _ gender: RussianGender?, _ part: RussianPart
  ) -> RussianForms {
    if let pattern = RussianLexicon.irregularPlaces[word.lower] { return pattern.applied(to: word) }
    if let adjective = adjective(word) { return RussianAdjective.forms(of: word, adjective) }
    if word.ends(in: "о е") { return neuter(word, part) }
    if word.ends(in: "э и ы у ю ё иа уа оа аа") { return RussianForms(indeclinable: word.text) }
    if let forms = RussianDeclension.nounInVowel(word) { return forms }
    return inConsonant(word, gender, part)
  }

  // Ханой and Синай are nouns, Грозный and Луганский are adjectives.
  private static func adjective(_ word: RussianWord) -> RussianGender? {
    guard word.count > 4 else { return nil }
    if word.ends(in: "ый ский цкий ской") { return .masculine }
    if word.ends(in: "ая") { return .feminine }
    return word.ends(in: "ое ее") ? .neuter : nil
  }

  private static func neuter(_ word: RussianWord, _ part: RussianPart) -> RussianForms {
    let asWritten = RussianForms(indeclinable: word.text)
    if RussianLexicon.indeclinableNeuters.contains(word.lower) { return asWritten }
    if word.ends(in: "ие") { return RussianPattern.neuterInIye.applied(to: word) }
    if word.ends(in: "ье") {
      let isFrench = word.ends(in: "лье") && !word.ends(in: "олье уралье байкалье")
      return isFrench ? asWritten : RussianPattern.softNeuter.applied(to: word)
    }
    if ["море", "поле"].contains(where: word.lower.hasSuffix) {
      return RussianPattern.softNeuter.applied(to: word)
    }
    if word.ends(in: "ово ево ёво ино ыно") {
      var forms = RussianPattern.neuter.applied(to: word)
      forms.append(asWritten)
      return forms
    }
    if word.ends(in: "ство озеро") || ["озеро", "село", "болото"].contains(word.lower) {
      return RussianPattern.neuter.applied(to: word)
    }
    guard part == .organization else { return asWritten }
    if word.ends(in: "ще це") { return RussianPattern.neuterAfterHusher.applied(to: word) }
    return word.ends(in: "о") && !word.isCapitalized
      ? RussianPattern.neuter.applied(to: word) : asWritten
  }

  private static func inConsonant(
    _ word: RussianWord, _ gender: RussianGender?, _ part: RussianPart
  ) -> RussianForms {
    let last = word.letter(fromEnd: 1)
    if last == "ь" {
      let isMasculine = gender.map { $0 != .feminine } ?? isMasculineInSoftSign(word, part)
      return (isMasculine ? RussianPattern.softThing : .softFeminine).applied(to: word)
    }
    if gender == .feminine { return RussianForms(indeclinable: word.text) }
    if last == "й" {
      let pattern = word.ends(in: "ий") ? RussianPattern.thingInIy : .softThing
      return pattern.applied(to: word)
    }
    if word.ends(in: "ец") && word.vowelCount > 1 { return inEts(word) }
    let isAfterHusher = RussianWord.hushers.contains(last) || last == "ц"
    return (isAfterHusher ? RussianPattern.thingAfterHusher : .thing).applied(to: word)
  }

  private static func inEts(_ word: RussianWord) -> RussianForms {
    let before = word.letter(fromEnd: 3)
    let link = RussianWord.vowels.contains(before) ? "й" : before == "л" ? "ь" : ""
    let endings = "\(link)ца \(link)цу = \(link)цом \(link)це"
    var forms = RussianPattern(dropping: 2, endings).applied(to: word)
    forms.append(word.with("\(link)цем", dropping: 2), to: .instrumental)
    return forms
  }

  // Towns in -поль, -ль and -ырь are masculine, others in a soft consonant feminine but for Chinese
  // ones; common nouns at the head of an organization are feminine but for those in -тель.
  private static func isMasculineInSoftSign(_ word: RussianWord, _ part: RussianPart) -> Bool {
    if part == .place {
      return word.ends(in: "ль ырь жэнь цзинь шань")
        || RussianLexicon.masculineInSoftSign.contains(word.lower)
    }
    return word.ends(in: "тель мль иль уль эль арь")
  }

  private static func declinesFirst(_ first: RussianWord, before last: RussianWord) -> Bool {
    if first.count > 3, first.ends(in: "ия ья ея") { return true }
    if last.lower == "река" || last.lower == "гора" { return true }
    let isTown = first.count > 3 && first.ends(in: "ск ец ев ов ин ок град бург")
    return isTown && adjective(last) == .masculine
  }
}
