/// How far apart two tokens are spelled.
struct TokenDistance: Sendable {
  /// The strict cost in hundredths.
  let cost: Int
  /// The phones of the longer of the two readings that come closest.
  let length: Int
  /// Whether one ends in a vowel, the other in a consonant; the cost contains it.
  let finalsDiffer: Bool
  /// Whether any skeletons of the two are equal.
  let skeletonsMeet: Bool
  /// Whether their endings are of different sex.
  let sexesDiffer: Bool
  /// Whether one of them is an initial.
  let hasInitial: Bool

  /// The cost per phone.
  var perPhone: Double { length == 0 ? 0 : Double(cost) / Double(100 * length) }

  /// Whether two spellings of one name may be so far apart; nothing forbidden is, at any length.
  var isAcceptable: Bool { cost <= 15 * length && cost < EditCosts.forbidden }

  /// Whether the distance is worth showing to a person.
  var isSuggestible: Bool { cost <= 30 * length }

  /// The least distance over the readings of both; of an initial, zero or forbidden.
  init(_ left: SpelledToken, _ right: SpelledToken) {
    hasInitial = left.isInitial || right.isInitial
    let best = hasInitial ? Self.ofInitial(left, right) : Self.least(left, right)
    (cost, length, finalsDiffer) = (best.cost, best.length, best.finalsDiffer)
    skeletonsMeet = hasInitial || left.keys.contains { right.keys.contains($0) }
    sexesDiffer = left.sex != nil && right.sex != nil && left.sex != right.sex
  }

  private typealias Measure = (cost: Int, length: Int, finalsDiffer: Bool)

  private static func ofInitial(_ left: SpelledToken, _ right: SpelledToken) -> Measure {
    let agrees = InitialLetters.agree(left, right)
    return (agrees ? 0 : EditCosts.forbidden, 1, false)
  }

  private static func least(_ left: SpelledToken, _ right: SpelledToken) -> Measure {
    let first = measure(left.readings[0], right.readings[0], limit: .max)
    guard var best = first else { return (EditCosts.forbidden, 1, true) }
    for reading in left.readings {
      for other in right.readings where best.cost > 0 {
        let length = max(reading.count, other.count)
        // No dearer than the best per phone; what is dearer need not be counted to its end.
        let limit = best.cost * length / max(1, best.length)
        guard let found = measure(reading, other, limit: limit) else { continue }
        if found.cost * best.length < best.cost * found.length { best = found }
      }
    }
    return best
  }

  private static func measure(_ left: [UInt8], _ right: [UInt8], limit: Int) -> Measure? {
    let differ = endsInVowel(left) != endsInVowel(right)
    let penalty = differ ? EditCosts.forbidden : 0
    let length = max(left.count, right.count)
    return EditCosts.hard.distance(left, right, limit: limit - penalty).map {
      ($0 + penalty, length, differ)
    }
  }

  private static func endsInVowel(_ phones: [UInt8]) -> Bool {
    phones.last.map { "aEeiIoOuUy".utf8.contains($0) } ?? false
  }
}
