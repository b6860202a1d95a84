/// Finds the text between quotation marks.
enum Quotations {
  /// The ranges from each opening mark to after its closing mark, sorted by their start.
  ///
  /// Marks pair as «…», “…”, „…“, „…”, ”…”, "…" and ‹…›, nested, within a paragraph: an empty line
  /// closes nothing and forgets what is open.
  static func ranges(in tokens: [Token], of text: Span<UInt8>) -> [Range<Int>] {
    var open = OpenMarks()
    var ranges: [Range<Int>] = []
    var isLineEmpty = false
    for (index, token) in tokens.enumerated() {
      switch token.kind {
      case .newline:
        if isLineEmpty { open = OpenMarks() }
        isLineEmpty = true
      case .space: continue
      case .punctuation:
        isLineEmpty = false
        let scalar = UTF8Reader.scalar(at: token.start, in: text).value
        guard let mark = Mark(scalar) else { continue }
        let opens = canOpen(at: index, in: tokens, of: text)
        if let start = open.add(mark, at: token.start, canOpen: opens) {
          ranges.append(start..<token.end)
        }
      default: isLineEmpty = false
      }
    }
    return ranges.sorted { $0.lowerBound < $1.lowerBound }
  }

  // After a space, a bracket, a dash or another mark, and before text.
  private static func canOpen(at index: Int, in tokens: [Token], of text: Span<UInt8>) -> Bool {
    let isBeforeText =
      index + 1 < tokens.count && tokens[index + 1].kind != .space
      && tokens[index + 1].kind != .newline
    if tokens[index].flags.contains(.afterSpace) { return isBeforeText }
    guard isBeforeText, index > 0, tokens[index - 1].kind == .punctuation else { return false }
    switch UTF8Reader.scalar(at: tokens[index - 1].start, in: text).value {
    case 0x28, 0x5B, 0x2D, 0x2F, 0x3A, 0xAB, 0x2013, 0x2014, 0x201C, 0x201E, 0x2039: return true
    default: return false
    }
  }

  private enum Mark {
    case openingGuillemet, closingGuillemet, openingSingle, closingSingle
    case low, high, rightHigh, straight

    init?(_ scalar: UInt32) {
      switch scalar {
      case 0xAB: self = .openingGuillemet
      case 0xBB: self = .closingGuillemet
      case 0x2039: self = .openingSingle
      case 0x203A: self = .closingSingle
      case 0x201E: self = .low
      case 0x201C, 0x201F: self = .high
      case 0x201D: self = .rightHigh
      case 0x22: self = .straight
      default: return nil
      }
    }
  }

  // The marks that are open, and how many of each kind: what is not open is never searched for,
  // so that the work stays linear.
  private struct OpenMarks {
    private enum Family: Int {
      case guillemet, single, low, high, straight
    }

    private var stack: [(family: Family, start: Int)] = []
    private var counts = [0, 0, 0, 0, 0]

    // The start of the quotation that the mark closes.
    mutating func add(_ mark: Mark, at offset: Int, canOpen: Bool) -> Int? {
      switch mark {
      case .openingGuillemet: return opened(.guillemet, offset)
      case .closingGuillemet: return closed(.guillemet)
      case .openingSingle: return opened(.single, offset)
      case .closingSingle: return closed(.single)
      case .low: return opened(.low, offset)
      case .high:
        let closesLow = stack.last?.family == .low || (!canOpen && isOpen(.low))
        return closesLow ? closed(.low) : opened(.high, offset)
      case .rightHigh:
        if isOpen(.low) && !isOpen(.high) { return closed(.low) }
        return isOpen(.high) ? closed(.high) : canOpen ? opened(.high, offset) : nil
      case .straight:
        if isOpen(.straight) && !(canOpen && stack.last?.family != .straight) {
          return closed(.straight)
        }
        return canOpen ? opened(.straight, offset) : nil
      }
    }

    private func isOpen(_ family: Family) -> Bool { counts[family.rawValue] > 0 }

    private mutating func opened(_ family: Family, _ start: Int) -> Int? {
      stack.append((family, start))
      counts[family.rawValue] += 1
      return nil
    }

    // Forgets the marks that opened later and were not closed.
    private mutating func closed(_ family: Family) -> Int? {
      guard isOpen(family) else { return nil }
      while let last = stack.popLast() {
        counts[last.family.rawValue] -= 1
        if last.family == family { return last.start }
      }
      return nil
    }
  }
}
