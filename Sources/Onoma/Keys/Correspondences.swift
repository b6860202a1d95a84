/// Which letters of one alphabet stand for which of another in names, and what each costs.
///
/// The costs are learned from pairs of names (`dictionaries/correspondences.tsv`): hundredths of
/// -ln √(P(right|left) · P(left|right)). Units are up to three letters long and may contain an end
/// of the word.
struct Correspondences: Sendable {
  /// What two alphabets, the smaller value first, are compared.
  enum Kind: String, Sendable, CaseIterable {
    case azerbaijaniCyrillic = "az-cyrl"
    case azerbaijaniLatin = "az-latn"
    case cyrillic = "cyrl-cyrl"
    case cyrillicLatin = "cyrl-latn"
    case latin = "latn-latn"
  }

  /// A unit of a way from one word to the other.
  struct Unit: Hashable, Sendable {
    var left: Range<Int>
    var right: Range<Int>
    var cost: Int
  }

  /// What a letter for any other, and a letter too many, cost where nothing was learned.
  static let strangeLetter = 400
  static let lostLetter = 350
  /// More letters of a word are not looked at.
  static let lengthLimit = 66

  private static let longest = 3
  private static let width = LetterCode.limit
  private static let unreached = Int32.max / 4

  private let single: [UInt16]
  private let leftLoss: [UInt16]
  private let rightLoss: [UInt16]
  // A bit for each pair of first letters that begin a longer unit; letter 0 is none.
  private let begins: [Bool]
  private let slots: [UInt64]
  private let sharesLetters: Bool

  /// The cost of the cheapest way from one word to the other in hundredths; `nil` above the limit.
  ///
  /// - Complexity: O(*n* · *m*) for words of *n* and *m* letters.
  func distance(_ left: [UInt8], _ right: [UInt8], limit: Int = .max) -> Int? {
    if sharesLetters && left == right { return limit < 0 ? nil : 0 }
    let (height, breadth) = (
      min(left.count, Self.lengthLimit), min(right.count, Self.lengthLimit)
    )
    let limit = Int32(clamping: min(limit, Int(Self.unreached) - 1))
    var best = [Int32](repeating: Self.unreached, count: (height + 1) * (breadth + 1))
    best[0] = 0
    for line in 0...height {
      var lowest = Self.unreached
      for column in 0...breadth {
        let here = best[line * (breadth + 1) + column]
        lowest = min(lowest, here)
        guard here <= limit else { continue }
        forEachUnit(left, right, line, column, height, breadth) { down, across, cost in
          let target = (line + down) * (breadth + 1) + column + across
          if here + cost < best[target] { best[target] = here + cost }
        }
      }
      // No way leads past a line by more than a unit.
      if lowest > limit, line >= Self.longest, rowsAreAbove(limit, best, line, breadth) {
        return nil
      }
    }
    let found = best[height * (breadth + 1) + breadth]
    return found <= limit ? Int(found) : nil
  }

  private func rowsAreAbove(_ limit: Int32, _ best: [Int32], _ line: Int, _ breadth: Int) -> Bool {
    let start = (line + 1 - Self.longest) * (breadth + 1)
    let end = min(best.count, (line + Self.longest + 1) * (breadth + 1))
    return !best[start..<end].contains { $0 <= limit }
  }

  /// The units of the cheapest way, in order; empty where there is none.
  func units(_ left: [UInt8], _ right: [UInt8]) -> [Unit] {
    let (height, breadth) = (
      min(left.count, Self.lengthLimit), min(right.count, Self.lengthLimit)
    )
    var best = [Int32](repeating: Self.unreached, count: (height + 1) * (breadth + 1))
    var arrivals = [Unit?](repeating: nil, count: best.count)
    best[0] = 0
    for line in 0...height {
      for column in 0...breadth {
        let here = best[line * (breadth + 1) + column]
        guard here < Self.unreached else { continue }
        forEachUnit(left, right, line, column, height, breadth) { down, across, cost in
          let target = (line + down) * (breadth + 1) + column + across
          guard here + cost < best[target] else { return }
          best[target] = here + cost
          arrivals[target] = Unit(
            left: line..<line + down, right: column..<column + across, cost: Int(cost))
        }
      }
    }
    var units: [Unit] = []
    var place = best.count - 1
    while let unit = arrivals[place] {
      units.append(unit)
      place = unit.left.lowerBound * (breadth + 1) + unit.right.lowerBound
    }
    return units.reversed()
  }

  @inline(__always)
  private func forEachUnit(
    _ left: [UInt8], _ right: [UInt8], _ line: Int, _ column: Int, _ height: Int, _ breadth: Int,
    _ body: (_ down: Int, _ across: Int, _ cost: Int32) -> Void
  ) {
    let first = line < height ? Int(left[line]) : 0
    let second = column < breadth ? Int(right[column]) : 0
    if first != 0, second != 0 {
      body(1, 1, Int32(single[first * Self.width + second]))
    }
    if first != 0 { body(1, 0, Int32(leftLoss[first])) }
    if second != 0 { body(0, 1, Int32(rightLoss[second])) }
    for (one, other) in [(first, second), (first, 0), (0, second)]
    where begins[one * Self.width + other] {
      longUnits(
        left, right, line, column, one != 0 ? height : line, other != 0 ? breadth : column, body)
    }
  }

