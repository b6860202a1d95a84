extension RussianDeclension {
  /// Surnames of either sex; without one, as the ending suggests.
  static func family(_ word: RussianWord, sex: Sex?) -> RussianForms {
    if isIndeclinable(word) { return RussianForms(indeclinable: word.text) }
    guard sex == nil else { return sex == .feminine ? feminine(word) : masculineFamily(word) }
    if word.ends(in: "ова ева ёва ина ына ая яя") { return uncertain(feminine(word)) }
    var forms = masculineFamily(word)
    forms.append(feminine(word))
    return uncertain(forms)
  }

  /// The plural of a surname for a couple or a family (*Алиевы*); `nil` where it has none of the
  /// regular endings.
  static func familyPlural(of surname: String) -> RussianForms? {
    let word = RussianWord(surname)
    let stem =
      word.ends(in: "ова ева ёва ина ына") ? RussianWord(word.with("", dropping: 1)) : word
    if stem.ends(in: "ов ев ёв ин ын") {
      var forms = RussianPattern(dropping: 0, "ых ым ых ыми ых").applied(to: stem)
      forms.replace(nil, with: stem.with("ы", dropping: 0))
      return forms
    }
    guard word.ends(in: "ский цкий ская цкая") else { return nil }
    return RussianAdjective.forms(
      of: RussianWord(word.with("ие", dropping: 2)), .plural, isAnimate: true)
  }

  private static func uncertain(_ forms: RussianForms) -> RussianForms {
    var forms = forms
    forms.isCertain = false
    return forms
  }

  // German surnames in -их (Дитрих, Рерих) decline, Russian ones (Долгих) do not.
  private static func isIndeclinable(_ word: RussianWord) -> Bool {
    if word.ends(in: "рих лих бих дих тих") && word.vowelCount > 1 { return false }
    return word.ends(in: "ых их аго яго о е э и ы у ю иа уа оа еа")
      || RussianLexicon.stressedInA.contains(word.lower)
  }

  private static func feminine(_ word: RussianWord) -> RussianForms {
    if word.ends(in: "ова ева ёва ина ына") && word.vowelCount > 1 {
      return RussianPattern.feminineFamily.applied(to: word)
    }
    if word.ends(in: "ая яя") && word.count > 3 {
      return RussianAdjective.forms(of: word, .feminine, isAnimate: true)
    }
    return nounInVowel(word) ?? RussianForms(indeclinable: word.text)
  }

  private static func masculineFamily(_ word: RussianWord) -> RussianForms {
    if word.ends(in: "ов ев ёв ин ын") && word.count > 2 { return inOv(word) }
    let isAdjective =
      word.ends(in: "кий гий хий жий чий ший щий ний ый")
      || (word.ends(in: "ой") && word.vowelCount > 1)
    if isAdjective && word.count > 3 {
      return RussianAdjective.forms(of: word, .masculine, isAnimate: true)
    }
    return nounInVowel(word) ?? withFleetingVowel(word) ?? masculine(word)
  }

  // Names of one syllable in -ин are Chinese or English (Грин, Лин): their instrumental is -ом, as
  // in foreign surnames at large. Some writers go by the rule in all of them.
  private static func inOv(_ word: RussianWord) -> RussianForms {
    let isForeign =
      RussianLexicon.foreignInOv.contains(word.lower)
      || (word.vowelCount == 1 && word.ends(in: "ин ын"))
    var forms = (isForeign ? RussianPattern.person : .family).applied(to: word)
    if isForeign { forms.append(RussianPattern.family.applied(to: word)) }
    return forms
  }

  // -ец and -ок lose their vowel in most surnames and keep it in some: Кравца, but Хейфеца.
  private static func withFleetingVowel(_ word: RussianWord) -> RussianForms? {
    let before = word.letter(fromEnd: 3)
    guard word.vowelCount > 1, before != "к" else { return nil }
    let isCluster = !RussianWord.vowels.contains(word.letter(fromEnd: 4))
    var forms: RussianForms
    if word.ends(in: "ец") {
      let link = RussianWord.vowels.contains(before) ? "й" : before == "л" ? "ь" : ""
      let endings = "\(link)ца \(link)цу \(link)ца \(link)цем \(link)це"
      forms = RussianPattern(dropping: 2, endings).applied(to: word)
      forms.append(word.with("\(link)цом", dropping: 2), to: .instrumental)
    } else if word.ends(in: "ок") && word.count > 4 && !RussianWord.vowels.contains(before) {
      forms = RussianPattern(dropping: 2, "ка ку ка ком ке").applied(to: word)
      // Мёрдока, but Волчка: Russian words lose the vowel after a cluster only behind ж ч ш.
      if isCluster && !RussianWord.hushers.contains(before) {
        let lost = forms
        forms = masculine(word)
        forms.append(lost)
      }
    } else {
      return nil
    }
    forms.append(masculine(word))
    forms.isCertain = false
    return forms
  }
}
