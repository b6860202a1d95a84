/// Cuts Turtle into tokens.
struct TurtleLexer {
  enum Token: Hashable {
    /// `<…>`, without its brackets.
    case address(String)
    /// `skos:Concept`, `_:b1`, `skos:`.
    case name(String)
    /// A text between quotation marks.
    case text(String)
    /// A key word, a number or a truth value.
    case word(String)
    /// Punctuation.
    case mark(String)
  }

  /// What may follow a text.
  enum Suffix {
    case language(String)
    case type
  }

  private var input: ImportInput
  // Bytes that were read too far, the next one last.
  private var behind: [UInt8] = []
  // The last byte that was no space.
  private var last: UInt8 = 0

  init(_ input: ImportInput) {
    self.input = input
  }

  /// The line that is read, one-based.
  var line: Int { input.lineNumber + 1 - behind.count { $0 == 0x0A } }

  /// What is wrong here.
  func problem(_ text: String) -> ImportProblem {
    ImportProblem(.malformed(syntax: "Turtle", text), at: input.position(line: line))
  }

  /// The next token; `nil` at the end.
  mutating func next() throws(ImportProblem) -> Token? {
    while let byte = try nextByte() {
      switch byte {
      case 0x00...0x20: continue
      case 0x23: try skipLine()
      case 0x3C: return .address(try address())
      case 0x22, 0x27: return .text(try text(byte))
      case 0x2C, 0x3B, 0x5B, 0x5D, 0x28, 0x29: return .mark(String(Unicode.Scalar(byte)))
      case 0x2E: return .mark(".")
      default: return try word(byte)
      }
    }
    return nil
  }

  /// What follows a text without a space: its language or the sign of its type.
  mutating func suffix() throws(ImportProblem) -> Suffix? {
    guard let byte = try nextByte() else { return nil }
    if byte == 0x40 {
      var tag: [UInt8] = []
      while let next = try nextByte() {
        guard TurtleLexer.isLetterOrDigit(next) || next == 0x2D else {
          behind.append(next)
          break
        }
        tag.append(next)
      }
      return .language(String(decoding: tag, as: UTF8.self))
    }
    if byte == 0x5E, let next = try nextByte() {
      if next == 0x5E { return .type }
      behind.append(next)
    }
    behind.append(byte)
    return nil
  }

  /// Passes over everything up to a full stop that ends a line.
  mutating func skipStatement() throws(ImportProblem) {
    while let byte = try nextByte() {
      if byte == 0x0A && last == 0x2E { return }
    }
  }

  private mutating func nextByte() throws(ImportProblem) -> UInt8? {
    let byte = behind.isEmpty ? try input.nextByte() : behind.removeLast()
    if let byte, byte > 0x20 { last = byte }
    return byte
  }

  private mutating func skipLine() throws(ImportProblem) {
    while let byte = try nextByte(), byte != 0x0A {}
  }

  private mutating func address() throws(ImportProblem) -> String {
    var bytes: [UInt8] = []
    while let byte = try nextByte() {
      if byte == 0x3E { return String(decoding: bytes, as: UTF8.self) }
      if byte <= 0x20 { throw problem("a space in an address") }
      if byte == 0x5C { bytes += try escape() } else { bytes.append(byte) }
    }
    throw problem("an address does not end")
  }

  // A text behind its first quotation mark; three of them hold a text of several lines.
  private mutating func text(_ mark: UInt8) throws(ImportProblem) -> String {
    var isLong = false
    if let second = try nextByte() {
      if second == mark {
        guard let third = try nextByte() else { return "" }
        if third != mark {
          behind.append(third)
          return ""
        }
        isLong = true
      } else {
        behind.append(second)
      }
    }
    return try text(until: mark, isLong: isLong)
  }

  private mutating func text(until mark: UInt8, isLong: Bool) throws(ImportProblem) -> String {
    var bytes: [UInt8] = []
    var markCount = 0
    while let byte = try nextByte() {
      markCount = byte == mark ? markCount + 1 : 0
      if byte == 0x5C {
        bytes += try escape()
      } else if byte == 0x0A && !isLong {
        throw problem("a text does not end in its line")
      } else {
        bytes.append(byte)
      }
      if markCount == (isLong ? 3 : 1) {
        guard let text = String(validating: bytes.dropLast(markCount), as: UTF8.self) else {
          throw ImportProblem(.notUTF8, at: input.position(line: line))
        }
        return text
      }
    }
    throw problem("a text does not end")
  }

  private mutating func escape() throws(ImportProblem) -> [UInt8] {
    guard let byte = try nextByte() else { throw problem("a text does not end") }
    switch byte {
    case 0x74: return [0x09]
    case 0x6E: return [0x0A]
    case 0x72: return [0x0D]
    case 0x62: return [0x08]
    case 0x66: return [0x0C]
    case 0x75, 0x55:
      var digits: [UInt8] = []
      for _ in 0..<(byte == 0x75 ? 4 : 8) {
        if let digit = try nextByte() { digits.append(digit) }
      }
      let value = UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
      guard let scalar = value.flatMap(Unicode.Scalar.init) else {
        throw problem("an unknown escape")
      }
      return Array(String(Character(scalar)).utf8)
    default: return [byte]
    }
  }

  // A name, a key word or a number. A full stop belongs to it only before another character.
  private mutating func word(_ first: UInt8) throws(ImportProblem) -> Token {
    var bytes = [first]
    while let byte = try nextByte() {
      let isEnd =
        byte <= 0x20 || [0x2C, 0x3B, 0x5B, 0x5D, 0x28, 0x29, 0x22, 0x27, 0x3C].contains(byte)
      if isEnd && bytes.last != 0x5C {
        behind.append(byte)
        break
      }
      bytes.append(byte)
    }
    while bytes.count > 1, bytes.last == 0x2E {
      behind.append(bytes.removeLast())
    }
    let text = String(decoding: bytes, as: UTF8.self)
    return text.contains(":") ? .name(text) : .word(text)
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
  }
}
