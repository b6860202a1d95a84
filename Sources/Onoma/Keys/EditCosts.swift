/// What it costs to turn one phone into another, to lose one or to gain one, in hundredths.
struct EditCosts: Sendable {
  /// The cost of an operation that two spellings of one name do not need.
  static let forbidden = 500
  /// The most phones of one side that a distance looks at.
  static let lengthLimit = 128

  // Costs by ordinals: one row of 64 a phone.
  private let substitutions: [UInt16]
  private let removals: [UInt16]
  // A copy of the static table, which would be checked for initialization at every phone.
  private let ordinals = Self.ordinals

  /// The cost of the cheapest way from one reading to the other; `nil` where it exceeds the limit.
  ///
  /// - Complexity: O(*n* · *m*), *n* and *m* at most ``lengthLimit``; allocates nothing.
  func distance(_ left: [UInt8], _ right: [UInt8], limit: Int = .max) -> Int? {
    if limit < 0 { return nil }
    if left == right { return 0 }
    let (height, width) = (min(left.count, Self.lengthLimit), min(right.count, Self.lengthLimit))
    var row = InlineArray<129, Int>(repeating: 0)
    for column in 0..<width { row[column + 1] = row[column] + removal(of: right[column]) }
    for line in 0..<height {
      let loss = removal(of: left[line])
      var diagonal = row[0]
      row[0] += loss
      var lowest = row[0]
      for column in 0..<width {
        let changed = diagonal + substitution(left[line], right[column])
        let gained = row[column] + removal(of: right[column])
        diagonal = row[column + 1]
        row[column + 1] = min(changed, gained, diagonal + loss)
        lowest = min(lowest, row[column + 1])
      }
      if lowest > limit { return nil }
    }
    return row[width] <= limit ? row[width] : nil
  }

  /// The cost of one phone for another; zero for the same.
  func substitution(_ left: UInt8, _ right: UInt8) -> Int {
    Int(substitutions[ordinal(left) << 6 | ordinal(right)])
  }

  /// The cost of losing or gaining a phone.
  func removal(of phone: UInt8) -> Int {
    Int(removals[ordinal(phone)])
  }

  /// Tabulates two functions of phones; the same phone costs nothing.
  init(substitution: (UInt8, UInt8) -> Int, removal: (UInt8) -> Int) {
    var table = [UInt16](repeating: UInt16(Self.forbidden), count: 64 * 64)
    var losses = [UInt16](repeating: UInt16(Self.forbidden), count: 64)
    for (line, left) in Self.alphabet.enumerated() {
      losses[line] = UInt16(removal(left))
      for (column, right) in Self.alphabet.enumerated() {
        table[line << 6 | column] = UInt16(left == right ? 0 : substitution(left, right))
      }
    }
    substitutions = table
    removals = losses
  }

  private func ordinal(_ phone: UInt8) -> Int {
    phone < 128 ? ordinals[Int(phone)] : 63
  }

  /// Every phone.
  static let alphabet = Array("bpvfdtzsSZJCTkqgGhxlmnryaEeiIoOuU0123456789".utf8)

  private static let ordinals: [Int] = {
    var ordinals = [Int](repeating: 63, count: 128)
    for (position, phone) in alphabet.enumerated() { ordinals[Int(phone)] = position }
    return ordinals
  }()
}
