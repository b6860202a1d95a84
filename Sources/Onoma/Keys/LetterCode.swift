/// The letters of names as small numbers, by which correspondences are looked up.
///
/// Latin and Cyrillic letters have numbers of their own; what marks a letter that has none is
/// dropped.
package enum LetterCode {
  /// The beginning and the end of a word.
  static let start: UInt8 = 1
  static let end: UInt8 = 2
  /// All numbers are less than this.
  static let limit = 128
  /// Digits have the same numbers in every alphabet, from this one.
  static let firstDigit: UInt8 = 118

  /// A word's letters between its ends; letters are as ``Phones/letters(of:profile:)`` makes them.
  static func word(_ letters: [UInt32]) -> [UInt8] {
    var word: [UInt8] = [start]
    word.reserveCapacity(letters.count + 2)
    for letter in letters { append(letter, to: &word) }
    word.append(end)
    return word
  }

  /// The number of a letter as a table of correspondences writes it; `nil` for one without.
  package static func code(of scalar: Unicode.Scalar) -> UInt8? {
    switch scalar {
    case "^": return start
    case "$": return end
    default:
      let code = scalar.value < UInt32(codes.count) ? codes[Int(scalar.value)] : 0
      return code == 0 ? nil : code
    }
  }

  private static func append(_ letter: UInt32, to word: inout [UInt8]) {
    if letter < UInt32(codes.count), codes[Int(letter)] != 0 {
      word.append(codes[Int(letter)])
      return
    }
    guard letter > 0x7F, let scalar = Unicode.Scalar(letter) else { return }
    for base in ICU.nfd(String(Character(scalar))).unicodeScalars.prefix(1) {
      if let code = code(of: base) { word.append(code) }
    }
  }

  private static let latin =
    "abcdefghijklmnopqrstuvwxyzəğıöüçşëäåčšžćńñłśźżřťďěøæœßðþțģķļņ"
  private static let cyrillic = "абвгдежзийклмнопрстуфхцчшщъыьэюяґєіїўәғқңөұүһҳҷӣӯјљњђћџѓќѕ"
  // Letters that are others' variants.
  private static let variants = [
    ("ё", "е"), ("ș", "ş"), ("ţ", "ț"), ("ő", "ö"), ("ű", "ü"), ("ǝ", "ə"), ("ҝ", "г"), ("ҹ", "ҷ"),
  ]

  private static let codes: [UInt8] = {
    var codes = [UInt8](repeating: 0, count: 0x530)
    for alphabet in [latin, cyrillic] {
      var next = end + 1
      for scalar in alphabet.unicodeScalars where codes[Int(scalar.value)] == 0 {
        codes[Int(scalar.value)] = next
        next += 1
      }
    }
    for digit in 0..<10 { codes[0x30 + digit] = firstDigit + UInt8(digit) }
    for (variant, letter) in variants {
      let pair = (variant + letter).unicodeScalars.map { Int($0.value) }
      codes[pair[0]] = codes[pair[1]]
    }
    return codes
  }()
}
