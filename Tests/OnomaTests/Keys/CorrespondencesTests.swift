import Testing

@testable import Onoma

@Suite struct CorrespondencesTests {
  private static let tables: [Correspondences.Kind: [UInt64]] = [
    .azerbaijaniCyrillic: Correspondences.azerbaijaniCyrillicUnits,
    .azerbaijaniLatin: Correspondences.azerbaijaniLatinUnits,
    .cyrillic: Correspondences.cyrillicUnits,
    .cyrillicLatin: Correspondences.cyrillicLatinUnits,
    .latin: Correspondences.latinUnits,
  ]

  private static let names: [(String, SpellingProfile)] = [
    ("Əliyev", .azerbaijani), ("Həsənov", .azerbaijani), ("Hüseynov", .azerbaijani),
    ("Cavanşir", .azerbaijani), ("Xocavənd", .azerbaijani), ("Memmedov", .azerbaijaniASCII),
    ("Алиев", .cyrillic), ("Гасанов", .cyrillic), ("Гусейнов", .cyrillic), ("Шойгу", .cyrillic),
    ("Щербаков", .cyrillic), ("Зеленський", .cyrillic), ("Тоқаев", .cyrillic),
    ("Hasanov", .latin), ("Huseynov", .latin), ("Shcherbakov", .latin), ("Charles", .latin),
    ("Müller", .latin), ("Xi", .latin), ("2014", .latin),
  ]

  private func word(_ name: String, _ profile: SpellingProfile) -> [UInt8] {
    LetterCode.word(Phones.letters(of: name, profile: profile))
  }

  private func distance(
    _ left: (String, SpellingProfile), _ right: (String, SpellingProfile), limit: Int = .max
  ) -> Int? {
    NameMatch.cost(
      word(left.0, left.1), left.1, word(right.0, right.1), right.1, limit: limit)
  }

  @Test func theTablesAreWhatTheDictionarySays() throws {
    var units: [String: [UInt64]] = [:]
    for row in try LearnedTable.rows("correspondences.tsv") {
      try #require(row.count == 5, "\(row)")
      let cost = try #require(UInt64(row[3]), "\(row)")
      let unit = try packed(row[1]) | packed(row[2]) << 24 | cost << 48
      units[row[0], default: []].append(unit)
    }
    #expect(Set(units.keys) == Set(Correspondences.Kind.allCases.map(\.rawValue)))
    for kind in Correspondences.Kind.allCases {
      #expect(units[kind.rawValue]?.sorted() == Self.tables[kind], "\(kind)")
    }
  }

  private func packed(_ letters: String) throws -> UInt64 {
    try letters.unicodeScalars.enumerated().reduce(into: 0) { unit, letter in
      let code = try #require(LetterCode.code(of: letter.element), "\(letters)")
      unit |= UInt64(code) << UInt64(8 * letter.offset)
    }
  }

  @Test func everyUnitOfTheTablesReadsAsLetters() {
    for (kind, units) in Self.tables {
      #expect(units.count > 200)
      for unit in units {
        let codes = (0..<6).map { UInt8(truncatingIfNeeded: unit >> UInt64(8 * $0)) }
        #expect(codes.allSatisfy { $0 < LetterCode.limit }, "\(kind)")
        #expect(unit >> 48 <= 600, "\(kind)")
      }
    }
  }

