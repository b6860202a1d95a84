/// The declension of Russian adjectives, and of the names that are adjectives.
enum RussianAdjective {
  /// The gender that the word shows as an adjective; `nil` where it does not look like one.
  ///
  /// Nouns in -ание, -ение, -тие and the like are no plural adjectives.
  static func gender(of word: RussianWord) -> RussianGender? {
    guard word.count > 3 else { return nil }
    if word.ends(in: "ый ий ой") { return .masculine }
    if word.ends(in: "ая яя") { return .feminine }
    if word.ends(in: "ое ее") { return .neuter }
    if word.ends(in: "ые") { return .plural }
    guard word.ends(in: "ие") else { return nil }
    let before = word.letter(fromEnd: 3)
    if RussianWord.hushers.contains(before) || RussianWord.velars.contains(before) {
      return .plural
    }
    let isSoftAdjective = before == "н" && !RussianWord.vowels.contains(word.letter(fromEnd: 4))
    return isSoftAdjective ? .plural : nil
  }

  /// The adjective in all cases; `isAnimate` decides the accusative of masculine and plural ones.
  static func forms(
    of word: RussianWord, _ gender: RussianGender, isAnimate: Bool = false
  ) -> RussianForms {
    let before = word.letter(fromEnd: 3)
    let isHusher = RussianWord.hushers.contains(before)
    let hasI = isHusher || RussianWord.velars.contains(before)
    let isSoft = isHusher || (word.ends(in: "ий яя ее ие") && !RussianWord.velars.contains(before))
    let isStressed = word.ends(in: "ой")
    let pattern =
      switch gender {
      case .masculine, .neuter:
        masculine(isSoft: isSoft && !isStressed, hasI: hasI, isAnimate && gender == .masculine)
      case .feminine: feminine(isSoft: isSoft, word)
      case .plural:
        isSoft || hasI
          ? "их им \(isAnimate ? "их" : "=") ими их" : "ых ым \(isAnimate ? "ых" : "=") ыми ых"
      }
    return RussianPattern(dropping: 2, pattern).applied(to: word)
  }

  private static func masculine(isSoft: Bool, hasI: Bool, _ isAnimate: Bool) -> String {
    if isSoft { return "его ему \(isAnimate ? "его" : "=") им ем" }
    return "ого ому \(isAnimate ? "ого" : "=") \(hasI ? "им" : "ым") ом"
  }

  private static func feminine(isSoft: Bool, _ word: RussianWord) -> String {
    guard isSoft else { return "ой ой ую ой ой" }
    return "ей ей \(word.ends(in: "яя") ? "юю" : "ую") ей ей"
  }
}
