import Testing

@testable import Onoma

@Suite struct LooseKeysTests {
  private func keys(_ token: String, _ profile: SpellingProfile) -> Set<[UInt8]> {
    Set(LooseKeys.keys(of: SpelledToken(token, profile: profile)))
  }

  @Test(arguments: [
    ("Charles", "Шарль"), ("Gérard", "Жерар"), ("Jean", "Жан"), ("Jacques", "Жак"),
    ("Michel", "Мишель"), ("Renault", "Рено"), ("François", "Франсуа"), ("Philippe", "Филипп"),
    ("Jorge", "Хорхе"), ("José", "Хосе"), ("Castillo", "Кастильо"), ("Núñez", "Нуньес"),
    ("Guillermo", "Гильермо"), ("Schumacher", "Шумахер"), ("Bach", "Бах"), ("Wagner", "Вагнер"),
    ("Merkel", "Меркель"), ("Zimmer", "Циммер"), ("Wałęsa", "Валенса"), ("Kaczyński", "Качиньский"),
    ("Giuseppe", "Джузеппе"), ("Giorgia", "Джорджа"), ("Chiesa", "Кьеза"), ("Gramsci", "Грамши"),
  ])
  func latinNamesShareAKeyWithTheirRussianForms(latin: String, russian: String) {
    let shared = keys(latin, .latin).intersection(keys(russian, .cyrillic))
    #expect(!shared.isEmpty, "\(keys(latin, .latin)) \(keys(russian, .cyrillic))")
  }

  @Test func theTokensOwnKeysComeFirstAndNoneTwice() throws {
    for row in try KeyFixture.rows("phones.tsv") {
      let token = SpelledToken(row[0], profile: try KeyFixture.profile(row[1]))
      let found = LooseKeys.keys(of: token)
      #expect(Array(found.prefix(token.keys.count)) == token.keys, "\(row[0])")
      #expect(Set(found).count == found.count && found.count <= 16, "\(row[0]): \(found)")
      if token.profile != .latin { #expect(found == token.keys, "\(row[0])") }
    }
  }

  @Test func neighboursAreOneSoundOff() throws {
    for row in try KeyFixture.rows("phones.tsv") {
      for key in SpelledToken(row[0], profile: try KeyFixture.profile(row[1])).keys {
        let neighbours = LooseKeys.neighbours(of: key)
        #expect(neighbours.isEmpty == (key.count < LooseKeys.neighbourMinimum), "\(row[0])")
        #expect(Set(neighbours).count == neighbours.count && !neighbours.contains(key))
        #expect(neighbours.count <= 21 * key.count + 12, "\(row[0])")
        // Two fewer when the neighbours of the lost sound are alike.
        #expect(neighbours.allSatisfy { (-2...1).contains($0.count - key.count) }, "\(row[0])")
      }
    }
  }

  @Test(arguments: [
    ("Vladmir", "Vladimir"), ("Aliyev", "Valiyev"), ("Putin", "Puttin"), ("Mamedov", "Mamerov"),
    ("Kobakhidze", "Kobahidse"), ("Paşinyan", "Pakinyan"),
  ])
  func slipsOfOneSoundAreNeighbours(token: String, slip: String) {
    let own = keys(token, .latin)
    let near = keys(slip, .latin).flatMap { LooseKeys.neighbours(of: $0) + [$0] }
    #expect(!own.isDisjoint(with: near))
  }

  @Test func neighbourhoodGoesBothWays() {
    for name in ["Vladimir", "Həsənov", "Lukaşenko", "Schwarzenegger"] {
      for key in keys(name, .latin) {
        for neighbour in LooseKeys.neighbours(of: key)
        where neighbour.count >= LooseKeys.neighbourMinimum
          && abs(neighbour.count - key.count) < 2
        {
          #expect(LooseKeys.neighbours(of: neighbour).contains(key), "\(name)")
        }
      }
    }
  }

  @Test(arguments: ["", "北京", "😀", "7", "q"])
  func whatHasNoOrOneSoundHasFewKeys(token: String) {
    #expect(keys(token, .latin).count <= 4)
  }
}
