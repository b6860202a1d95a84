extension OpaqueScan {
  /// The characters from a start on that may stand in an address or a path, read once.
  struct Run {
    let start: Int
    private(set) var end: Int
    /// The first at sign.
    private(set) var at: Int?
    private(set) var lastDot: Int?
    private var slashCount = 0
    private var lastSlash = 0

    init(at start: Int, in text: Span<UInt8>) {
      self.start = start
      end = start
      while end < text.count {
        let scalar = UTF8Reader.scalar(at: end, in: text)
        guard scalar.isValid, Self.contains(scalar.value) else { break }
        switch scalar.value {
        case 0x2E: lastDot = end
        case 0x40: at = at ?? end
        case 0x2F: (slashCount, lastSlash) = (slashCount + 1, end)
        default: break
        }
        end += scalar.byteCount
      }
      while end > start, text[end - 1] == 0x2E || text[end - 1] == 0x2D { end -= 1 }
      if let dot = lastDot, dot >= end { lastDot = nil }
      isRooted = Self.isRooted(at: start, in: text)
    }

    private var isRooted = false

    /// Whether it is a path of two segments or more that starts at a root or a folder.
    ///
    /// A word between slashes (/TASS/) is none.
    var isAbsolutePath: Bool { isRooted && slashCount > 1 && lastSlash + 1 < end }

    private static func isRooted(at start: Int, in text: Span<UInt8>) -> Bool {
      var offset = start
      while offset < min(start + 2, text.count), text[offset] == 0x2E { offset += 1 }
      if offset == start, offset < text.count, text[offset] == 0x7E { offset += 1 }
      guard offset + 1 < text.count, text[offset] == 0x2F else { return false }
      return offset > start || (0x61...0x7A).contains(text[offset + 1])
    }

    private static func contains(_ scalar: UInt32) -> Bool {
      if scalar < 0x80 {
        return OpaqueScan.isAlphanumeric(UInt8(scalar)) || contains(joiner: UInt8(scalar))
      }
      let properties = CharacterProperties.of(scalar)
      return properties.isLetter && !Apostrophe.contains(scalar)
        || properties.characterClass == .mark || properties.characterClass == .digit
    }

    /// Whether the byte is punctuation that joins the parts of an address or a path.
    static func contains(joiner byte: UInt8) -> Bool {
      switch byte {
      case 0x25, 0x2B, 0x2D, 0x2E, 0x2F, 0x40, 0x5C, 0x5F, 0x7E: true
      default: false
      }
    }
  }

  /// Labels of ASCII letters, digits and hyphens with dots between them.
  struct HostName {
    private(set) var end: Int
    private(set) var labelCount = 0
    /// The last label in lower case; empty where it mixes capitals and small letters.
    private(set) var topLevel = ""

    /// `nil` where no label starts at the offset.
    ///
    /// A hyphen in the last label starts a case ending (*trend.az-a*) and ends the name.
    init?(at start: Int, in text: Span<UInt8>) {
      end = start
      var label = start..<start
      while let next = Self.label(at: labelCount == 0 ? start : end + 1, in: text) {
        label = next
        end = next.upperBound
        labelCount += 1
        guard end < text.count, text[end] == 0x2E else { break }
      }
      guard labelCount > 0 else { return nil }
      var hyphen = label.lowerBound
      while hyphen < end, text[hyphen] != 0x2D { hyphen += 1 }
      end = hyphen
      topLevel = Self.topLevel(label.lowerBound..<end, in: text)
    }

    // A label that goes on in other letters, or has a capital before small letters, is a word
    // after a full stop without a space.
    private static func topLevel(_ range: Range<Int>, in text: Span<UInt8>) -> String {
      if range.upperBound < text.count {
        let next = UTF8Reader.scalar(at: range.upperBound, in: text).value
        if CharacterProperties.of(next).isLetter && !Apostrophe.contains(next) { return "" }
      }
      let capitalCount = range.count { text[$0] < 0x61 }
      guard capitalCount == 0 || capitalCount == range.count else { return "" }
      return OpaqueScan.lowercased(range, in: text)
    }

    private static func label(at start: Int, in text: Span<UInt8>) -> Range<Int>? {
      var end = start
      while end < text.count, OpaqueScan.isAlphanumeric(text[end]) || text[end] == 0x2D { end += 1 }
      return end > start && text[start] != 0x2D ? start..<end : nil
    }
  }
}
