/// The declension of one Russian word of a name.
enum RussianDeclension {
  /// The word in all cases, in the capitals of the input.
  ///
  /// Without a sex a person's name is declined as its ending suggests, and the result is not
  /// certain. A hyphen compound declines in its last part, or in both where both do.
  static func forms(
    of word: String, sex: Sex?, part: RussianPart, grammar: NameGrammar = .regular
  ) -> RussianForms {
    let gender = RussianGender(grammar)
    let sex = sex ?? gender?.sex
    guard grammar != .indeclinable, isCyrillic(word) else {
      return RussianForms(indeclinable: word)
    }
    switch part {
    case .patronymic: return compound(word, declinesFirst: { _ in true }, decline: patronymic)
    case .given:
      // Анны-Марии, but Ага-Мамеда and Касым-Жомарта.
      let declinesFirst = { (first: RussianWord) in
        sex == .feminine && first.count > 2 && first.ends(in: "а я")
      }
      return compound(word, declinesFirst: declinesFirst) { given($0, sex: sex) }
    case .family: return compound(word, declinesFirst: isSurname) { family($0, sex: sex) }
    case .place, .organization: return RussianNoun.compound(word, gender, part)
    }
  }

  /// Patronymics in -ич and -на; Turkic ones (*Гейдар оглы*) stay as they are.
  static func patronymic(_ word: RussianWord) -> RussianForms {
    if word.ends(in: "ич") { return RussianPattern.personAfterHusher.applied(to: word) }
    if word.ends(in: "на") { return RussianPattern.nounInA(after: "н").applied(to: word) }
    return RussianForms(indeclinable: word.text)
  }

  /// Given names of either sex; without one, as the ending suggests.
  static func given(_ word: RussianWord, sex: Sex?) -> RussianForms {
    let isFeminine = sex == .feminine
    if !isFeminine, let pattern = RussianLexicon.irregular[word.lower] {
      return pattern.applied(to: word)
    }
    if word.ends(in: "о е э и ы у ю иа уа оа еа") { return RussianForms(indeclinable: word.text) }
    // The French name has a stressed -я.
    if word.lower == "николя" { return RussianForms(indeclinable: word.text) }
    if let forms = nounInVowel(word) { return forms }
    return isFeminine ? feminineGiven(word) : masculine(word)
  }

  /// Whether a word has one of the endings that are surnames' own.
  static func isSurname(_ word: RussianWord) -> Bool {
    word.count > 4
      && word.ends(
        in: "ов ев ёв ин ын ова ева ёва ина ына ский цкий ская цкая енко ян янц дзе швили заде")
  }

  /// A word as all letters of which the rules hold.
  static func isCyrillic(_ word: String) -> Bool {
    let letters = word.unicodeScalars.filter { $0.properties.isAlphabetic }
    return !letters.isEmpty && letters.allSatisfy { (0x400...0x52F).contains($0.value) }
  }

  /// First-declension nouns in -а and -я; `nil` for other words.
  static func nounInVowel(_ word: RussianWord) -> RussianForms? {
    if word.ends(in: "ия") { return RussianPattern.nounInIya.applied(to: word) }
    if word.ends(in: "я") { return RussianPattern.nounInYa.applied(to: word) }
    guard word.ends(in: "а") else { return nil }
    return RussianPattern.nounInA(after: word.letter(fromEnd: 2)).applied(to: word)
  }

  /// Animate masculine nouns in a consonant, -й and -ь.
  static func masculine(_ word: RussianWord) -> RussianForms {
    let last = word.letter(fromEnd: 1)
    let pattern: RussianPattern =
      if word.ends(in: "ий") && word.count > 3 {
        .personInIy
      } else if last == "й" || last == "ь" {
        .softPerson
      } else {
        RussianWord.hushers.contains(last) || last == "ц" ? .personAfterHusher : .person
      }
    return pattern.applied(to: word)
  }

  // Turkic and western names in -ль and -нь (Айсель, Николь) decline with some writers only, those
  // of the church calendar (Любовь, Юдифь, Эсфирь) with all.
  private static func feminineGiven(_ word: RussianWord) -> RussianForms {
    let asWritten = RussianForms(indeclinable: word.text)
    guard word.ends(in: "ь") else { return asWritten }
    let declined = RussianPattern.softFeminine.applied(to: word)
    if word.ends(in: "вь фь рь") || word.lower == "рахиль" { return declined }
    var both = asWritten
    both.append(declined)
    return both
  }

  private static func compound(
    _ word: String, declinesFirst: (RussianWord) -> Bool, decline: (RussianWord) -> RussianForms
  ) -> RussianForms {
    let parts = word.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
    guard let last = parts.last, parts.count > 1 else { return decline(RussianWord(word)) }
    var forms: RussianForms?
    for part in parts.dropLast() {
      let first = RussianWord(part)
      let partForms = declinesFirst(first) ? decline(first) : RussianForms(indeclinable: part)
      forms = forms?.joined("-", partForms) ?? partForms
    }
    let lastForms = decline(RussianWord(last))
    return forms?.joined("-", lastForms) ?? lastForms
  }
}
