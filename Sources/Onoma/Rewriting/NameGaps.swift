/// The spaces and line breaks between the words of a name as the text has them.
struct NameGaps {
  private let gaps: [String]

  init(_ text: String) {
    gaps = text.unicodeScalars.split(omittingEmptySubsequences: true) { !NameGaps.isGap($0) }
      .map { String($0) }
  }

  /// The name with these gaps in place of its spaces.
  ///
  /// Where it has fewer or more of them, those of one sort stand everywhere, and a line break stands
  /// last; `nil` where a line break would be lost.
  func applied(to name: String) -> String? {
    let words = name.split(separator: " ").map(String.init)
    let count = words.count - 1
    guard count != gaps.count else { return joined(words, gaps) }
    let breaks = gaps.filter { $0.unicodeScalars.contains(where: NameGaps.isLineBreak) }
    guard breaks.count <= count else { return nil }
    let plain = Set(gaps).subtracting(breaks)
    let space = plain.count == 1 ? plain.first ?? " " : " "
    return joined(words, [String](repeating: space, count: count - breaks.count) + breaks)
  }

  private func joined(_ words: [String], _ gaps: [String]) -> String {
    zip([""] + gaps, words).map { $0 + $1 }.joined()
  }

  private static func isGap(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace
  }

  private static func isLineBreak(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }
}
