import Testing

@testable import Onoma

@Suite struct TokenizerTests {
  @Test(arguments: [
    ("Bakıda, 5 may", "w:Bakıda p:, s:  n:5 s:  w:may"),
    ("Касым‑Жомарт", "w:Касым p:‑ w:Жомарт"),
    ("ABŞ-ın F16", "w:ABŞ p:- w:ın s:  w:F16"),
    ("O'Brayen", "w:O p:' w:Brayen"),
    ("Oʻzbekiston", "w:O p:ʻ w:zbekiston"),
    ("Пу\u{AD}тин", "w:Пу\u{AD}тин"),
    ("Ба\u{301}ку", "w:Ба\u{301}ку"),
    ("Bakı\u{200E}, ", "w:Bakı s:\u{200E} p:, s: "),
    ("1.5 mln, 17.07.2024.", "n:1.5 s:  w:mln p:, s:  n:17.07.2024 p:."),
    ("BMWшный", "w:BMW w:шный"),
    ("Роccия", "w:Роccия"),
    ("Әliyev", "w:Әliyev"),
    ("a\r\nb", "w:a l:\r\n w:b"),
    ("https://trend.az/az/1?x=(a), sonra", "o:https://trend.az/az/1?x=(a) p:, s:  w:sonra"),
    ("(www.apa.az)", "p:( o:www.apa.az p:)"),
    ("oxu.az-a", "o:oxu.az p:- w:a"),
    ("TREND.AZ", "o:TREND.AZ"),
    ("gəldi.Bakı", "w:gəldi p:. w:Bakı"),
    ("info@azertag.gov.az.", "o:info@azertag.gov.az p:."),
    ("@ilhamaliyev #Qarabağ", "o:@ilhamaliyev s:  o:#Qarabağ"),
    ("Əliyev.pdf-də", "o:Əliyev.pdf p:- w:də"),
    ("foto_1.jpg", "o:foto_1.jpg"),
    ("/usr/local/bin", "o:/usr/local/bin"),
    ("C:\\Xəbər\\a", "o:C:\\Xəbər\\a"),
    ("BAKI /TASS/", "w:BAKI s:  p:/ w:TASS p:/"),
    ("AP/İTAR-TASS", "w:AP p:/ w:İTAR p:- w:TASS"),
    ("`let Bakı` to`g`ri", "o:`let Bakı` s:  w:to p:` w:g p:` w:ri"),
    ("Sankt-Peterburq", "w:Sankt p:- w:Peterburq"),
    ("V.Putin", "w:V p:. w:Putin"),
    ("🇦🇿Bakı", "p:🇦 p:🇿 w:Bakı"),
  ])
  func textSplitsInto(text: String, expected: String) {
    #expect(spelled(text) == expected)
  }

  @Test(arguments: [
    ("Bakı", CaseShape.capitalized, CharacterProperties.Script.latin),
    ("БАКУ", .allCaps, .cyrillic), ("bakı", .lower, .latin), ("AzərTAc", .mixed, .latin),
    ("V", .capitalized, .latin), ("თბილისი", .lower, .georgian), ("北京", .none, .han),
    ("İLHAM", .allCaps, .latin), ("Роccия", .capitalized, .cyrillic),
    ("Әliyev", .capitalized, .latin),
  ])
  func wordsTellTheirShapeAndScript(
    word: String, shape: CaseShape, script: CharacterProperties.Script
  ) {
    let token = Tokenizer.tokens(of: Array(word.utf8)).first
    #expect(token?.shape == shape)
    #expect(token?.script == script)
  }

  @Test(
    arguments: [
      ("Роccия", Token.Flags([.mixedScript, .hasLookalike])),
      ("Пу\u{AD}тин", [.hasInvisible]), ("Ба\u{301}ку", [.hasMark]), ("F16", [.containsDigit]),
      ("Bakı", []),
    ] as [(String, Token.Flags)])
  func wordsTellWhatIsUnusualInThem(word: String, flags: Token.Flags) {
    let place: Token.Flags = [.atSentenceStart, .atLineStart, .afterSpace]
    let token = Tokenizer.tokens(of: Array(word.utf8)).first
    #expect(token?.flags.subtracting(place) == flags)
  }

  @Test func spellingIsLosslessOnRandomBytes() {
    var random = SeededRandom(seed: 11)
    for round in 0..<3000 {
      let bytes = random.bytes(count: round % 120)
      var offset = 0
      for token in Tokenizer(bytes) {
        #expect(token.start == offset && token.end > token.start, "round \(round): \(bytes)")
        offset = token.end
      }
      #expect(offset == bytes.count, "round \(round): \(bytes)")
    }
  }

  @Test func everyCutOfATextIsLossless() {
    let bytes = Array("«Роccия» — Ə\u{301}, info@a.az, `x`\r\n\0😀 Пу\u{AD}тин…".utf8)
    for start in bytes.indices {
      let tokens = Array(Tokenizer(bytes, in: start..<bytes.count))
      #expect(tokens.first?.start == start)
      #expect(tokens.map(\.byteCount).reduce(0, +) == bytes.count - start)
    }
  }

  // A quadratic reading of such a run takes hours.
  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      "aя", "a.", "a@", "`a ", "a/", "#", "«\"", "a\u{AD}", "http://(", "a-", "\u{301}", "1,",
    ])
  func longRunsTakeLinearTime(part: String) {
    let bytes = Array(String(repeating: part, count: 200_000).utf8)
    var byteCount = 0
    for token in Tokenizer(bytes) { byteCount += token.byteCount }
    #expect(byteCount == bytes.count)
  }

  private func spelled(_ text: String) -> String {
    let bytes = Array(text.utf8)
    let letters = ["w", "n", "p", "s", "l", "o", "i"]
    return Tokenizer.tokens(of: bytes).map {
      letters[Int($0.kind.rawValue)] + ":" + String(decoding: bytes[$0.range], as: UTF8.self)
    }.joined(separator: " ")
  }
}
