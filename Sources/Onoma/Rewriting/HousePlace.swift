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
}
