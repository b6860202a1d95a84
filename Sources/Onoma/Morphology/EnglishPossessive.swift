/// The English possessive after a name, in the glyphs that the source used.
struct EnglishPossessive: Hashable, Sendable {
  /// The apostrophe as it was written.
  var apostrophe: String
  /// The `s` or `S` after it; empty where the name ended in s (*Abbas'*).
  var letter: String

  /// Reads all of what follows a stem as `'s`, or as a bare apostrophe where the stem ends in s;
  /// `nil` for anything else.
  ///
  /// `rest` may be in capitals (*TRUMP'S*).
  init?(_ rest: ArraySlice<UInt8>, after stem: ArraySlice<UInt8>) {
    let byteCount = EnglishPossessive.apostropheByteCount(rest)
    guard byteCount > 0 else { return nil }
    apostrophe = String(decoding: rest.prefix(byteCount), as: UTF8.self)
    let tail = rest.dropFirst(byteCount)
    if tail.isEmpty {
      guard stem.last == 0x73 || stem.last == 0x53 else { return nil }
      letter = ""
    } else {
      guard tail.count == 1, tail.first == 0x73 || tail.first == 0x53 else { return nil }
      letter = tail.first == 0x53 ? "S" : "s"
    }
  }

  /// The possessive of another stem in the same glyphs: a bare apostrophe stays bare only after s.
  func attached(to stem: String) -> String {
    let isBare = letter.isEmpty && (stem.last == "s" || stem.last == "S")
    return stem + apostrophe + (isBare || !letter.isEmpty ? letter : "s")
  }

  /// The bytes that an apostrophe takes at the start of the text; zero where none stands there.
  static func apostropheByteCount(_ text: ArraySlice<UInt8>) -> Int {
    if text.first == 0x27 || text.first == 0x60 { return 1 }
    let apostrophes: [[UInt8]] = [
      [0xE2, 0x80, 0x99], [0xE2, 0x80, 0x98], [0xCA, 0xBC], [0xC2, 0xB4],
    ]
    return apostrophes.first(where: text.starts(with:))?.count ?? 0
  }
}
