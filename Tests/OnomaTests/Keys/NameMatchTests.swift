import Testing

@testable import Onoma

@Suite struct NameMatchTests {
  private func match(
    _ name: String, _ tag: String, _ other: String, _ otherTag: String, _ kind: Kind? = .person
  ) -> NameMatch {
    NameMatch(
      SpelledName(name, language: Language(tag), kind: kind),
      SpelledName(other, language: Language(otherTag), kind: kind))
  }

  struct Row: Sendable, CustomTestStringConvertible {
    let name: String
    let other: String
    let languages: (String, String)
    /// The tokens that meet, as places in the two names.
    let pairs: [[Int]]
    var testDescription: String { "\(name), \(other)" }

    init(_ name: String, _ tag: String, _ other: String, _ otherTag: String, _ pairs: [[Int]]) {
      (self.name, self.other, languages, self.pairs) = (name, other, (tag, otherTag), pairs)
    }
  }

  @Test(arguments: [
    Row("Nikol Paşinyan", "az", "Никол Пашинян", "ru", [[0, 0], [1, 1]]),
    Row("Nikol Paşinyan", "az", "Пашинян Никол", "ru", [[0, 1], [1, 0]]),
    Row("Məhəmməd bin Salman", "az", "Mohammed bin Salman", "en", [[0, 0], [1, 1], [2, 2]]),
    Row("Putin", "az", "Владимир Путин", "ru", [[0, 1]]),
    Row("Vladimir Putin", "az", "Путин", "ru", [[1, 0]]),
    Row("Rəsulzadə Məmməd Əmin", "az", "Мамед Эмин Расулзаде", "ru", [[0, 2], [1, 0], [2, 1]]),
    Row("İ. Əliyev", "az", "Ильхам Алиев", "ru", [[0, 0], [1, 1]]),
    Row("Əliyev İ.", "az", "Ильхам Алиев", "ru", [[0, 1], [1, 0]]),
    Row("Elçin Əliyev", "az", "Nazim Məmmədov", "az", []),
    Row("Rəcəb Tayyib Ərdoğan", "az", "Recep Erdoğan", "tr", [[0, 0], [2, 1]]),
  ])
  func tokensMeetWhatTheyAreSpellingsOf(_ row: Row) {
    let match = match(row.name, row.languages.0, row.other, row.languages.1)
    #expect(match.pairs.map { [$0.left, $0.right] } == row.pairs)
    #expect(!match.isJoined)
  }

  @Test(arguments: [
    ("Kasımjomart Tokayev", "az", "Касым-Жомарт Токаев", "ru"),
    ("Nyuyork", "az", "Нью-Йорк", "ru"), ("Lukoyl", "az", "Лук Ойл", "ru"),
    ("Tokayev Kasımjomart", "az", "Касым-Жомарт Токаев", "ru"),
    ("Mircəlal Paşayev", "az", "Мир Джалал Пашаев", "ru"),
  ])
  func namesCutDifferentlyMeetAsWholes(
    name: String, tag: String, other: String, otherTag: String
  ) {
    let match = match(name, tag, other, otherTag, nil)
    #expect(match.isJoined && match.pairs.count == 1)
    #expect(match.leftOver.isEmpty && match.rightOver.isEmpty)
  }

  @Test func everyTokenMeetsOneOrIsLeftOver() throws {
    for row in try Fixture.rows("confusions/kin.tsv") + KeyFixture.rows("name_pairs.tsv") {
      let match = match(row[0], row[2], row[1], row[3])
      guard !match.isJoined else { continue }
      let left = match.pairs.map(\.left) + match.leftOver
      let right = match.pairs.map(\.right) + match.rightOver
      #expect(left.sorted() == Array(match.query.tokens.indices), "\(row)")
      #expect(right.sorted() == Array(match.candidate.tokens.indices), "\(row)")
      let limit = Double(NameMatch.costLimit) / 100
      #expect(match.pairs.allSatisfy { $0.hasInitial || $0.perLetter <= limit }, "\(row)")
    }
  }

  @Test func exchangingTheNamesExchangesTheSides() throws {
    for row in try Fixture.rows("confusions/kin.tsv") where row[2] == "az" && row[3] == "ru" {
      let forth = match(row[0], "az", row[1], "ru")
      let back = match(row[1], "ru", row[0], "az")
      #expect(
        Set(forth.pairs.map { [$0.left, $0.right, $0.cost] })
          == Set(back.pairs.map { [$0.right, $0.left, $0.cost] }), "\(row)")
    }
  }

  @Test func fullTokensMeetBeforeInitials() {
    let match = match("Ə. Əli Əsədov", "az", "Али Асадов", "ru", nil)
    #expect(match.pairs.filter { !$0.hasInitial }.count == 2)
  }

  @Test(arguments: ["", "...", "😀", "北京", "7", "Ə"])
  func whatHardlyIsANameMeetsNoWholeName(name: String) {
    let match = match(name, "az", "Ильхам Алиев", "ru")
    #expect(match.pairs.allSatisfy { $0.hasInitial })
    #expect(match.pairs.count + match.rightOver.count == 2)
  }

  @Test func whatTheListsHaveAsOneNameMeets() {
    let (left, right) = (
      SpelledName("Yuri Əliyev", language: .azerbaijani),
      SpelledName("Георгий Алиев", language: .russian)
    )
    let apart = NameMatch(left, right)
    let related = NameMatch(left, right) { $0.text == "Yuri" && $1.text == "Георгий" }
    #expect(apart.pairs.count == 1 && related.pairs.count == 2)
    #expect(related.pairs.filter(\.isRelated).map { [$0.left, $0.right] } == [[0, 0]])
  }

  @Test func longNamesAreMatchedInBoundedTime() {
    let names = [
      String(repeating: "Məmməd ", count: 500), String(repeating: "щ", count: 100_000),
      String(repeating: "İ.", count: 500), String(repeating: "Ağ-", count: 500),
    ].map { SpelledName($0, language: nil) }
    let time = ContinuousClock().measure {
      for name in names { for other in names { _ = NameMatch(name, other) } }
    }
    #expect(time < .seconds(30))
  }
}
