/// The cleaning that a text gets before its letters are transliterated.
enum SourceText {
  /// The text in NFC without what only typography or a wrong keyboard put into its words.
  ///
  /// Inside words, soft hyphens and zero-width characters go, apostrophes of all shapes become
  /// `'`, stress marks leave Cyrillic vowels, and a schwa is of the word's own alphabet.
  static func cleaned(_ text: String) -> [Unicode.Scalar] {
    let visible = withoutInvisible(Array(text.unicodeScalars))
    let composed = Array(ICU.nfc(String(visible)).unicodeScalars)
    return withOwnSchwas(withPlainApostrophes(withoutStress(composed)))
  }

  private static let invisible: Set<Unicode.Scalar> = [
    "\u{AD}", "\u{200B}", "\u{200C}", "\u{200D}", "\u{2060}", "\u{FEFF}",
  ]

  // Only beside letters: between emoji, U+200D is part of what is shown.
  private static func withoutInvisible(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    guard scalars.contains(where: invisible.contains) else { return scalars }
    var result: [Unicode.Scalar] = []
    for (offset, scalar) in scalars.enumerated() {
      let next = offset + 1 < scalars.count ? scalars[offset + 1] : " "
      let isInWord = next.isLetterOrMark || result.last?.isLetterOrMark == true
      if !(isInWord && invisible.contains(scalar)) { result.append(scalar) }
    }
    return result
  }

  private static let stressed: Set<Unicode.Scalar> = ["\u{300}", "\u{301}"]
  private static let cyrillicVowels = Set("аеиоуыэюяіїєѐёәөүұАЕИОУЫЭЮЯІЇЄЁӘӨҮҰ".unicodeScalars)
  // What NFC makes of а vowel and a grave.
  private static let unstressed: [Unicode.Scalar: Unicode.Scalar] = [
    "ѐ": "е", "Ѐ": "Е", "ѝ": "и", "Ѝ": "И",
  ]

  private static func withoutStress(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    result.reserveCapacity(scalars.count)
    for scalar in scalars {
      if stressed.contains(scalar), let last = result.last, cyrillicVowels.contains(last) {
        continue
      }
      result.append(unstressed[scalar] ?? scalar)
    }
    return result
  }

  private static let apostrophes = Set("’‘ʼʻʹ′´`".unicodeScalars)

  // Only between letters: elsewhere these are quotation marks.
  private static func withPlainApostrophes(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var result = scalars
    for offset in scalars.indices.dropFirst().dropLast()
    where apostrophes.contains(scalars[offset]) {
      let isInWord = scalars[offset - 1].isLetterOrMark && scalars[offset + 1].isLetterOrMark
      if isInWord { result[offset] = "'" }
    }
    return result
  }

  private static let latinSchwas: [Unicode.Scalar: Unicode.Scalar] = [
    "ǝ": "ə", "Ǝ": "Ə", "ә": "ə", "Ә": "Ə",
  ]
  private static let cyrillicSchwas: [Unicode.Scalar: Unicode.Scalar] = [
    "ǝ": "ә", "Ǝ": "Ә", "ə": "ә", "Ə": "Ә",
  ]

  // U+01DD, U+0259 and U+04D9 look alike, and all three are typed for each other.
  private static func withOwnSchwas(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    guard scalars.contains(where: { isSchwa($0) }) else { return scalars }
    return WordPiece.pieces(of: scalars).flatMap { piece in
      switch piece {
      case .gap(let gap): gap
      case .word(let word): respelled(word)
      }
    }
  }

  private static func respelled(_ word: [Unicode.Scalar]) -> [Unicode.Scalar] {
    let others = word.filter { !isSchwa($0) }
    let cyrillic = others.count { (0x400...0x52F).contains($0.value) }
    let latin = others.count { $0.value < 0x250 || (0x1E00...0x1EFF).contains($0.value) }
    guard latin != cyrillic else { return word }
    let schwas = latin > cyrillic ? latinSchwas : cyrillicSchwas
    return word.map { schwas[$0] ?? $0 }
  }

  private static func isSchwa(_ scalar: Unicode.Scalar) -> Bool {
    latinSchwas[scalar] != nil || cyrillicSchwas[scalar] != nil
  }
}
