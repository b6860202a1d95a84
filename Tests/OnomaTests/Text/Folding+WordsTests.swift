import Testing

@testable import Onoma

@Suite struct FoldingWordsTests {
  @Test(arguments: [
    ("ISIQ", Language.azerbaijani, "ısıq"), ("ISIQ", .english, "isiq"), ("ISIQ", .turkish, "ısıq"),
    ("İLHAM", .azerbaijani, "ilham"), ("İLHAM", .russian, "ilham"),
    ("ƏLİYEV", .azerbaijani, "əliyev"),
    ("Ёлка", .russian, "ёлка"), ("Пу\u{AD}тин", .russian, "путин"),
    ("i\u{307}lham", .azerbaijani, "ilham"),
    ("Bakı\u{200E}", .azerbaijani, "bakı"), ("Qur’an", .azerbaijani, "qur’an"),
    ("", .azerbaijani, ""),
  ])
  func wordsAreLoweredByTheirLanguage(word: String, language: Language, expected: String) {
    let bytes = Array(word.utf8)
    #expect(String(decoding: Folding.lowered(bytes[...], in: language), as: UTF8.self) == expected)
  }

  @Test func loweringDropsWhatIsNotUTF8() {
    let bytes: [UInt8] = [0x42, 0xFF, 0x61, 0xC9, 0x6B, 0xC4, 0xB1]
    #expect(Folding.lowered(bytes[...], in: .azerbaijani) == Array("bakı".utf8))
  }

  @Test func loweringTwiceChangesNothingMore() {
    var random = SeededRandom(seed: 37)
    for round in 0..<3000 {
      let bytes = random.bytes(count: round % 40)
      for language in [Language.azerbaijani, .english] {
        let once = Folding.lowered(bytes[...], in: language)
        #expect(Folding.lowered(once[...], in: language) == once)
      }
    }
  }

  @Test(arguments: [
    ("əliyev", "eliyev"), ("şuşa", "susa"), ("erdoğan", "erdogan"), ("алиев", "алиев"), ("", ""),
  ])
  func keysLoseTheirMarks(key: String, expected: String) {
    #expect(String(decoding: Folding.asciiFolded(Array(key.utf8)), as: UTF8.self) == expected)
  }

  @Test func slicesFoldAsWholeTextsDo() {
    let bytes = Array("xx ƏLİYEV yy".utf8)
    var key: [UInt8] = []
    Folding.fold(bytes[3..<11], into: &key)
    #expect(key == Array("əliyev".utf8))
  }

  @Test(arguments: [
    ("Роccия", "Россия"), ("Россия", "Россия"), ("Bаkı", "Bakı"), ("BMWшный", "BMWшный"),
  ])
  func lookalikesAreRepaired(word: String, expected: String) {
    #expect(Lookalikes.repaired(word) == expected)
  }
}
