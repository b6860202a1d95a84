/// Initials, in the letters of any language: İ, И and I; C, Дж and J; Ə, А and A; X, Х and Kh.
enum InitialLetters {
  /// Whether the letters, in lower case, are an initial: one letter, or a letter group with a dot.
  static func standsForName(_ letters: [UInt32], context: SpelledToken.Context) -> Bool {
    if letters.count == 1 { return !(0x30...0x39).contains(letters[0]) }
    return context == .dotted && groups.contains(letters)
  }

  /// The readings of an initial, where *Y* alone is a consonant.
  static func readings(of letters: [UInt32], profile: SpellingProfile) -> [[UInt8]] {
    if letters == [0x79] { return [[0x79]] }
    return Phones.readings(of: letters, profile: profile)
  }

  /// Whether two tokens, one of them an initial at least, may stand for one name.
  static func agree(_ left: SpelledToken, _ right: SpelledToken) -> Bool {
    left.readings.contains { initial in
      right.readings.contains { begins($0, with: initial) }
    }
  }

  private static func begins(_ name: [UInt8], with initial: [UInt8]) -> Bool {
    guard let sound = initial.first, let start = name.first else { return false }
    if isGlide(sound), isGlide(start), initial.count > 1, name.count > 1 {
      return isNear(initial[1], name[1])
    }
    return isNear(sound, start) || isNear(afterGlide(initial), afterGlide(name))
  }

  private static func isNear(_ left: UInt8, _ right: UInt8) -> Bool {
    EditCosts.graded.substitution(left, right) <= tolerance
  }

  private static func isGlide(_ phone: UInt8) -> Bool { phone == 0x79 }

  // Е and Ё are read ye and yo and written E and O by others.
  private static func afterGlide(_ phones: [UInt8]) -> UInt8 {
    let hasGlide =
      phones.count > 1 && isGlide(phones[0]) && (phones[1] == 0x65 || phones[1] == 0x6F)
    return hasGlide ? phones[1] : phones[0]
  }

  // What separates q from g and k, j from zh and h from kh, and no two other initials.
  private static let tolerance = 20

  private static let groups = Set(
    ["kh", "sh", "ch", "yu", "ya", "ye", "yo", "zh", "dzh", "dj", "gh", "ts", "iu", "ia", "дж"]
      .map { $0.unicodeScalars.map(\.value) })
}
