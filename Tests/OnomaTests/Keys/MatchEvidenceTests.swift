import Testing

@testable import Onoma

@Suite struct MatchEvidenceTests {
  private func lines(
    _ name: String, _ tag: String, _ other: String, _ otherTag: String, kind: Kind? = .person
  ) -> [String] {
    let match = NameMatch(
      SpelledName(name, language: Language(tag), kind: kind),
      SpelledName(other, language: Language(otherTag), kind: kind))
    return MatchEvidence(match, vetoes: MatchFeatures(match, kind: kind).vetoes).lines
  }

  @Test func tokensThatMetComeFirstInTheOrderOfTheName() {
    let found = lines("İlham Əliyev", "az", "Алиев Ильхам", "ru")
    #expect(found.count == 2)
    #expect(found[0].hasPrefix("İlham meets Ильхам at 0."))
    #expect(found[1].hasPrefix("Əliyev meets Алиев at 0."))
    #expect(found.allSatisfy { $0.contains(" a letter") })
  }

  @Test func whatIsLeftOverIsSaid() {
    let found = lines("Nikol Putin", "az", "Владимир Путин", "ru")
    #expect(found.contains("Nikol meets nothing") && found.contains("Владимир is missing"))
  }

  @Test func initialsAreSaidToBeSo() {
    #expect(lines("İ. Əliyev", "az", "Ильхам Алиев", "ru")[0] == "İ is an initial of Ильхам")
  }

  @Test func namesThatMeetAsWholesAreSaidTo() {
    let found = lines("Kasımjomart", "az", "Касым-Жомарт", "ru")
    #expect(found.count == 1 && found[0].hasPrefix("the names meet as wholes at 0."))
  }

  @Test func costlyLettersAreNamed() throws {
    let line = try #require(lines("Qaziz Abışov", "az", "Газиз Абишев", "ru").last)
    #expect(line.contains("ı for и") && line.contains("o for е"))
  }

  @Test(arguments: [
    ("Əliyev", "az", "Алиева", "ru", "The endings are of different sex"),
    ("İ. Əliyev", "az", "Гейдар Алиев", "ru", "An initial does not fit the name beside it"),
    (
      "İlham Heydər oğlu Əliyev", "az", "Ильхам Рашидович Алиев", "ru",
      "The patronymics are of different fathers"
    ),
  ])
  func vetoesComeLast(
    name: String, tag: String, other: String, otherTag: String, sentence: String
  ) throws {
    #expect(lines(name, tag, other, otherTag).last?.hasPrefix(sentence) == true)
    let whole = SpellingComparison.comparing(
      name, in: Language(tag), with: other, in: Language(otherTag), kind: .person)
    #expect(whole.evidence.last == sentence + ".")
  }

  @Test func everySentenceOfAComparisonEndsInOneFullStop() throws {
    for row in try Fixture.rows("confusions/kin.tsv") {
      let evidence = SpellingComparison.comparing(
        row[0], in: Language(row[2]), with: row[1], in: Language(row[3]), kind: .person
      ).evidence
      #expect(evidence.allSatisfy { $0.hasSuffix(".") && !$0.hasSuffix("..") }, "\(evidence)")
    }
  }

  @Test func anyNamesHaveEvidence() {
    let names = [
      "", "Ə", "😀", "北京", "İ.İ.İ.", "G20", "ирakли Կոբախիձե", "e\u{301}\u{301}", "ẞ", "ﬁ",
      String(repeating: "Ŋ", count: 200), String(repeating: "Ա ", count: 500),
    ]
    for name in names {
      for other in names { _ = lines(name, "az", other, "ru", kind: nil) }
    }
  }
}
