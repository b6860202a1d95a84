/// Stretches of a text that are no prose: web and e-mail addresses, handles, hashtags, file names, code.
///
/// Each check looks a bounded way ahead, so that a text of one long line costs no more than others.
enum OpaqueSpans {
  private static let lookAhead = 2048

  // Endings of file names; a name such as `Oxu.az` is none.
  private static let extensions: Set<String> = [
    "pdf", "doc", "docx", "txt", "jpg", "jpeg", "png", "gif", "html", "htm", "mp3", "mp4", "xls",
    "xlsx", "csv", "ppt", "pptx", "zip", "json", "xml", "yaml", "md",
  ]

  /// The end of the stretch that begins at the offset; `nil` where none does.
  static func end(in bytes: [UInt8], at offset: Int) -> Int? {
    let byte = bytes[offset]
    switch byte {
    case 0x60: return code(in: bytes, at: offset)
    case 0x23, 0x40: return tag(in: bytes, at: offset)
    default: break
    }
    guard isAddressByte(byte), offset == 0 || !isWordByte(bytes[offset - 1]) else { return nil }
    return webAddress(in: bytes, at: offset) ?? addressOrFile(in: bytes, at: offset)
  }

  private static func code(in bytes: [UInt8], at offset: Int) -> Int? {
    var end = offset + 1
    let limit = min(bytes.count, offset + 256)
    while end < limit, bytes[end] != 0x60, bytes[end] != 0x0A { end += 1 }
    // An apostrophe that is typed as a grave accent stands between letters and closes nothing.
    let isInWord = offset > 0 && isWordByte(bytes[offset - 1])
    guard !isInWord, end < limit, bytes[end] == 0x60, end > offset + 1 else { return nil }
    return end + 1
  }

  // A handle or a hashtag: the sign and the word characters behind it.
  private static func tag(in bytes: [UInt8], at offset: Int) -> Int? {
    guard offset == 0 || !isWordByte(bytes[offset - 1]) else { return nil }
    var end = offset + 1
    let limit = min(bytes.count, offset + 256)
    while end < limit, isWordByte(bytes[end]), !isGeneralPunctuation(bytes, end) { end += 1 }
    return end > offset + 1 ? end : nil
  }

  private static func webAddress(in bytes: [UInt8], at offset: Int) -> Int? {
    let prefixes = ["http://", "https://", "www.", "ftp://"]
    let head = bytes[offset..<min(bytes.count, offset + 8)].map { $0 | 0x20 }
    guard prefixes.contains(where: { head.starts(with: $0.utf8.map { $0 | 0x20 }) }) else {
      return nil
    }
    var end = offset
    let limit = min(bytes.count, offset + lookAhead)
    while end < limit, bytes[end] > 0x20, !isGeneralPunctuation(bytes, end),
      ![0x22, 0x3C, 0x3E].contains(bytes[end])
    {
      end += 1
    }
    while end > offset, [0x2E, 0x2C, 0x29, 0x3B, 0x3A, 0x21, 0x3F, 0x27].contains(bytes[end - 1]) {
      end -= 1
    }
    return end
  }

  // name@host.tld, name.pdf, host.tld/path, folder/name.txt
  private static func addressOrFile(in bytes: [UInt8], at offset: Int) -> Int? {
    var end = offset
    var (at, slash, dot): (Int?, Int?, Int?) = (nil, nil, nil)
    let limit = min(bytes.count, offset + 128)
    scan: while end < limit {
      switch bytes[end] {
      case 0x40: at = at ?? end
      case 0x2F: slash = slash ?? end
      case 0x2E: dot = end
      case let byte where isAddressByte(byte): break
      default: break scan
      }
      end += 1
    }
    while end > offset, bytes[end - 1] == 0x2E || bytes[end - 1] == 0x2D { end -= 1 }
    guard end == bytes.count || bytes[end] < 0x80 || isGeneralPunctuation(bytes, end) else {
      return nil
    }
    guard let dot, dot > offset, dot + 1 < end else { return nil }
    let suffix = String(decoding: bytes[(dot + 1)..<end], as: UTF8.self).lowercased()
    if let at { return at > offset && dot > at + 1 ? end : nil }
    if extensions.contains(suffix) { return end }
    if let slash { return slash > dot || bytes[offset..<slash].contains(0x2E) ? end : nil }
    return nil
  }

  private static func isAddressByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x5F, 0x25, 0x2B: true
    default: false
    }
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte == 0x5F || (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
      || (0x61...0x7A).contains(byte)
  }

  // Quotation marks, dashes and spaces beyond ASCII: U+00A0 to U+00BF, U+2000 to U+206F.
  private static func isGeneralPunctuation(_ bytes: [UInt8], _ offset: Int) -> Bool {
    guard offset + 1 < bytes.count else { return false }
    if bytes[offset] == 0xC2 { return bytes[offset + 1] < 0xC0 }
    return bytes[offset] == 0xE2 && (bytes[offset + 1] == 0x80 || bytes[offset + 1] == 0x81)
  }
}
