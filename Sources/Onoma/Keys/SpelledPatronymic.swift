/// The father's name in a person's name: *Heydər oğlu*, *Гейдарович*, or only its initial.
struct SpelledPatronymic: Sendable {
  /// The father's name without endings of the patronymic, or an initial.
  let father: SpelledToken
  /// The sex that the patronymic shows; `nil` for an initial.
  let sex: Sex?

  /// Whether one is a son's and the other a daughter's.
  func sexContradicts(_ other: SpelledPatronymic) -> Bool {
    sex != nil && other.sex != nil && sex != other.sex
  }

  /// Whether both may name the same father.
  func agrees(with other: SpelledPatronymic) -> Bool {
    if father.isInitial || other.father.isInitial {
      return InitialLetters.agree(father, other.father)
    }
    return father.readings.contains { left in
      other.father.readings.contains { Self.isNear(Self.stem($0), Self.stem(left)) }
    }
  }

  // Nikita, Никитич and Ильич, Ilya lose their final vowels.
  private static func stem(_ phones: [UInt8]) -> ArraySlice<UInt8> {
    var stem = phones[...]
    while stem.count > 2, let last = stem.last, "aEeiIoOuUy".utf8.contains(last) {
      stem.removeLast()
    }
    return stem
  }

  private static func isNear(_ left: ArraySlice<UInt8>, _ right: ArraySlice<UInt8>) -> Bool {
    let limit = 30 * max(left.count, right.count)
    return EditCosts.hard.distance(Array(left), Array(right), limit: limit) != nil
  }
}

/// Finds the patronymic among the tokens of a person's name.
enum PatronymicSearch {
  /// The patronymic and the tokens it takes; `nil` where there is none.
  ///
  /// *-oviç* also ends family names: it is a patronymic only as the second token or later of three.
  static func find(
    in tokens: [SpelledToken]
  ) -> (patronymic: SpelledPatronymic, range: Range<Int>)? {
    marked(tokens) ?? derived(tokens) ?? initial(tokens)
  }

  // Father and a word for son or daughter. A name of no more than these is a family name.
  private static func marked(
    _ tokens: [SpelledToken]
  ) -> (patronymic: SpelledPatronymic, range: Range<Int>)? {
    guard tokens.count > 2 else { return nil }
    for index in 1..<tokens.count {
      guard let sex = sexOfMarker(tokens[index]) else { continue }
      let father = tokens[index - 1]
      return (SpelledPatronymic(father: father, sex: sex), index - 1..<index + 1)
    }
    return nil
  }

  private static func derived(
    _ tokens: [SpelledToken]
  ) -> (patronymic: SpelledPatronymic, range: Range<Int>)? {
    guard tokens.filter({ !$0.isInitial }).count > 2 else { return nil }
    for index in 1..<tokens.count {
      for (ending, sex) in endings where tokens[index].length > ending.count + 1 {
        guard let father = tokens[index].removing(ending) else { continue }
        return (SpelledPatronymic(father: father, sex: sex), index..<index + 1)
      }
    }
    return nil
  }

  // The second of two initials, or an initial beside two full tokens.
  private static func initial(
    _ tokens: [SpelledToken]
  ) -> (patronymic: SpelledPatronymic, range: Range<Int>)? {
    let initials = tokens.indices.filter { tokens[$0].isInitial }
    let full = tokens.count - initials.count
    let index = full > 1 ? initials.first : full == 1 && initials.count == 2 ? initials[1] : nil
    guard let index, index > 0 else { return nil }
    return (SpelledPatronymic(father: tokens[index], sex: nil), index..<index + 1)
  }

  private static func sexOfMarker(_ token: SpelledToken) -> Sex? {
    if token.readings.contains(where: sons.contains) { return .masculine }
    return token.readings.contains(where: daughters.contains) ? .feminine : nil
  }

  // oğlu, oglu, оглы, ұлы, уулу; qızı, kızı, gizi, кызы, қызы
  private static let sons = Set(
    ["oGlu", "oglu", "oGlI", "oglI", "ohlu", "ohlI", "ulI", "uli", "ulu"].map { Array($0.utf8) })
  private static let daughters = Set(
    ["q", "g", "k"].flatMap { first in
      ["IzI", "izi", "Izi", "izI"].map { Array((first + $0).utf8) }
    })

  private static let endings: [(phones: [UInt8], sex: Sex)] = [
    ("oviC", .masculine), ("eviC", .masculine), ("iC", .masculine), ("ovna", .feminine),
    ("evna", .feminine), ("iniCna", .feminine), ("iCna", .feminine), ("ulI", .masculine),
    ("qIzI", .feminine), ("kIzI", .feminine), ("qizi", .feminine),
  ].map { (Array($0.utf8), $1) }
}

extension SpelledToken {
  /// The token without an ending of phones; `nil` where no reading has it.
  func removing(_ ending: [UInt8]) -> SpelledToken? {
    let shorter = readings.filter { $0.suffix(ending.count).elementsEqual(ending) }
      .map { Array($0.dropLast(ending.count)) }
    return shorter.isEmpty ? nil : SpelledToken(self, readings: shorter)
  }

  private init(_ token: SpelledToken, readings: [[UInt8]]) {
    text = token.text
    word = token.word
    profile = token.profile
    self.readings = readings
    keys = Skeleton.keys(of: readings)
    isInitial = false
    sex = nil
  }
}
