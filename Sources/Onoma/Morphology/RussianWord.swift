/// A Russian word with what the rules of declension ask of it.
struct RussianWord: Sendable {
  /// The word as it was written.
  let text: String
  /// The same in small letters.
  let lower: String
  private let letters: [Character]

  init(_ text: String) {
    self.text = text
    lower = ICU.lowercased(text, in: .russian)
    letters = Array(lower)
  }

  var count: Int { letters.count }
  var isAllCaps: Bool { letters.count > 1 && text != lower && isUpper(text) }
  var isCapitalized: Bool { text.first?.isUppercase ?? false }
  var vowelCount: Int { letters.filter(RussianWord.vowels.contains).count }

  /// The letter at that distance from the end, 1 for the last; a space where the word is shorter.
  func letter(fromEnd distance: Int) -> Character {
    distance <= letters.count ? letters[letters.count - distance] : " "
  }

  /// Whether the word ends in one of the endings, parted by spaces, and is longer than it.
  func ends(in endings: String) -> Bool {
    let own = lower.utf8
    return endings.utf8.split(separator: 0x20).contains { ending in
      own.count > ending.count && own.suffix(ending.count).elementsEqual(ending)
    }
  }

  /// The text without its last letters, with an ending in the case of the word.
  func with(_ ending: some StringProtocol, dropping dropCount: Int) -> String {
    let base = String(text.dropLast(dropCount))
    return base + (isAllCaps ? ICU.uppercased(String(ending), in: .russian) : String(ending))
  }

  private func isUpper(_ text: String) -> Bool { ICU.uppercased(text, in: .russian) == text }

  static let vowels: Set<Character> = ["а", "е", "ё", "и", "о", "у", "ы", "э", "ю", "я"]
  /// ж ч ш щ, after which ы is и and unstressed о is е.
  static let hushers: Set<Character> = ["ж", "ч", "ш", "щ"]
  /// г к х, after which ы is и.
  static let velars: Set<Character> = ["г", "к", "х"]
}
