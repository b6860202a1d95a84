/// Reads JSON from bytes, value by value, without keeping what is skipped.
struct JSONReader {
  /// What is wrong with the text.
  struct Failure: Error, Hashable {
    var reason: String
  }

  private let bytes: [UInt8]
  private var place = 0

  /// - Parameter bytes: Valid UTF-8.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The first byte of the next value, by which its sort is known; `nil` at the end.
  mutating func peek() -> UInt8? {
    while place < bytes.count, bytes[place] <= 0x20 { place += 1 }
    return place < bytes.count ? bytes[place] : nil
  }

  /// Calls the body for each member of an object; the body takes the value.
  mutating func members(
    _ body: (inout JSONReader, String) throws(Failure) -> Void
  ) throws(Failure) {
    try take(0x7B, "an object")
    if peek() == 0x7D { return place += 1 }
    while true {
      let key = try string()
      try take(0x3A, "':'")
      try body(&self, key)
      guard try isContinued(until: 0x7D) else { return }
    }
  }

  /// Calls the body for each element of an array; the body takes the value.
  mutating func elements(_ body: (inout JSONReader) throws(Failure) -> Void) throws(Failure) {
    try take(0x5B, "an array")
    if peek() == 0x5D { return place += 1 }
    while true {
      try body(&self)
      guard try isContinued(until: 0x5D) else { return }
    }
  }

  /// A string.
  mutating func string() throws(Failure) -> String {
    try take(0x22, "a string")
    let start = place
    while place < bytes.count {
      switch bytes[place] {
      case 0x22:
        place += 1
        return String(decoding: bytes[start..<(place - 1)], as: UTF8.self)
      case 0x5C: return try escapedString(from: start)
      case 0..<0x20: throw Failure(reason: "a control character in a string")
      default: place += 1
      }
    }
    throw Failure(reason: "a string does not end")
  }

  /// A string, or a number as its text; `nil` for anything else, which is skipped.
  mutating func text() throws(Failure) -> String? {
    switch peek() {
    case 0x22: return try string()
    case .some(0x2D), .some(0x30...0x39):
      let start = place
      try skip()
      return String(decoding: bytes[start..<place], as: UTF8.self)
    default:
      try skip()
      return nil
    }
  }

  /// A list of strings; a lone string is a list of one, and other values are left out.
  mutating func strings() throws(Failure) -> [String] {
    guard peek() == 0x5B else { return try text().map { [$0] } ?? [] }
    var strings: [String] = []
    try elements { (reader) throws(Failure) in
      if let text = try reader.text() { strings.append(text) }
    }
    return strings
  }

  /// Passes over a value of any depth.
  mutating func skip() throws(Failure) {
    var depth = 0
    repeat {
      guard let byte = peek() else { throw Failure(reason: "the text ends in the middle") }
      switch byte {
      case 0x22: try skipString()
      case 0x7B, 0x5B:
        depth += 1
        place += 1
      case 0x7D, 0x5D:
        depth -= 1
        place += 1
      case 0x2C where depth > 0, 0x3A where depth > 0: place += 1
      default: try skipWord()
      }
    } while depth > 0
    if depth < 0 { throw Failure(reason: "a value is missing") }
  }

  /// Makes sure that nothing follows.
  mutating func end() throws(Failure) {
    if peek() != nil { throw Failure(reason: "text behind the value") }
  }

  private mutating func take(_ byte: UInt8, _ expected: String) throws(Failure) {
    guard peek() == byte else { throw Failure(reason: "\(expected) is expected") }
    place += 1
  }

  private mutating func isContinued(until end: UInt8) throws(Failure) -> Bool {
    switch peek() {
    case 0x2C:
      place += 1
      return true
    case end:
      place += 1
      return false
    default: throw Failure(reason: "',' or '\(Character(Unicode.Scalar(end)))' is expected")
    }
  }

  private mutating func skipString() throws(Failure) {
    place += 1
    while place < bytes.count {
      if bytes[place] == 0x22 { return place += 1 }
      place += bytes[place] == 0x5C ? 2 : 1
    }
    throw Failure(reason: "a string does not end")
  }

  // A number, true, false or null.
  private mutating func skipWord() throws(Failure) {
    let start = place
    while place < bytes.count, JSONReader.isWordByte(bytes[place]) { place += 1 }
    if place == start { throw Failure(reason: "a value is expected") }
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2B, 0x2D, 0x2E: true
    default: false
    }
  }

  // The rest of a string that has escapes.
  private mutating func escapedString(from start: Int) throws(Failure) -> String {
    var text = Array(bytes[start..<place])
    while place < bytes.count {
      let byte = bytes[place]
      place += 1
      switch byte {
      case 0x22: return String(decoding: text, as: UTF8.self)
      case 0x5C: text += try escape()
      case 0..<0x20: throw Failure(reason: "a control character in a string")
      default: text.append(byte)
      }
    }
    throw Failure(reason: "a string does not end")
  }

  private mutating func escape() throws(Failure) -> [UInt8] {
    guard place < bytes.count else { throw Failure(reason: "a string does not end") }
    let byte = bytes[place]
    place += 1
    switch byte {
    case 0x22, 0x5C, 0x2F: return [byte]
    case 0x62: return [0x08]
    case 0x66: return [0x0C]
    case 0x6E: return [0x0A]
    case 0x72: return [0x0D]
    case 0x74: return [0x09]
    case 0x75: return Array(String(try escapedScalar()).utf8)
    default: throw Failure(reason: "an unknown escape in a string")
    }
  }

  // A lone half of a surrogate pair is U+FFFD.
  private mutating func escapedScalar() throws(Failure) -> Character {
    let unit = try hexadecimal()
    guard (0xD800..<0xDC00).contains(unit) else {
      return Character(Unicode.Scalar(unit) ?? "\u{FFFD}")
    }
    let mark = place
    if bytes[place...].starts(with: [0x5C, 0x75]) {
      place += 2
      let low = try hexadecimal()
      if (0xDC00..<0xE000).contains(low) {
        let value = 0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00)
        return Character(Unicode.Scalar(value) ?? "\u{FFFD}")
      }
      place = mark
    }
    return "\u{FFFD}"
  }

  private mutating func hexadecimal() throws(Failure) -> UInt32 {
    guard place + 4 <= bytes.count,
      let value = UInt32(String(decoding: bytes[place..<(place + 4)], as: UTF8.self), radix: 16)
    else { throw Failure(reason: "an unknown escape in a string") }
    place += 4
    return value
  }
}
