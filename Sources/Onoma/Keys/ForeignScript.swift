/// Georgian and Armenian letters as the Cyrillic letters that sound like them.
///
/// Both alphabets write names as they sound, like Russian; so one table a script is all that the
/// comparison of names needs to read them.
enum ForeignScript {
  /// Whether the scalar is a letter of the table.
  static func isLetter(_ scalar: UInt32) -> Bool { index(of: scalar) != nil }

  /// Appends the Cyrillic reading of the letter; `false` where the scalar is none of the table's.
  ///
  /// Armenian ո and ե begin a word with a consonant, and ու is one vowel.
  static func append(_ scalar: UInt32, to letters: inout [UInt32]) -> Bool {
    guard let index = index(of: scalar) else { return false }
    if index.isArmenian, let special = armenianException(scalar, letters) {
      if special.replacesLast {
        letters.removeLast()
        // ու begins a word as the vowel that it is.
        if letters == [0x432] { letters.removeLast() }
      }
      letters += special.reading
      return true
    }
    letters += index.isArmenian ? armenian[index.offset] : georgian[index.offset]
    return true
  }

  private static func index(of scalar: UInt32) -> (isArmenian: Bool, offset: Int)? {
    switch scalar {
    case 0x10D0...0x10F0: (false, Int(scalar - 0x10D0))
    case 0x531...0x556: (true, Int(scalar - 0x531))
    case 0x561...0x587: (true, Int(scalar - 0x561))
    default: nil
    }
  }

  private static func armenianException(
    _ scalar: UInt32, _ letters: [UInt32]
  ) -> (replacesLast: Bool, reading: [UInt32])? {
    switch scalar {
    case 0x582 where letters.last == 0x43E, 0x552 where letters.last == 0x43E: (true, [0x443])
    case 0x578 where letters.isEmpty, 0x548 where letters.isEmpty: (false, [0x432, 0x43E])
    default: nil
    }
  }

  // Source: the national romanizations of Georgian (2002) and Armenian (BGN/PCGN 1981), respelt.
  private static let georgian = table(
    "а б г д е в з т и к л м н о п ж р с т у п к г к ш ч ц дз ц ч х дж х")
  private static let armenian = table(
    "а б г д е з э ы т ж и л х ц к х дз г ч м й н ш о ч п дж р с в т р ц в п к о ф ев")

  private static func table(_ text: String) -> [[UInt32]] {
    text.split(separator: " ").map { $0.unicodeScalars.map(\.value) }
  }
}
