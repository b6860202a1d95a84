import Testing

@testable import Onoma

@Suite struct LetterCodeTests {
  private func word(_ token: String, _ profile: SpellingProfile) -> [UInt8] {
    LetterCode.word(Phones.letters(of: token, profile: profile))
  }

  private func code(_ letter: Unicode.Scalar) throws -> UInt8 {
    try #require(LetterCode.code(of: letter), "\(letter)")
  }

  @Test(arguments: [
    "abcçdeəfgğhxıijkqlmnoöprsştuüvyzwëäåčšžćńñłśźżřťďěøæœßðþ",
    "абвгдежзийклмнопрстуфхцчшщъыьэюяґєіїўәғқңөұүһ",
  ])
  func lettersOfOneAlphabetHaveNumbersOfTheirOwn(alphabet: String) throws {
    let codes = try alphabet.unicodeScalars.map(code)
    #expect(Set(codes).count == codes.count)
    #expect(codes.allSatisfy { $0 > LetterCode.end && $0 < LetterCode.firstDigit })
  }

  @Test func digitsAndEndsAreTheSameInEveryAlphabet() throws {
    #expect(try code("^") == LetterCode.start && code("$") == LetterCode.end)
    let digits = try "0123456789".unicodeScalars.map(code)
    #expect(digits == Array(LetterCode.firstDigit..<UInt8(LetterCode.limit)))
  }

  @Test(
    arguments: [
      ("ё", "е"), ("ș", "ş"), ("ҝ", "г"), ("ҹ", "ҷ"),
    ] as [(Unicode.Scalar, Unicode.Scalar)])
  func variantsOfALetterHaveItsNumber(variant: Unicode.Scalar, letter: Unicode.Scalar) throws {
    #expect(try code(variant) == code(letter))
  }

  @Test(arguments: [
    ("Əliyev", SpellingProfile.azerbaijani, 6), ("Щербаков", .cyrillic, 8), ("G20", .latin, 3),
    ("", .latin, 0), ("北京", .latin, 0), ("😀", .latin, 0), ("Nguyễn", .latin, 6),
    ("ირაკლი", .cyrillic, 6), ("O'Brien", .latin, 6),
  ])
  func aWordStandsBetweenItsEnds(token: String, profile: SpellingProfile, count: Int) {
    let word = word(token, profile)
    #expect(word.first == LetterCode.start && word.last == LetterCode.end)
    #expect(word.count == count + 2)
  }

  @Test(arguments: [("Nguyễn", "Nguyên"), ("Hồ", "Hô"), ("Tổ", "Tô"), ("Ḥasan", "Hasan")])
  func lettersWithUnknownMarksLoseThem(token: String, expected: String) {
    #expect(
      word(token, .latin).count == word(expected, .latin).count)
    #expect(word(token, .latin).allSatisfy { $0 > 0 && $0 < LetterCode.limit })
  }

  @Test func whatHasNoNumberIsNil() {
    for scalar: Unicode.Scalar in ["北", "😀", "'", " ", "א", "\u{0}"] {
      #expect(LetterCode.code(of: scalar) == nil)
    }
  }

  @Test func anyScalarsMakeAWord() {
    var random = SeededRandom(seed: 5)
    for _ in 0..<500 {
      let letters = (0..<20).map { _ in UInt32.random(in: 0...0x11_0000, using: &random) }
      let word = LetterCode.word(letters)
      #expect(word.count <= 22 && word.allSatisfy { $0 > 0 && $0 < LetterCode.limit })
    }
  }
}