  private func longUnits(
    _ left: [UInt8], _ right: [UInt8], _ line: Int, _ column: Int, _ height: Int, _ breadth: Int,
    _ body: (_ down: Int, _ across: Int, _ cost: Int32) -> Void
  ) {
    var leftKey: UInt64 = 0
    for down in 0...min(Self.longest, height - line) {
      if down > 0 { leftKey |= UInt64(left[line + down - 1]) << UInt64(8 * (down - 1)) }
      if down == 0 && height > line { continue }
      var key = leftKey
      for across in 0...min(Self.longest, breadth - column) {
        if across > 0 {
          key |= UInt64(right[column + across - 1]) << UInt64(24 + 8 * (across - 1))
        }
        if across == 0 && breadth > column { continue }
        if down + across > 1, down != 1 || across != 1, let cost = cost(of: key) {
          body(down, across, cost)
        }
      }
    }
  }

  private func cost(of key: UInt64) -> Int32? {
    var slot = Int(truncatingIfNeeded: KeyHash.mixed(key)) & (slots.count - 1)
    while slots[slot] != 0 {
      if slots[slot] & 0xFFFF_FFFF_FFFF == key { return Int32(slots[slot] >> 48) }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// Tabulates units: the letters' numbers in 48 bits, three bytes a side, and the cost above them.
  ///
  /// Where both sides share one alphabet, a letter costs nothing for itself.
  init(units: [UInt64], sharesLetters: Bool) {
    let width = Self.width
    var single = [UInt16](repeating: UInt16(Self.strangeLetter), count: width * width)
    var losses = [[UInt16]](
      repeating: [UInt16](repeating: UInt16(Self.lostLetter), count: width), count: 2)
    var begins = [Bool](repeating: false, count: width * width)
    var size = 16
    while size < units.count * 2 { size *= 2 }
    var slots = [UInt64](repeating: 0, count: size)
    if sharesLetters {
      for letter in 1..<width { single[letter * width + letter] = 0 }
    }
    for unit in units {
      let letters = unit & 0xFFFF_FFFF_FFFF
      let (left, right) = (letters & 0xFF_FFFF, letters >> 24)
      let (first, second) = (Int(left & 0x7F), Int(right & 0x7F))
      if left < 0x80 && right < 0x80 {
        if sharesLetters && left == right { continue }
        let cost = UInt16(unit >> 48)
        if left == 0 {
          losses[1][second] = cost
        } else if right == 0 {
          losses[0][first] = cost
        } else {
          single[first * width + second] = cost
        }
        continue
      }
      begins[first * width + second] = true
      var slot = Int(truncatingIfNeeded: KeyHash.mixed(letters)) & (size - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = unit
    }
    // Ends of words meet each other, and digits themselves, in every alphabet.
    let same =
      [Int(LetterCode.start), Int(LetterCode.end)] + Array(Int(LetterCode.firstDigit)..<width)
    for letter in same { single[letter * width + letter] = 0 }
    (self.single, leftLoss, rightLoss) = (single, losses[0], losses[1])
    (self.begins, self.slots) = (begins, slots)
    self.sharesLetters = sharesLetters
  }
}

extension Correspondences {
  /// The table for two profiles, and whether the words must change places.
  static func of(
    _ left: SpellingProfile, _ right: SpellingProfile
  ) -> (table: Correspondences, isReversed: Bool) {
    switch (left.alphabet, right.alphabet) {
    case (.azerbaijani, .cyrillic): (azerbaijaniCyrillic, false)
    case (.cyrillic, .azerbaijani): (azerbaijaniCyrillic, true)
    case (.azerbaijani, .latin): (azerbaijaniLatin, false)
    case (.latin, .azerbaijani): (azerbaijaniLatin, true)
    case (.cyrillic, .latin): (cyrillicLatin, false)
    case (.latin, .cyrillic): (cyrillicLatin, true)
    case (.cyrillic, .cyrillic): (cyrillic, false)
    case (.latin, .latin), (.azerbaijani, .azerbaijani): (latin, false)
    }
  }

  private static let azerbaijaniCyrillic = Correspondences(
    units: azerbaijaniCyrillicUnits, sharesLetters: false)
  private static let azerbaijaniLatin = Correspondences(
    units: azerbaijaniLatinUnits, sharesLetters: true)
  private static let cyrillic = Correspondences(units: cyrillicUnits, sharesLetters: true)
  private static let cyrillicLatin = Correspondences(
    units: cyrillicLatinUnits, sharesLetters: false)
  private static let latin = Correspondences(units: latinUnits, sharesLetters: true)
}

extension SpellingProfile {
  /// The alphabets that correspondences tell apart.
  enum Alphabet: Sendable { case azerbaijani, cyrillic, latin }

  var alphabet: Alphabet {
    switch self {
    case .azerbaijani, .azerbaijaniASCII: .azerbaijani
    case .cyrillic: .cyrillic
    case .latin: .latin
    }
  }
}
