/// Quotations in a text, between marks that pair, each within one paragraph.
enum Quotations {
  private static let pairs: [[UInt8]: [UInt8]] = [
    [0xC2, 0xAB]: [0xC2, 0xBB],  // « »
    [0xE2, 0x80, 0x9C]: [0xE2, 0x80, 0x9D],  // “ ”
    [0xE2, 0x80, 0x9E]: [0xE2, 0x80, 0x9C],  // „ “
    [0xE2, 0x80, 0xB9]: [0xE2, 0x80, 0xBA],  // ‹ ›
    [0x22]: [0x22],
  ]

  /// The ranges between the marks, in UTF-8 bytes, outer before inner.
  ///
  /// - Complexity: O(n) in the tokens.
  static func ranges(in bytes: [UInt8], tokens: [Token]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var open: [(close: [UInt8], start: Int)] = []
    for token in tokens {
      if token.kind == .newline { open.removeAll() }
      guard token.kind == .punctuation else { continue }
      let mark = Array(bytes[token.start..<token.end])
      if let index = open.lastIndex(where: { closes(mark, $0.close) }) {
        found.append(open[index].start..<token.start)
        open.removeSubrange(index...)
      } else if let close = pairs[mark], open.count < 8 {
        open.append((close, token.end))
      }
    }
    return found.sorted { $0.lowerBound != $1.lowerBound ? $0.lowerBound < $1.lowerBound : $0.upperBound > $1.upperBound }
  }

  // „ is closed by “ in German and by ” in Azerbaijani typesetting.
  private static func closes(_ mark: [UInt8], _ close: [UInt8]) -> Bool {
    mark == close || (close == [0xE2, 0x80, 0x9C] && mark == [0xE2, 0x80, 0x9D])
  }
}
