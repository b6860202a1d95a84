import Testing

@testable import Onoma

/// Any bytes are legal text, through the whole path: annotating, reporting, normalizing.
@Suite struct AnyBytesTests {
  private static let lexicon = Result { try Lexicon(bytes: SmallLexicon.bytes()) }

  // The texts of the mentions, after checking all that holds of any text.
  @discardableResult
  private func names(
    in bytes: [UInt8], language: Language? = nil, _ comment: Comment? = nil
  ) throws -> [String] {
    let lexicon = try Self.lexicon.get()
    let annotation = try Annotator(lexicon).annotation(of: bytes, language: language)
    var end = 0
    for mention in annotation.mentions {
      #expect(mention.range.lowerBound >= end, comment)
      #expect(mention.range.upperBound <= bytes.count, comment)
      #expect(mention.range.contains(mention.nameRange.lowerBound), comment)
      #expect(mention.text == String(decoding: bytes[mention.range], as: UTF8.self), comment)
      end = mention.range.upperBound
    }
    for offsets in AnnotationRecord.Offsets.allCases {
      let record = AnnotationRecord(annotation, id: "any", of: bytes, offsets: offsets)
      #expect(record.mentions.count == annotation.mentions.count, comment)
    }
    _ = try AnnotationText(marks: .brackets).report(annotation, of: bytes, lexicon: lexicon)
    _ = try AnnotationHTML().page(annotation, title: "any", of: bytes, lexicon: lexicon)
    return annotation.mentions.map(\.text)
  }

  // Where no name is linked, nothing is rewritten.
  private func expectUnchanged(_ bytes: [UInt8], _ comment: Comment? = nil) throws {
    for target in [Language.azerbaijani, .russian, .english] {
      let written = try Normalizer(Self.lexicon.get(), to: target).normalized(bytes)
      #expect(written == bytes, comment)
    }
  }

  @Test func anEmptyTextHasNoNames() throws {
    #expect(try names(in: []) == [])
    try expectUnchanged([])
  }

  @Test func everyByteMayStandAloneAndAmongNames() throws {
    for byte in UInt8.min...UInt8.max {
      try names(in: [byte], "byte \(byte)")
      try expectUnchanged([byte], "byte \(byte)")
      let text = [byte] + Array(" Baku ".utf8) + [byte]
      // Between backticks stands code.
      let expected = byte == 0x60 ? [] : ["Baku"]
      #expect(try names(in: text, language: .english) == expected, "byte \(byte)")
    }
    try names(in: Array(UInt8.min...UInt8.max))
    try expectUnchanged(Array(UInt8.min...UInt8.max))
  }

  @Test func namesAreFoundBesideBytesThatAreNoText() throws {
    let bytes: [UInt8] =
      [0xFF, 0x00, 0xC9, 0x20] + Array("Baku's harbour".utf8) + [0xE2, 0x80, 0x20, 0x00]
      + Array("Baku".utf8) + [0x00]
    #expect(try names(in: bytes, language: .english) == ["Baku's", "Baku"])
  }

  @Test(arguments: [
    ("cut letters", [0xC9, 0xD0, 0xE2, 0x80, 0xF0, 0x9F, 0x98]),
    ("overlong", [0xC0, 0x80, 0xE0, 0x80, 0x80]),
    ("surrogates", [0xED, 0xA0, 0x80, 0xED, 0xB0, 0x80]),
    ("beyond Unicode", [0xF4, 0x90, 0x80, 0x80]),
    ("NUL", [0, 0, 0, 0]), ("marks alone", [0xCC, 0x81, 0xCC, 0x87, 0xCC, 0x81]),
    ("joiners", [0xE2, 0x80, 0x8D, 0xE2, 0x80, 0x8D]), ("byte order mark", [0xEF, 0xBB, 0xBF]),
  ])
  func textsOfOneSortAreReadToTheirEnd(sort: String, bytes: [UInt8]) throws {
    try names(in: bytes, "\(sort)")
    try expectUnchanged(bytes, "\(sort)")
    let many = Array(repeatElement(bytes, count: 300).joined())
    try names(in: many + Array("Baku".utf8) + many, "\(sort)")
    try expectUnchanged(many, "\(sort)")
  }

  @Test func randomBytesNeverTrapAndStayAsTheyAre() throws {
    var random = SeededRandom(seed: 7)
    for round in 0..<300 {
      let bytes =
        round % 2 == 0
        ? random.bytes(count: round)
        : (0..<round).map { _ in UInt8.random(in: 0...255, using: &random) }
      try names(in: bytes, "round \(round)")
      try expectUnchanged(bytes, "round \(round)")
    }
  }

  @Test func namesBrokenByRandomBytesNeverTrap() throws {
    var random = SeededRandom(seed: 83)
    let text = Array(
      "«İlham Əliyev» Bakıda. Ильхаму Алиеву, Baku's \"İ. Əliyev\" Onoma jurnalı".utf8)
    for round in 0..<300 {
      var bytes = text
      for _ in 0...(round % 5) {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<3, using: &random) {
        case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
        case 1: bytes.remove(at: place)
        default: bytes.insert(contentsOf: bytes[place...].prefix(9), at: 0)
        }
      }
      try names(in: bytes, "round \(round)")
    }
  }

  // 200 MB are a matter of `scripts/soak`. What makes many tokens is slow in a debug build.
  @Test(
    .timeLimit(.minutes(3)),
    arguments: [
      ("a word", "a", 4_000_000), ("a word of ə", "ə", 4_000_000),
      ("a name with ever more endings", "dan", 4_000_000), ("spaces", " ", 4_000_000),
      ("slashes", "/a", 2_000_000), ("full stops", ".", 200_000),
      ("quotation marks", "\"«", 200_000),
      ("at signs", "a@", 200_000), ("hyphens", "a-", 200_000), ("backticks", "`a ", 200_000),
    ])
  func aLongLineOfOneThingIsReadInTime(name: String, part: String, byteCount: Int) throws {
    let line =
      Array("Baku ".utf8)
      + Array(repeatElement(Array(part.utf8), count: byteCount / part.utf8.count).joined())
    let annotation = try Annotator(Self.lexicon.get()).annotation(of: line, language: .azerbaijani)
    #expect(
      annotation.mentions.contains { $0.text.hasPrefix("Baku") }, "\(name)")
  }

  @Test func aLongLineOfNamesIsReadAsAnyOther() throws {
    let sentence = Array("Baku ilə «İlham Əliyev gəlib» yağış yağır və ".utf8)
    let line = Array(repeatElement(sentence, count: 4_000).joined())
    let annotation = try Annotator(Self.lexicon.get()).annotation(of: line, language: .azerbaijani)
    #expect(annotation.mentions.count == 8_000)
    #expect(annotation.mentions.count { !$0.isRewritable } == 4_000)
  }
}
