/// What a token of a name sounds like, written in ASCII phones and independent of its script.
///
/// Consonants are `b p v f d t z s S(ş) Z(ж) J(дж) C(ч) T(ц) k q g G(ğ) h x l m n r y`, vowels
/// `a E(ə) e i I(ı) o O(ö) u U(ü)`; digits stand for themselves. Letters of other scripts have none.
enum Phones {
  /// The most readings that a token has.
  static let readingLimit = 6
  /// The most letters of a token that are read, and the most phones of a reading.
  static let lengthLimit = 64

  /// The readings of a token, the likeliest first and without repetition.
  ///
  /// Only the first ``lengthLimit`` letters count.
  static func readings(of token: String, profile: SpellingProfile) -> [[UInt8]] {
    readings(of: letters(of: token, profile: profile), profile: profile)
  }

  /// The readings of lower-case letters as ``letters(of:profile:)`` makes them.
  static func readings(of letters: [UInt32], profile: SpellingProfile) -> [[UInt8]] {
    var primary: [UInt8] = []
    var alternatives: [[UInt8]] = [[]]
    forEachGrapheme(of: letters, profile: profile) { choices in
      primary += choices[0]
      if choices.count > 1, alternatives.count * choices.count <= readingLimit {
        alternatives = alternatives.flatMap { start in choices.map { start + $0 } }
      } else {
        for index in alternatives.indices { alternatives[index] += choices[0] }
      }
    }
    var readings: [[UInt8]] = []
    for raw in [primary] + alternatives {
      let reading = regular(raw, profile: profile)
      if !readings.contains(reading) { readings.append(reading) }
    }
    return readings
  }

  private static func forEachGrapheme(
    of letters: [UInt32], profile: SpellingProfile, _ body: ([[UInt8]]) -> Void
  ) {
    let table = GraphemeTable.of(profile)
    var index = 0
    while index < letters.count {
      let match = table.match(letters, at: index)
      let width = match?.scalars.count ?? 1
      let byPlace = width == 1 ? readingByPlace(letters, at: index, profile: profile) : nil
      if let choices = byPlace ?? match?.readings {
        let endsName = index + width == letters.count && letters.count > 3
        let mayLoseE = endsName && width == 2 && (match?.isSoftened ?? false)
        body(mayLoseE ? choices + choices.map { $0.dropLast() } : choices)
      }
      index += width
    }
  }

  // The letters whose reading their neighbours decide.
  private static func readingByPlace(
    _ letters: [UInt32], at index: Int, profile: SpellingProfile
  ) -> [[UInt8]]? {
    let previous = index > 0 ? letters[index - 1] : nil
    let next = index + 1 < letters.count ? letters[index + 1] : nil
    switch (profile, letters[index]) {
    case (.cyrillic, 0x435):  // е
      guard let previous else { return [[0x79, 0x65]] }
      return isCyrillicOpener(previous) ? [[0x79, 0x65]] : nil
    case (.latin, 0x79):  // y
      let touchesVowel = next.map { isVowel($0) && $0 != 0x79 } == true
      return touchesVowel || previous.map(isVowel) == true ? [[0x79]] : [[0x49]]
    case (.latin, 0x68):  // h
      return previous.map(isVowel) == true && next.map(isVowel) != true ? [[0x68], []] : nil
    case (.latin, 0x65):  // e
      guard next == nil, letters.count > 3, let previous, !isVowel(previous) else { return nil }
      return [[0x65], []]
    default: return nil
    }
  }

  // A vowel, й or a sign, after which е is read ye.
  private static func isCyrillicOpener(_ letter: UInt32) -> Bool {
    switch letter {
    case 0x430, 0x435, 0x451, 0x438, 0x43E, 0x443, 0x44B, 0x44D, 0x44E, 0x44F: true
    case 0x44C, 0x44A, 0x439: true
    default: false
    }
  }

  private static func isVowel(_ letter: UInt32) -> Bool {
    switch letter {
    case 0x61, 0x65, 0x69, 0x6F, 0x75, 0x79: true  // a e i o u y
    case 0xE0...0xE4, 0xE8...0xEF, 0xF2...0xF6, 0xF9...0xFC: true
    case 0x101, 0x113, 0x12B, 0x131, 0x14D, 0x16B, 0x259: true
    default: false
    }
  }
}