  @Test func aWordIsNoWayFromItself() {
    for name in Self.names { #expect(distance(name, name) == 0, "\(name.0)") }
  }

  @Test func equalWordsAreNearerThanOthers() throws {
    for name in Self.names {
      let own = try #require(distance(name, name))
      for other in Self.names where other.0 != name.0 {
        #expect(own < (distance(name, other) ?? .max), "\(name.0) \(other.0)")
      }
    }
  }

  @Test func twoAlphabetsAreComparedAlikeBothWays() {
    for name in Self.names {
      for other in Self.names where other.1.alphabet != name.1.alphabet {
        #expect(distance(name, other) == distance(other, name), "\(name.0) \(other.0)")
      }
    }
  }

  @Test func theLimitCutsOffWhatIsFartherAndNothingElse() throws {
    for name in Self.names {
      for other in Self.names {
        let cost = try #require(distance(name, other))
        #expect(distance(name, other, limit: cost) == cost, "\(name.0) \(other.0)")
        #expect(distance(name, other, limit: cost - 1) == nil, "\(name.0) \(other.0)")
        #expect(distance(name, other, limit: cost / 2 - 1) == nil, "\(name.0) \(other.0)")
      }
    }
  }

  @Test func theUnitsAreTheWayThatTheDistanceMeasures() throws {
    for name in Self.names {
      for other in Self.names {
        let (left, right) = (word(name.0, name.1), word(other.0, other.1))
        let (table, isReversed) = Correspondences.of(name.1, other.1)
        let (first, second) = isReversed ? (right, left) : (left, right)
        let units = table.units(first, second)
        #expect(units.reduce(0) { $0 + $1.cost } == table.distance(first, second))
        #expect(units.flatMap { Array($0.left) } == Array(first.indices), "\(name.0)")
        #expect(units.flatMap { Array($0.right) } == Array(second.indices), "\(other.0)")
      }
    }
  }

  struct Nearer: Sendable, CustomTestStringConvertible {
    let name: String
    let near: String
    let far: String
    let profiles: (SpellingProfile, SpellingProfile)
    var testDescription: String { "\(name): \(near) before \(far)" }

    init(
      _ name: String, _ near: String, _ far: String, _ left: SpellingProfile,
      _ right: SpellingProfile
    ) {
      (self.name, self.near, self.far, profiles) = (name, near, far, (left, right))
    }
  }

  @Test(arguments: [
    Nearer("Həsənov", "Гасанов", "Гусейнов", .azerbaijani, .cyrillic),
    Nearer("Hüseynov", "Гусейнов", "Гасанов", .azerbaijani, .cyrillic),
    Nearer("Cəfərov", "Джафаров", "Гафаров", .azerbaijani, .cyrillic),
    Nearer("Qafarov", "Гафаров", "Джафаров", .azerbaijani, .cyrillic),
    Nearer("Quliyev", "Кулиев", "Велиев", .azerbaijani, .cyrillic),
    Nearer("Bayramov", "Байрамов", "Бахрамов", .azerbaijani, .cyrillic),
    Nearer("Xocalı", "Ходжалы", "Ходжавенд", .azerbaijani, .cyrillic),
    Nearer("Məmmədov", "Mammadov", "Ahmadov", .azerbaijani, .latin),
    Nearer("Şahin", "Shahin", "Salim", .azerbaijani, .latin),
    Nearer("Memmedov", "Мамедов", "Махмудов", .azerbaijaniASCII, .cyrillic),
    Nearer("Жуков", "Zhukov", "Bukov", .cyrillic, .latin),
    Nearer("Щукин", "Shchukin", "Shukhov", .cyrillic, .latin),
    Nearer("Захаров", "Zakharov", "Sakharov", .cyrillic, .latin),
    Nearer("Зеленский", "Зеленський", "Зеленкин", .cyrillic, .cyrillic),
    Nearer("Тоқаев", "Токаев", "Токарев", .cyrillic, .cyrillic),
    Nearer("Yeltsin", "Jelzin", "Yeltsov", .latin, .latin),
    Nearer("Dostoevsky", "Dostoyevskiy", "Dombrovsky", .latin, .latin),
  ])
  func spellingsAreNearerThanOtherNames(_ row: Nearer) throws {
    let near = try #require(
      distance((row.name, row.profiles.0), (row.near, row.profiles.1)))
    #expect(near < (distance((row.name, row.profiles.0), (row.far, row.profiles.1)) ?? .max))
  }

  @Test func wordsOfAnyBytesAreComparedInBoundedTime() {
    var random = SeededRandom(seed: 41)
    let limit = UInt8(LetterCode.limit)
    for left in [SpellingProfile.azerbaijani, .cyrillic, .latin] {
      for right in [SpellingProfile.azerbaijani, .cyrillic, .latin] {
        for count in [0, 1, 2, 3, 60, 66, 67, 5000] {
          let word = (0..<count).map { _ in UInt8.random(in: 1..<limit, using: &random) }
          let other = (0..<(count / 2 + 1)).map { _ in UInt8.random(in: 1..<limit, using: &random) }
          _ = NameMatch.cost(word, left, other, right, limit: .max)
          _ = NameMatch.cost(other, left, word, right, limit: 40 * count)
          #expect(Correspondences.of(left, right).table.units(word, other).count <= 140)
        }
      }
    }
  }
}
