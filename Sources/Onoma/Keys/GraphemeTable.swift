/// The readings of letters and letter groups, looked up longest first.
struct GraphemeTable: Sendable {
  /// A letter or letter group and what it may sound like.
  struct Grapheme: Sendable {
    let scalars: [UInt32]
    /// The readings as phones, the likeliest first; one of them may be empty.
    let readings: [[UInt8]]

    /// Whether it is *ce* or *ge*, whose e is silent at the end: *Pence*, *George*.
    var isSoftened: Bool {
      scalars.count == 2 && scalars[1] == 0x65 && (scalars[0] == 0x63 || scalars[0] == 0x67)
    }
  }

  private var graphemes: [Grapheme] = []
  // By first scalar, the index of its first grapheme plus one; zero where there is none.
  private var starts = [UInt16](repeating: 0, count: 0x1F00)

  /// Reads entries `letters=reading|reading`, separated by white space; an entry of `text` replaces
  /// the entry of `base` with the same letters.
  init(_ text: String, over base: GraphemeTable? = nil) {
    var entries: [[UInt32]: Grapheme] = [:]
    for grapheme in base?.graphemes ?? [] { entries[grapheme.scalars] = grapheme }
    for field in text.split(whereSeparator: \.isWhitespace) {
      let halves = field.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let scalars = halves[0].unicodeScalars.map(\.value)
      let readings = halves[halves.count - 1].split(
        separator: "|", omittingEmptySubsequences: false)
      entries[scalars] = Grapheme(scalars: scalars, readings: readings.map { Array($0.utf8) })
    }
    index(entries.values.filter { !$0.scalars.isEmpty })
  }

  private mutating func index(_ entries: [Grapheme]) {
    graphemes = entries.sorted { left, right in
      if left.scalars[0] != right.scalars[0] { return left.scalars[0] < right.scalars[0] }
      if left.scalars.count != right.scalars.count {
        return left.scalars.count > right.scalars.count
      }
      return left.scalars.lexicographicallyPrecedes(right.scalars)
    }
    for (position, grapheme) in graphemes.enumerated().reversed() {
      let first = Int(grapheme.scalars[0])
      if first < starts.count { starts[first] = UInt16(position + 1) }
    }
  }

  /// The longest grapheme that stands in the text at that index; `nil` where none does.
  func match(_ text: [UInt32], at index: Int) -> Grapheme? {
    let first = text[index]
    guard first < starts.count, starts[Int(first)] != 0 else { return nil }
    var position = Int(starts[Int(first)]) - 1
    while position < graphemes.count, graphemes[position].scalars[0] == first {
      if stands(graphemes[position].scalars, in: text, at: index) { return graphemes[position] }
      position += 1
    }
    return nil
  }

  private func stands(_ scalars: [UInt32], in text: [UInt32], at index: Int) -> Bool {
    guard index + scalars.count <= text.count else { return false }
    for offset in scalars.indices where text[index + offset] != scalars[offset] { return false }
    return true
  }
}
