/// What stands beside a name that is rewritten.
struct HousePlace {
  /// The text.
  let bytes: [UInt8]
  /// The bytes that are replaced.
  let range: Range<Int>

  private static let lookAround = 64

  /// The name without its last full stop where one follows in the text (*Donald Trump Jr*).
  func withoutDoubledStop(_ name: String) -> String {
    let isFollowed = range.upperBound < bytes.count && bytes[range.upperBound] == 0x2E
    return name.hasSuffix(".") && isFollowed ? String(name.dropLast()) : name
  }

  /// Whether the name has a first or last word that the written one lacks and that stands beside it
  /// already: rewriting would write it twice.
  func repeats(_ name: String, insteadOf written: String) -> Bool {
    let (new, old) = (NameTokens.folded(name), NameTokens.folded(written))
    guard new.count > old.count else { return false }
    let before = NameTokens.folded(
      text(max(0, range.lowerBound - HousePlace.lookAround)..<range.lowerBound))
    let after = NameTokens.folded(
      text(range.upperBound..<min(bytes.count, range.upperBound + HousePlace.lookAround)))
    let isLeading = new.first != old.first && new.first == before.last
    let isTrailing = new.last != old.last && new.last == after.first
    return isLeading || isTrailing
  }

  private func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// Whether a letter or digit touches the name, or a dot and a letter: the name is then a part of
  /// something longer, such as an address.
  func isInsideWord(_ ending: Range<Int>) -> Bool {
    let end = max(range.upperBound, ending.upperBound)
    if isWordByte(at: range.lowerBound - 1) || isWordByte(at: end) { return true }
    return end < bytes.count && bytes[end] == 0x2E && isWordByte(at: end + 1)
  }

  // Spaces and marks of punctuation beyond ASCII begin with the bytes C2 and E2.
  private func isWordByte(at offset: Int) -> Bool {
    guard bytes.indices.contains(offset) else { return false }
    switch bytes[offset] {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: return true
    case 0x80...0xBF: return offset < range.lowerBound && isLetterBefore(offset)
    case 0xC3...0xE1, 0xE3...0xF4: return offset >= range.upperBound
    default: return false
    }
  }

  private func isLetterBefore(_ offset: Int) -> Bool {
    var start = offset
    while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return CharacterProperties.of(UTF8Reader.scalar(at: start, in: bytes.span).value).isLetter
  }
}
