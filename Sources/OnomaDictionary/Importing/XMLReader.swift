/// Reads XML 1.0 in UTF-8 tag by tag: https://www.w3.org/TR/xml/
///
/// It neither validates nor follows entities but the five of XML and character references, so that a
/// file can neither reach another one nor grow in memory.
struct XMLReader {
  enum Event: Hashable {
    /// An opening tag; one that closes itself is followed by its ``end``.
    case start(String, [String: String])
    case end(String)
    case text(String)
  }

  private var input: ImportInput
  private var pending: Event?
  private var open: [String] = []
  private var held: UInt8?

  init(_ input: ImportInput) {
    self.input = input
  }

  /// The line that is read, one-based.
  var line: Int { input.lineNumber + 1 }

  /// What is wrong here.
  func problem(_ text: String) -> ImportProblem {
    ImportProblem(.malformed(syntax: "XML", text), at: input.position(line: line))
  }

  /// The next event; `nil` at the end. Comments, instructions and the document type are left out.
  mutating func next() throws(ImportProblem) -> Event? {
    if let event = pending {
      pending = nil
      return event
    }
    while let byte = try nextByte() {
      if byte != 0x3C {
        let text = try text(from: byte)
        if open.isEmpty { continue }
        return .text(text)
      }
      guard let first = try nextByte() else { break }
      switch first {
      case 0x3F: try skip(until: "?>")
      case 0x21: if let text = try declaration() { return .text(text) }
      case 0x2F: return try endTag()
      default: return try startTag(first)
      }
    }
    if let name = open.last { throw problem("'\(name)' is not closed") }
    return nil
  }

  private mutating func nextByte() throws(ImportProblem) -> UInt8? {
    if let byte = held {
      held = nil
      return byte
    }
    return try input.nextByte()
  }

  private mutating func required() throws(ImportProblem) -> UInt8 {
    guard let byte = try nextByte() else { throw problem("the text ends too early") }
    return byte
  }

  private mutating func text(from first: UInt8) throws(ImportProblem) -> String {
    var bytes: [UInt8] = []
    var byte: UInt8? = first
    while let current = byte {
      if current == 0x3C {
        held = current
        break
      }
      if current == 0x26 { bytes += try reference() } else { bytes.append(current) }
      byte = try nextByte()
    }
    return try decoded(bytes)
  }

  private func decoded(_ bytes: [UInt8]) throws(ImportProblem) -> String {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw ImportProblem(.notUTF8, at: input.position(line: line))
    }
    return text
  }

  // The characters of `amp;`, `#39;`, `#x27;`.
  private mutating func reference() throws(ImportProblem) -> [UInt8] {
    var name: [UInt8] = []
    while name.count < XMLReader.referenceLimit {
      let byte = try required()
      if byte == 0x3B { break }
      name.append(byte)
    }
    let text = String(decoding: name, as: UTF8.self)
    if let known = XMLReader.entities[text] { return [known] }
    let isHexadecimal = text.hasPrefix("#x")
    let digits = text.dropFirst(isHexadecimal ? 2 : 1)
    guard text.hasPrefix("#"), let value = UInt32(digits, radix: isHexadecimal ? 16 : 10),
      let scalar = Unicode.Scalar(value)
    else { throw problem("an unknown entity '&\(text);'") }
    return Array(String(Character(scalar)).utf8)
  }

  private static let referenceLimit = 12
  private static let entities: [String: UInt8] = [
    "amp": 0x26, "lt": 0x3C, "gt": 0x3E, "quot": 0x22, "apos": 0x27,
  ]

  // A comment or a document type, which is passed over, or the text of a CDATA section.
  private mutating func declaration() throws(ImportProblem) -> String? {
    let first = try required()
    if first == 0x2D {
      _ = try required()
      try skip(until: "-->")
      return nil
    }
    if first == 0x5B {
      for _ in 0..<6 { _ = try required() }
      return try decoded(try bytes(until: "]]>"))
    }
    var depth = 1
    while depth > 0 {
      switch try required() {
      case 0x3C, 0x5B: depth += 1
      case 0x3E, 0x5D: depth -= 1
      default: break
      }
    }
    return nil
  }

  private mutating func skip(until end: String) throws(ImportProblem) {
    _ = try bytes(until: end)
  }

  private mutating func bytes(until end: String) throws(ImportProblem) -> [UInt8] {
    let end = Array(end.utf8)
    var bytes: [UInt8] = []
    while !(bytes.count >= end.count && bytes.suffix(end.count).elementsEqual(end)) {
      bytes.append(try required())
    }
    return Array(bytes.dropLast(end.count))
  }

  private mutating func endTag() throws(ImportProblem) -> Event {
    let body = try bytes(until: ">")
    let name = String(decoding: body.prefix { $0 > 0x20 }, as: UTF8.self)
    guard open.popLast() == name else { throw problem("'\(name)' is closed, but not open") }
    return .end(name)
  }

  private mutating func startTag(_ first: UInt8) throws(ImportProblem) -> Event {
    var name = [first]
    var byte = try required()
    while !XMLReader.endsName(byte) {
      name.append(byte)
      byte = try required()
    }
    let tag = try decoded(name)
    var attributes: [String: String] = [:]
    while true {
      switch byte {
      case 0x00...0x20: byte = try required()
      case 0x3E:
        open.append(tag)
        return .start(tag, attributes)
      case 0x2F:
        guard try required() == 0x3E else { throw problem("'>' is expected") }
        pending = .end(tag)
        return .start(tag, attributes)
      default:
        let (key, value) = try attribute(byte)
        attributes[key] = value
        byte = try required()
      }
    }
  }

  private mutating func attribute(
    _ first: UInt8
  ) throws(ImportProblem) -> (key: String, value: String) {
    var key = [first]
    var byte = try required()
    while !XMLReader.endsName(byte) && byte != 0x3D {
      key.append(byte)
      byte = try required()
    }
    while byte <= 0x20 { byte = try required() }
    guard byte == 0x3D else { throw problem("'=' is expected") }
    repeat { byte = try required() } while byte <= 0x20
    guard byte == 0x22 || byte == 0x27 else { throw problem("a quotation mark is expected") }
    let mark = byte
    var value: [UInt8] = []
    byte = try required()
    while byte != mark {
      if byte == 0x26 { value += try reference() } else { value.append(byte) }
      byte = try required()
    }
    return (try decoded(key), try decoded(value))
  }

  private static func endsName(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == 0x3E || byte == 0x2F
  }
}
