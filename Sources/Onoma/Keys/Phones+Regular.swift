extension Phones {
  /// A reading in the form in which readings of different scripts agree: *ts* is one phone, doubles
  /// are single, -iy, -yy and -ii are -i, and after ş, j, c, ç and ts -ev is -ov.
  static func regular(_ phones: [UInt8], profile: SpellingProfile) -> [UInt8] {
    var result = joined(phones, joinsTS: profile != .cyrillic)
    result = collapsed(result)
    if result.count > lengthLimit { result.removeSubrange(lengthLimit...) }
    shortenTail(&result)
    roundFamilyEnding(&result)
    return result
  }

  private static func joined(_ phones: [UInt8], joinsTS: Bool) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(phones.count)
    for phone in phones {
      switch (result.last, phone) {
      case (0x74, 0x73) where joinsTS: result[result.count - 1] = 0x54  // ts → T
      case (0x53, 0x43): break  // SC → S
      default: result.append(phone)
      }
    }
    return result
  }

  /// The bytes without repetition of neighbours.
  static func collapsed(_ phones: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(phones.count)
    for phone in phones where phone != result.last { result.append(phone) }
    return result
  }

  private static func shortenTail(_ phones: inout [UInt8]) {
    let tail = phones.reversed().prefix { $0 == 0x69 || $0 == 0x49 || $0 == 0x79 }.count
    guard tail > 1 else { return }
    phones.removeLast(tail)
    phones.append(0x69)
  }

  private static func roundFamilyEnding(_ phones: inout [UInt8]) {
    for ending in familyEndings where phones.count > ending.count {
      let start = phones.count - ending.count
      guard phones[start...].elementsEqual(ending) else { continue }
      if hushing.contains(phones[start - 1]) { phones[start] = 0x6F }
      return
    }
  }

  private static let hushing = Array("SZJCT".utf8)
  private static let familyEndings = ["ev", "eva", "ef", "evic", "eviC"].map { Array($0.utf8) }

  /// The first letters of a token in lower case, composed, without stress marks and invisible
  /// characters, and with one sort of apostrophe.
  static func letters(of token: String, profile: SpellingProfile) -> [UInt32] {
    var letters: [UInt32] = []
    for scalar in composed(token).unicodeScalars {
      guard letters.count < lengthLimit else { break }
      append(scalar, to: &letters, profile: profile)
    }
    return letters
  }

  // Text of a bounded length in form C; most names are so already and need no ICU.
  private static func composed(_ token: String) -> String {
    let start = token.unicodeScalars.prefix(lengthLimit * 4)
    let hasMark = start.contains { (0x300...0x36F).contains($0.value) }
    let text = String(String.UnicodeScalarView(start))
    return hasMark ? ICU.nfc(text) : text
  }

  private static func append(
    _ scalar: Unicode.Scalar, to letters: inout [UInt32], profile: SpellingProfile
  ) {
    switch scalar.value {
    case 0x49: letters.append(profile.pairsDotlessI ? 0x131 : 0x69)  // I
    case 0x130: letters.append(0x69)  // İ
    case 0x41...0x5A: letters.append(scalar.value + 0x20)
    case 0x00..<0x80: letters.append(scalar.value)
    case 0x300...0x36F, 0x4C0, 0x4CF: break  // marks, palochka
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF: break
    case 0x18E, 0x1DD: letters.append(0x259)  // ǝ
    case 0x2018, 0x2019, 0x2BB, 0x2BC, 0xB4, 0x2B9, 0x2032: letters.append(0x27)
    case 0x531...0x587, 0x10D0...0x10F0:
      if !ForeignScript.append(scalar.value, to: &letters) { fallthrough }
    default: letters += scalar.properties.lowercaseMapping.unicodeScalars.map(\.value)
    }
  }
}
