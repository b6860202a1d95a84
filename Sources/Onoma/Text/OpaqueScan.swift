/// Finds text that is no prose: URLs, addresses, handles, hashtags, files and `code`.
///
/// Each function is asked at the start of a run of characters that such text may have, and reads
/// that run once, so that the tokenizer stays linear.
enum OpaqueScan {
  /// The offset after the opaque text that starts at `start`; `nil` where none does.
  static func end(at start: Int, in text: Span<UInt8>) -> Int? {
    switch text[start] {
    case 0x23: return hashtagEnd(at: start, in: text)
    case 0x40: return handleEnd(at: start, in: text)
    case 0x60: return codeEnd(at: start, in: text)
    default: break
    }
    if startsURL(at: start, in: text) || startsDrive(at: start, in: text) {
      return urlEnd(from: start, in: text)
    }
    let run = Run(at: start, in: text)
    return emailEnd(of: run, in: text) ?? domainEnd(from: start, in: text)
      ?? fileEnd(of: run, in: text)
  }

  /// Whether opaque text may start with this punctuation mark.
  static func mayStart(with scalar: UInt32) -> Bool {
    switch scalar {
    case 0x23, 0x2E, 0x2F, 0x40, 0x60, 0x7E: true
    default: false
    }
  }

  /// Whether a word or number that is followed by this byte may be the start of opaque text.
  static func mayContinue(with byte: UInt8) -> Bool {
    byte == 0x3A || Run.contains(joiner: byte)
  }

  private static func hashtagEnd(at start: Int, in text: Span<UInt8>) -> Int? {
    var offset = start + 1
    var hasLetter = false
    while offset < text.count {
      let scalar = UTF8Reader.scalar(at: offset, in: text)
      let properties = CharacterProperties.of(scalar.value)
      let isPart =
        properties.isLetter || properties.characterClass == .mark
        || properties.characterClass == .digit || scalar.value == 0x5F
      guard scalar.isValid, isPart else { break }
      hasLetter = hasLetter || properties.isLetter
      offset += scalar.byteCount
    }
    return hasLetter ? offset : nil
  }

  private static func handleEnd(at start: Int, in text: Span<UInt8>) -> Int? {
    var end = start + 1
    var offset = end
    while offset < text.count {
      let byte = text[offset]
      offset += 1
      if byte == 0x2E && offset - 1 > start + 1 { continue }
      guard isAlphanumeric(byte) || byte == 0x5F else { break }
      end = offset
    }
    return end > start + 1 ? end : nil
  }

  // Code is short and stays in its line; a backtick before a letter's end is an apostrophe.
  private static func codeEnd(at start: Int, in text: Span<UInt8>) -> Int? {
    for offset in start + 1..<min(start + 256, text.count) {
      let byte = text[offset]
      if byte == 0x0A || byte == 0x0D { return nil }
      guard byte == 0x60 else { continue }
      let isClosing = offset + 1 == text.count || !isAlphanumeric(text[offset + 1])
      return isClosing && offset > start + 1 ? offset + 1 : nil
    }
    return nil
  }

  private static func startsURL(at start: Int, in text: Span<UInt8>) -> Bool {
    var offset = start
    while offset < min(start + 16, text.count), isAlphanumeric(text[offset]) { offset += 1 }
    if offset == start || offset + 3 >= text.count { return false }
    if text[offset] == 0x3A {
      return text[offset + 1] == 0x2F && text[offset + 2] == 0x2F && text[offset + 3] > 0x20
    }
    return offset == start + 3 && text[offset] == 0x2E && isAlphanumeric(text[offset + 1])
      && (start..<offset).allSatisfy { text[$0] | 0x20 == 0x77 }
  }

  private static func startsDrive(at start: Int, in text: Span<UInt8>) -> Bool {
    start + 3 < text.count && isLetter(text[start]) && text[start + 1] == 0x3A
      && text[start + 2] == 0x5C && text[start + 3] > 0x20
  }

  private static func emailEnd(of run: Run, in text: Span<UInt8>) -> Int? {
    guard let sign = run.at, sign > run.start,
      let host = HostName(at: sign + 1, in: text), host.labelCount > 1
    else { return nil }
    return host.end
  }

  private static func domainEnd(from start: Int, in text: Span<UInt8>) -> Int? {
    guard let host = HostName(at: start, in: text), host.labelCount > 1,
      OpaqueNames.topLevelDomains.contains(host.topLevel)
    else { return nil }
    let hasPath = host.end < text.count && (text[host.end] == 0x2F || text[host.end] == 0x3F)
    return hasPath ? urlEnd(from: host.end, in: text) : host.end
  }

  private static func fileEnd(of run: Run, in text: Span<UInt8>) -> Int? {
    if let dot = run.lastDot, dot > run.start {
      var end = dot + 1
      while end < run.end, isAlphanumeric(text[end]), end - dot < 8 { end += 1 }
      let name = lowercased(dot + 1..<end, in: text)
      let isWhole = end == run.end || text[end] == 0x2D
      if isWhole && OpaqueNames.fileExtensions.contains(name) { return end }
    }
    return run.isAbsolutePath ? run.end : nil
  }
}

extension OpaqueScan {
  /// The offset after a URL's last character, less the punctuation that belongs to the sentence.
  private static func urlEnd(from start: Int, in text: Span<UInt8>) -> Int {
    var offset = start
    var openCount = 0
    while offset < text.count {
      let scalar = UTF8Reader.scalar(at: offset, in: text)
      guard scalar.isValid, isURLCharacter(scalar.value) else { break }
      if scalar.value == 0x28 { openCount += 1 }
      if scalar.value == 0x29 {
        if openCount == 0 { break }
        openCount -= 1
      }
      offset += scalar.byteCount
    }
    while offset > start + 1, isTrailing(text[offset - 1]) { offset -= 1 }
    return offset
  }

  private static func isURLCharacter(_ scalar: UInt32) -> Bool {
    if scalar < 0x80 {
      return switch scalar {
      case 0...0x20, 0x22, 0x3C, 0x3E, 0x5B, 0x5D, 0x60, 0x7B...0x7D, 0x7F: false
      default: true
      }
    }
    switch CharacterProperties.of(scalar).characterClass {
    case .space, .newline, .control, .punctuation, .format, .other: return false
    default: return true
    }
  }

  private static func isTrailing(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x21, 0x27, 0x2A, 0x2C, 0x2E, 0x3A, 0x3B, 0x3F: true
    default: false
    }
  }

  /// The bytes with ASCII capitals made small.
  static func lowercased(_ range: Range<Int>, in text: Span<UInt8>) -> String {
    var name = ""
    for offset in range {
      let byte = text[offset]
      name.unicodeScalars.append(Unicode.Scalar(isLetter(byte) ? byte | 0x20 : byte))
    }
    return name
  }

  /// Whether the byte is an ASCII letter.
  static func isLetter(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20)
  }

  /// Whether the byte is an ASCII letter or digit.
  static func isAlphanumeric(_ byte: UInt8) -> Bool {
    isLetter(byte) || (0x30...0x39).contains(byte)
  }
}
