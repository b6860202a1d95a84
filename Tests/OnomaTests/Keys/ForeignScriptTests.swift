import Testing

@testable import Onoma

@Suite struct ForeignScriptTests {
  private func reading(_ name: String) -> String {
    var text = String.UnicodeScalarView()
    for letter in Phones.letters(of: name, profile: .cyrillic) {
      if let scalar = Unicode.Scalar(letter) { text.append(scalar) }
    }
    return String(text)
  }

  @Test(arguments: [
    ("ბათუმი", "батуми"), ("თბილისი", "тбилиси"), ("ქუთაისი", "кутаиси"),
    ("სააკაშვილი", "саакашвили"), ("შევარდნაძე", "шеварднадзе"), ("ჭავჭავაძე", "чавчавадзе"),
    ("წერეთელი", "церетели"), ("ჯავახიშვილი", "джавахишвили"), ("ღარიბაშვილი", "гарибашвили"),
    ("ჟორდანია", "жорданиа"), ("ფიროსმანი", "пиросмани"), ("ყაზბეგი", "казбеги"),
    ("ჰამლეტ", "хамлет"), ("ჩიქოვანი", "чиковани"), ("ცაბაძე", "цабадзе"),
  ])
  func georgianNamesReadAsTheySound(name: String, expected: String) {
    #expect(reading(name) == expected)
  }

  @Test(arguments: [
    ("Սարգսյան", "саргсйан"), ("Փաշինյան", "пашинйан"), ("Քոչարյան", "кочарйан"),
    ("Մխիթարյան", "мхитарйан"), ("Գյումրի", "гйумри"), ("Երևան", "ереван"), ("Սերժ", "серж"),
    ("Ոսկան", "воскан"), ("Ջրբաշյան", "джрбашйан"), ("Ծատուրյան", "цатурйан"),
    ("Ձորագյուղ", "дзорагйуг"), ("ԹՈՒՄԱՆՅԱՆ", "туманйан"), ("Ֆրունզիկ", "фрунзик"),
    ("Ուլուբաբյան", "улубабйан"), ("ՈՒՐԱՐՏՈՒ", "урарту"),
  ])
  func armenianNamesReadAsTheySound(name: String, expected: String) {
    #expect(reading(name) == expected)
  }

  @Test func lettersOfTheTwoAlphabetsAreKnownAndNoOthers() {
    for scalar: UInt32 in [0x10D0, 0x10F0, 0x531, 0x556, 0x561, 0x587] {
      #expect(ForeignScript.isLetter(scalar))
    }
    for scalar: UInt32 in [0x10CF, 0x10F1, 0x530, 0x557, 0x560, 0x588, 0x61, 0x430, 0] {
      var letters: [UInt32] = [0x430]
      #expect(!ForeignScript.isLetter(scalar))
      #expect(!ForeignScript.append(scalar, to: &letters) && letters == [0x430])
    }
  }

  @Test func everyLetterHasAReading() {
    for scalar in Array(0x10D0...0x10F0) + Array(0x531...0x556) + Array(0x561...0x587) {
      var letters: [UInt32] = []
      #expect(ForeignScript.append(UInt32(scalar), to: &letters))
      #expect(!letters.isEmpty && letters.allSatisfy { (0x430...0x44F).contains($0) })
    }
  }

  @Test(arguments: [
    ("ირაკლი კობახიძე", "Ираклий Кобахидзе"), ("მიხეილ სააკაშვილი", "Михаил Саакашвили"),
    ("Նիկոլ Փաշինյան", "Никол Пашинян"), ("Արարատ Միրզոյան", "Арарат Мирзоян"),
  ])
  func namesOfBothAlphabetsAreComparedWithRussianOnes(name: String, russian: String) {
    let comparison = SpellingComparison.comparing(name, with: russian, kind: .person)
    #expect(comparison.verdict == .same, "\(comparison)")
  }
}
