/// Collects what a word is written with, scalar by scalar.
struct WordScan {
  private(set) var token: Token
  /// The end of the last scalar that is not invisible.
  private(set) var end: Int
  private var position: Int
  private var latin = 0
  private var cyrillic = 0
  private var others: Script?
  private var upper = 0
  private var lower = 0
  private var startsUpper = false
  private var letterCount = 0

  init(start: Int, kind: Token.Kind) {
    token = Token(start: start, end: start, kind: kind)
    end = start
    position = start
  }

  /// Takes the scalar in; `false` where the word ends before it.
  mutating func take(_ value: UInt32, byteCount: Int) -> Bool {
    let properties = CharacterProperties.of(value)
    switch properties.characterClass {
    case .uppercase, .titlecase:
      startsUpper = startsUpper || letterCount == 0
      upper += 1
      letter(properties.script)
    case .lowercase:
      lower += 1
      letter(properties.script)
    case .otherLetter:
      letter(properties.script)
    case .mark: token.flags.insert(.hasMark)
    case .number: break
    case .format:
      // Invisible characters count only where the word goes on behind them.
      guard position > token.start else { return false }
      position += byteCount
      return true
    default: return false
    }
    if position > end { token.flags.insert(.hasInvisible) }
    position += byteCount
    end = position
    return true
  }

  private mutating func letter(_ script: Script) {
    letterCount += 1
    switch script {
    case .latin: latin += 1
    case .cyrillic: cyrillic += 1
    case .common: break
    default: others = script
    }
  }

  /// The word, or its parts where it changes script without looking as if it did not.
  func finished(in bytes: [UInt8]) -> [Token] {
    var whole = token
    whole.end = end
    whole.shape = shape
    whole.script = script
    guard latin > 0, cyrillic > 0 else { return [whole] }
    let text = String(decoding: bytes[whole.start..<whole.end], as: UTF8.self)
    if Lookalikes.repaired(text) != text {
      whole.flags.insert(.hasLookalike)
      return [whole]
    }
    return parts(of: whole, in: bytes)
  }

  private var script: Script {
    if latin == 0 && cyrillic == 0 { return others ?? .common }
    return latin >= cyrillic ? .latin : .cyrillic
  }

  private var shape: Token.Shape {
    if upper == 0 { return lower == 0 ? .none : .lower }
    if lower == 0 { return letterCount > 1 ? .allCaps : .capitalized }
    return upper == 1 && startsUpper ? .capitalized : .mixed
  }

  private func parts(of whole: Token, in bytes: [UInt8]) -> [Token] {
    var parts: [WordScan] = []
    var current: Script?
    var offset = whole.start
    while offset < whole.end {
      let scalar = UTF8Reader.scalar(in: bytes, at: offset, limit: whole.end)
      guard let value = scalar.value else { break }
      let script = CharacterProperties.of(value).script
      if script != .common, current != script || parts.isEmpty {
        current = script
        parts.append(WordScan(start: offset, kind: .word))
      } else if parts.isEmpty {
        parts.append(WordScan(start: offset, kind: whole.kind))
      }
      parts[parts.count - 1].cover(value, byteCount: scalar.byteCount)
      offset += scalar.byteCount
    }
    return parts.flatMap { $0.finished(in: bytes) }
  }

  // Takes a scalar of a part in; an invisible one belongs to the part before it.
  private mutating func cover(_ value: UInt32, byteCount: Int) {
    if !take(value, byteCount: byteCount) { position += byteCount }
    end = max(end, position)
  }
}
