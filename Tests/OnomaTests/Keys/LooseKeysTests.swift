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

  @Test func deletionsLackOneSound() throws {
    for row in try KeyFixture.rows("phones.tsv") {
      for key in SpelledToken(row[0], profile: try KeyFixture.profile(row[1])).keys {
        let shorter = LooseKeys.deletions(of: key)
        if key.count < LooseKeys.deletionMinimum {
          #expect(shorter.isEmpty)
          continue
        }
        #expect(!shorter.isEmpty && Set(shorter).count == shorter.count, "\(row[0])")
        // Two when the neighbours of the lost sound are alike.
        #expect(shorter.allSatisfy { (1...2).contains(key.count - $0.count) }, "\(row[0])")
      }
    }
  }

  @Test(arguments: ["", "北京", "😀", "7", "q"])
  func whatHasNoOrOneSoundHasFewKeys(token: String) {
    #expect(keys(token, .latin).count <= 4)
  }
}
