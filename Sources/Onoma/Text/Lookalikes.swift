/// Letters of Latin and Cyrillic script that look alike in print.
enum Lookalikes {
  // Of Unicode's confusables (UTS 39, 15.0) those that az, ru and kk texts confuse, with K and k,
  // and the vowels with a diaeresis. Small letters that differ in upright type (t, m, b) are out.
  private static let pairs: [(latin: UInt32, cyrillic: UInt32)] = [
    (0x41, 0x410), (0x42, 0x412), (0x43, 0x421), (0x45, 0x415), (0x48, 0x41D), (0x49, 0x406),
    (0x4A, 0x408), (0x4B, 0x41A), (0x4D, 0x41C), (0x4F, 0x41E), (0x50, 0x420), (0x53, 0x405),
    (0x54, 0x422), (0x58, 0x425), (0x59, 0x423), (0x61, 0x430), (0x63, 0x441), (0x65, 0x435),
    (0x68, 0x4BB), (0x69, 0x456), (0x6A, 0x458), (0x6B, 0x43A), (0x6F, 0x43E), (0x70, 0x440),
    (0x73, 0x455), (0x78, 0x445), (0x79, 0x443), (0xCB, 0x401), (0xCF, 0x407), (0xD6, 0x4E6),
    (0xDC, 0x4F0), (0xEB, 0x451), (0xEF, 0x457), (0xF6, 0x4E7), (0xFC, 0x4F1), (0x18F, 0x4D8),
    (0x259, 0x4D9),
  ]

  // Two Cyrillic capitals look like H, the second (Һ) by its small letter.
  private static let shhaCapital: (latin: UInt32, cyrillic: UInt32) = (0x48, 0x4BA)

  private static let cyrillicOfLatin = Dictionary(
    uniqueKeysWithValues: pairs.map { ($0.latin, $0.cyrillic) })
  private static let latinOfCyrillic = Dictionary(
    uniqueKeysWithValues: (pairs + [shhaCapital]).map { ($0.cyrillic, $0.latin) })

  /// The letter of that script that looks like this one; `nil` where there is none.
  static func lookalike(
    of scalar: UInt32, in script: CharacterProperties.Script
  ) -> UInt32? {
    switch script {
    case .latin: latinOfCyrillic[scalar]
    case .cyrillic: cyrillicOfLatin[scalar]
    default: nil
    }
  }

  /// The script to which every letter of the word can be brought: that of most of its letters, of
  /// the first letter in a tie; `nil` where some letter has no look-alike in it.
  ///
  /// A tie that only the other script can resolve is brought there.
  static func commonScript(of word: Span<UInt8>) -> CharacterProperties.Script? {
    var first: CharacterProperties.Script?
    var (latin, cyrillic) = (Tally(), Tally())
    var offset = 0
    while offset < word.count {
      let scalar = UTF8Reader.scalar(at: offset, in: word)
      offset += scalar.byteCount
      let properties = CharacterProperties.of(scalar.value)
      guard properties.isLetter else { continue }
      switch properties.script {
      case .latin: latin.add(hasLookalike: cyrillicOfLatin[scalar.value] != nil)
      case .cyrillic: cyrillic.add(hasLookalike: latinOfCyrillic[scalar.value] != nil)
      case .common: continue
      default: return nil
      }
      first = first ?? properties.script
    }
    let canBeLatin = cyrillic.plain == 0 && latin.count >= cyrillic.count
    let canBeCyrillic = latin.plain == 0 && cyrillic.count >= latin.count
    if canBeLatin && canBeCyrillic { return first }
    return canBeLatin ? .latin : canBeCyrillic ? .cyrillic : nil
  }

  private struct Tally {
    var count = 0
    var plain = 0

    mutating func add(hasLookalike: Bool) {
      count += 1
      if !hasLookalike { plain += 1 }
    }
  }

  /// The word with every letter of another script replaced by its look-alike of that script.
  static func repaired(_ word: Span<UInt8>, to script: CharacterProperties.Script) -> [UInt8] {
    var text: [UInt8] = []
    var offset = 0
    while offset < word.count {
      let scalar = UTF8Reader.scalar(at: offset, in: word)
      if scalar.isValid {
        text.append(utf8: lookalike(of: scalar.value, in: script) ?? scalar.value)
      } else {
        for index in offset..<offset + scalar.byteCount { text.append(word[index]) }
      }
      offset += scalar.byteCount
    }
    return text
  }
}
