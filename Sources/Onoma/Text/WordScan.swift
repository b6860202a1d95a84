/// One reading of the letters that stand together, from the first letter on.
struct WordScan {
  /// The offset after the word's last byte.
  private(set) var end: Int
  private(set) var flags: Token.Flags = []
  private(set) var script: CharacterProperties.Script = .common
  /// Where letters of a second script begin.
  private(set) var scriptChange: Int?

  private var upperCount = 0
  private var lowerCount = 0
  private var startsUpper = false

  /// What a word does at its first letter of a second script.
  enum ScriptChange {
    case goesOn, ends
  }

  /// Reads the word whose first letter stands at `start`.
  init(at start: Int, in text: Span<UInt8>, atScriptChange change: ScriptChange) {
    end = start
    var offset = start
    while offset < text.count {
      let byte = text[offset]
      if byte < 0x80 {
        guard add(ascii: byte, at: offset, change) else { return }
        offset += 1
        end = offset
      } else {
        let scalar = UTF8Reader.scalar(at: offset, in: text)
        guard scalar.isValid else { return }
        let properties = CharacterProperties.of(scalar.value)
        offset += scalar.byteCount
        // Invisible characters belong to the word only when it goes on after them.
        if properties.characterClass == .format { continue }
        let start = offset - scalar.byteCount
        guard add(scalar.value, properties, at: start, change) else { return }
        if start != end { flags.insert(.hasInvisible) }
        end = offset
      }
    }
  }

  /// How the letters use capitals.
  var shape: CaseShape {
    switch (upperCount, lowerCount) {
    case (0, 0): .none
    case (0, _): .lower
    case (1, _) where startsUpper: .capitalized
    case (_, 0): .allCaps
    default: .mixed
    }
  }

  private mutating func add(ascii byte: UInt8, at offset: Int, _ change: ScriptChange) -> Bool {
    if byte >= 0x61 && byte <= 0x7A {
      guard add(script: .latin, at: offset, change) else { return false }
      lowerCount += 1
    } else if byte >= 0x41 && byte <= 0x5A {
      guard add(script: .latin, at: offset, change) else { return false }
      if upperCount + lowerCount == 0 { startsUpper = true }
      upperCount += 1
    } else if byte >= 0x30 && byte <= 0x39 {
      flags.insert(.containsDigit)
    } else {
      return false
    }
    if offset != end { flags.insert(.hasInvisible) }
    return true
  }

  private mutating func add(
    _ scalar: UInt32, _ properties: CharacterProperties, at offset: Int, _ change: ScriptChange
  ) -> Bool {
    switch properties.characterClass {
    case .upperLetter, .titleLetter:
      guard add(script: properties.script, at: offset, change) else { return false }
      if upperCount + lowerCount == 0 { startsUpper = true }
      upperCount += 1
    case .lowerLetter:
      guard add(script: properties.script, at: offset, change) else { return false }
      lowerCount += 1
    case .otherLetter:
      if Apostrophe.contains(scalar) { return false }
      return add(script: properties.script, at: offset, change)
    case .mark: flags.insert(.hasMark)
    case .digit: flags.insert(.containsDigit)
    default: return false
    }
    return true
  }

  private mutating func add(
    script added: CharacterProperties.Script, at offset: Int, _ change: ScriptChange
  ) -> Bool {
    if added == script || added == .common { return true }
    if script == .common {
      script = added
    } else {
      if change == .ends { return false }
      if scriptChange == nil { scriptChange = offset }
      flags.insert(.mixedScript)
    }
    return true
  }
}
