import Testing

@testable import Onoma

@Suite struct FoldingTests {
  @Test(arguments: [
    ("İLHAM", "ilham"), ("ILHAM", "ilham"), ("ılham", "ilham"), ("i\u{307}lham", "ilham"),
    ("ƏLİYEV", "əliyev"), ("Әliyev", "əliyev"), ("ǝliyev", "əliyev"), ("Роccия", "россия"),
    ("Bаkı", "baki"), ("Алёна", "алена"), ("Але\u{308}на", "алена"), ("Пу\u{301}тин", "путин"),
    ("Андреи\u{306}", "андрей"), ("s\u{327}uşa", "şuşa"), ("șuşa", "şuşa"), ("s\u{326}", "ş"),
    ("Ərdog\u{306}an", "ərdoğan"), ("O'zbek", "ozbek"), ("Qur’an", "quran"),
    ("Пу\u{AD}тин", "путин"),
    ("ΟΔΟΣ", "οδοσ"), ("Kafé", "kafé"), ("e\u{302}\u{323}", "ệ"), ("Касым‑Жомарт", "касым-жомарт"),
    ("St.\u{A0}Petersburg", "st. petersburg"), ("z\u{307}", "ż"), ("Әбіл", "әбіл"),
    ("КАҚРАМ", "кақрам"), ("Ґ", "ґ"), ("Її", "її"),
  ])
  func textFoldsTo(text: String, expected: String) {
    #expect(String(decoding: Folding.folded(text), as: UTF8.self) == expected)
  }

  @Test(arguments: [
    ("əliyev", "eliyev"), ("ğöüşç", "gousc"), ("łódź", "lodz"), ("straße", "strasse"),
    ("nguyễn", "nguyen"), ("øst æ þ", "ost ae th"), ("алиев й", "алиев й"), ("baku", "baku"),
  ])
  func keysFoldToASCII(key: String, expected: String) {
    var ascii: [UInt8] = []
    Folding.asciiFold(Array(key.utf8).span, into: &ascii)
    #expect(String(decoding: ascii, as: UTF8.self) == expected)
    var again: [UInt8] = []
    Folding.asciiFold(ascii.span, into: &again)
    #expect(again == ascii)
  }

  @Test func foldingTwiceChangesNothingMore() {
    var random = SeededRandom(seed: 23)
    for round in 0..<4000 {
      let text =
        round % 2 == 0
        ? randomName(&random)
        : String(decoding: random.bytes(count: round % 50), as: UTF8.self)
      let bytes = Array(text.utf8)
      for token in Tokenizer(bytes) where token.kind == .word {
        var once: [UInt8] = []
        Folding.fold(token, of: bytes.span, into: &once)
        let twice = Folding.folded(String(decoding: once, as: UTF8.self))
        #expect(twice == once, "\(text.debugDescription)")
      }
    }
  }

  @Test func normalizationFormsFoldAlike() {
    var random = SeededRandom(seed: 29)
    for _ in 0..<4000 {
      let text = randomName(&random)
      #expect(fold(ICU.nfd(text)) == fold(ICU.nfc(text)), "\(text.debugDescription)")
    }
  }

  // ICU's composition and case mapping, then one replacement after the other.
  @Test func foldingAgreesWithTheSlowWay() {
    var random = SeededRandom(seed: 31)
    for _ in 0..<6000 {
      let text = randomName(&random)
      #expect(fold(text) == slowlyFolded(text), "\(text.debugDescription)")
    }
  }

  private func fold(_ text: String) -> String {
    var key: [UInt8] = []
    Folding.fold(Array(text.utf8).span, into: &key)
    return String(decoding: key, as: UTF8.self)
  }

  private func slowlyFolded(_ text: String) -> String {
    let same: [Unicode.Scalar: String] = [
      "ı": "i", "ǝ": "ə", "ș": "ş", "ț": "ţ", "ς": "σ", "ё": "е", "ѐ": "е", "ѝ": "и",
    ]
    let dropped = "'’ʻ\u{AD}\u{200D}".unicodeScalars
    let dotless = String(String.UnicodeScalarView(text.unicodeScalars.map { $0 == "İ" ? "i" : $0 }))
    let kept = dotless.unicodeScalars.filter { !dropped.contains($0) }
    var folded = String(String.UnicodeScalarView(kept))
    // The second round composes marks with the letters that took another's place.
    for _ in 0..<2 {
      let lower = ICU.nfc(ICU.lowercased(ICU.nfc(folded), in: .english)).unicodeScalars
      folded = lower.map { same[$0] ?? String($0) }.joined()
    }
    let scalars = folded.unicodeScalars
    return String(
      String.UnicodeScalarView(scalars.filter { $0.properties.generalCategory != .nonspacingMark }))
  }

  // A letter with at most one mark at a time, as names have them.
  private func randomName(_ random: inout SeededRandom) -> String {
    let latin = "aeiouscgzyIİıƏəÖŞĞÇȘțabcñÅéßØłĐ"
    let letters = Array((latin + "АЕИОУЫЭЮЯГКийёЙЇґҒҝҺһәӨүΑΣςάԱբაბאب").unicodeScalars)
    let marks = Array("\u{301}\u{308}\u{306}\u{327}\u{302}\u{30C}\u{AD}\u{200D}’'ʻ".unicodeScalars)
    var name = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 1...8, using: &random) {
      name.append(letters[Int.random(in: 0..<letters.count, using: &random)])
      if Int.random(in: 0..<3, using: &random) == 0 {
        name.append(marks[Int.random(in: 0..<marks.count, using: &random)])
      }
    }
    return String(name)
  }
}
