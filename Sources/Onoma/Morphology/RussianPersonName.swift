/// A person's name in Russian, each word with the part that it plays.
struct RussianPersonName {
  private let words: [RussianWord]
  // `nil` for words that stay as they are: particles, initials, a father's name with оглы.
  private var roles: [RussianPart?]
  private let sex: Sex?
  private let isSexGuessed: Bool

  /// Finds the parts in `parts`; what stands in none of them is placed by its form and order.
  ///
  /// Without a sex it is taken from the patronymic, the surname or the given name.
  init(_ words: [String], sex: Sex?, parts: NameParts?, grammar: NameGrammar) {
    self.words = words.map(RussianWord.init)
    roles = RussianPersonName.roles(of: self.words)
    if let parts { RussianPersonName.assign(parts, to: &roles, self.words) }
    let known = sex ?? RussianGender(grammar)?.sex
    isSexGuessed = known == nil
    self.sex = known ?? RussianPersonName.guessedSex(self.words, roles)
  }

  /// The name in all cases.
  var forms: RussianForms {
    let declined = zip(words, roles).map { word, role in
      guard let role else { return RussianForms(indeclinable: word.text) }
      return RussianDeclension.forms(of: word.text, sex: sex, part: part(word, role))
    }
    var forms = RussianPhrase.joined(declined)
    if isSexGuessed { addOtherSex(to: &forms) }
    return forms
  }

  // Павел alone is a given name; a woman's last word in -ич is no patronymic but her surname.
  private func part(_ word: RussianWord, _ role: RussianPart) -> RussianPart {
    if words.count == 1 && RussianLexicon.irregular[word.lower] != nil { return .given }
    return role == .patronymic && sex == .feminine && word.ends(in: "ич") ? .family : role
  }

  // A lone name of unknown sex may be either's: Меркель, Меркеля.
  private func addOtherSex(to forms: inout RussianForms) {
    let hasPatronymic = roles.contains(.patronymic)
    let isClear = zip(words, roles).contains { word, role in
      role == .family && RussianPersonName.showsSex(word)
    }
    forms.isCertain = forms.isCertain && (hasPatronymic || isClear)
    guard words.count == 1, !isClear, let word = words.first, sex == .masculine else { return }
    forms.append(RussianDeclension.family(word, sex: .feminine))
  }

  private static func showsSex(_ word: RussianWord) -> Bool {
    word.vowelCount > 1
      && word.ends(in: "ов ев ёв ский цкий ова ева ёва ская цкая")
  }

  private static func guessedSex(_ words: [RussianWord], _ roles: [RussianPart?]) -> Sex {
    if words.contains(where: { ["кызы", "гызы"].contains($0.lower) }) { return .feminine }
    for (word, role) in zip(words, roles) where role == .patronymic {
      return word.ends(in: "на") ? .feminine : .masculine
    }
    for (word, role) in zip(words, roles) where role == .family && word.vowelCount > 1 {
      if word.ends(in: "ова ева ёва ская цкая") { return .feminine }
      if word.ends(in: "ов ев ёв ский цкий") { return .masculine }
    }
    for (word, role) in zip(words, roles) where role == .given {
      let isMasculine = RussianLexicon.masculineInA.contains(word.lower)
      return word.ends(in: "а я") && !isMasculine ? .feminine : .masculine
    }
    let isFeminine = words.first?.ends(in: "ина ына ая") ?? false
    return isFeminine ? .feminine : .masculine
  }
}

extension RussianPersonName {
  /// The parts by form and order alone: given names, patronymic, family name last.
  private static func roles(of words: [RussianWord]) -> [RussianPart?] {
    var roles: [RussianPart?] = words.map { isFixed($0) ? nil : .given }
    var isFamilyFirst = false
    if let index = words.firstIndex(where: { RussianLexicon.patronymicWords.contains($0.lower) }) {
      roles[index] = nil
      if index > 0 { roles[index - 1] = nil }
      isFamilyFirst = index == words.count - 1 && RussianDeclension.isSurname(words[0])
    }
    let open = roles.indices.filter { roles[$0] != nil }
    if open.count > 1 {
      for index in open.dropFirst() where isPatronymic(words[index]) {
        roles[index] = .patronymic
        isFamilyFirst = isFamilyFirst || (index == open.last && open.count > 2)
      }
    }
    let rest = roles.indices.filter { roles[$0] == .given }
    if let family = isFamilyFirst ? rest.first : rest.last,
      rest.count > 1 || !roles.contains(.patronymic)
    {
      roles[family] = .family
    }
    fixEasternFamilyName(words, &roles)
    return roles
  }

  // Particles (фон, де, бен), initials, numerals.
  private static func isFixed(_ word: RussianWord) -> Bool {
    guard RussianDeclension.isCyrillic(word.text), !word.text.hasSuffix(".") else { return true }
    return word.count < 2 || (!word.isCapitalized && !word.text.contains("-"))
  }

  // A surname in -ич (Роман Абрамович) declines as a patronymic does.
  private static func isPatronymic(_ word: RussianWord) -> Bool {
    word.ends(in: "овна евна инична ьична") || word.ends(in: "ович евич ьич кич мич")
  }

  private static func assign(
    _ parts: NameParts, to roles: inout [RussianPart?], _ words: [RussianWord]
  ) {
    let fields: [(RussianPart, String?)] = [
      (.given, parts.given), (.patronymic, parts.patronymic), (.family, parts.family),
    ]
    for (part, text) in fields {
      let members = Set((text ?? "").split(separator: " ").map(String.init))
      let isFather = members.contains { RussianLexicon.patronymicWords.contains($0) }
      for index in words.indices where members.contains(words[index].text) {
        roles[index] = isFixed(words[index]) || (isFather && part == .patronymic) ? nil : part
      }
    }
    let isEastern =
      words.count > 1 && parts.family == words[0].text && parts.patronymic == nil
      && words[0].vowelCount == 1
    if isEastern { fixAllButLast(words, &roles) }
  }

  // Chinese and Korean full names decline in the last word only: Мао Цзэдуна, Ким Чен Ына.
  private static func fixEasternFamilyName(_ words: [RussianWord], _ roles: inout [RussianPart?]) {
    let isKorean = words.count == 3 && words.allSatisfy { $0.vowelCount == 1 && $0.isCapitalized }
    let isChinese =
      words.count == 2 && words[0].vowelCount == 1
      && ["цз", "чж", "сюэ", "сяо", "цян"].contains(where: words[1].lower.contains)
    if isKorean || isChinese { fixAllButLast(words, &roles) }
  }

  private static func fixAllButLast(_ words: [RussianWord], _ roles: inout [RussianPart?]) {
    for index in words.indices.dropLast() { roles[index] = nil }
    if let last = words.indices.last { roles[last] = .given }
  }
}
