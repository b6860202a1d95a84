import Testing

@testable import Onoma

@Suite struct CandidateSearchTests {
  private func found(
    _ name: String, _ tag: String, _ kind: Kind? = .person, in lexicon: Lexicon
  ) throws -> [CandidateSearch.Found] {
    try CandidateSearch(lexicon).names(
      for: SpelledName(name, language: Language(tag), kind: kind))
  }

  private func ids(_ found: [CandidateSearch.Found], in lexicon: Lexicon) throws -> [String] {
    try found.prefix(CandidateSearch.foundLimit)
      .map { try lexicon.entity(at: $0.posting.entity).id.text }
  }

  @Test func personsAreFoundByNamesOfOtherLanguages() throws {
    let lexicon = try NewsLexicon.load()
    var lost: [String] = []
    for (row, names) in try NewsLexicon.persons().enumerated() {
      for (column, tag) in [(0, "az"), (1, "ru")] {
        let family = names[column].split(separator: " ").reversed().joined(separator: " ")
        for name in [names[column], family] {
          let found = try ids(found(name, tag, in: lexicon), in: lexicon)
          if !found.contains("x-person-\(row)") { lost.append(name) }
        }
      }
    }
    #expect(lost.count <= 4, "\(lost)")
  }

  @Test(arguments: [
    ("Quba", "az", "x-guba"), ("Kuba", "az", "x-cuba"), ("Куба", "ru", "x-cuba"),
    ("İraq", "az", "x-iraq"), ("Иран", "ru", "x-iran"), ("Австралия", "ru", "x-australia"),
    ("Xocalı", "az", "x-khojaly"), ("Ходжавенд", "ru", "x-khojavend"),
    ("Nyu-York", "az", "x-new-york"), ("Нью-Йорк", "ru", "x-new-york"), ("Томск", "ru", "x-tomsk"),
    ("ბაქო", "ka", "x-baku"),
  ])
  func placesAreFoundByNamesOfOtherLanguages(name: String, tag: String, id: String) throws {
    let lexicon = try NewsLexicon.load()
    #expect(try ids(found(name, tag, .place, in: lexicon), in: lexicon).contains(id))
  }

  @Test(arguments: [
    ("Putin", "az", "x-person-3"), ("Владимир Владимирович Путин", "ru", "x-person-3"),
    ("В. В. Путин", "ru", "x-person-3"), ("Tokayev Kasım Jomart Kemel oğlu", "az", "x-person-13"),
    ("Qasımjomart Tokayev", "az", "x-person-13"),
    ("Mehriban Arif qızı Əliyeva", "az", "x-person-1"),
    ("Ilham Alyiev", "en", "x-person-0"), ("Vladmir Putin", "en", "x-person-3"),
    ("ნიკოლ ფაშინიანი", "ka", "x-person-5"),
  ])
  func shortLongAndMistypedNamesFindThePerson(name: String, tag: String, id: String) throws {
    let lexicon = try NewsLexicon.load()
    #expect(try ids(found(name, tag, in: lexicon), in: lexicon).contains(id))
  }

  @Test func theCheapestComeFirstAndNoneTwice() throws {
    let lexicon = try ShippedLexicon.shared().annotator.lexicon
    for names in try NewsLexicon.persons() {
      let found = try found(names[1], "ru", in: lexicon)
      #expect(found.map(\.cost) == found.map(\.cost).sorted(), "\(names)")
      #expect(Set(found.map(\.posting)).count == found.count, "\(names)")
      #expect(try found.count == self.found(names[1], "ru", in: lexicon).count)
    }
  }

  @Test(arguments: ["", "Ə", "İ. Ə.", "...", "😀", "北京", "20 20 20"])
  func whatHasNoTokenOfAnyNameFindsNothing(name: String) throws {
    let lexicon = try NewsLexicon.load()
    #expect(try found(name, "az", in: lexicon).isEmpty)
  }

  @Test func longNamesAreLookedForInBoundedTime() throws {
    let lexicon = try ShippedLexicon.shared().annotator.lexicon
    let names = [
      String(repeating: "Əliyev ", count: 500), String(repeating: "щ", count: 100_000),
      String(repeating: "20 ", count: 500), "Иlhаm Əლიევ Ալիև 2014 😀",
    ]
    let time = try ContinuousClock().measure {
      for name in names { _ = try found(name, "az", nil, in: lexicon) }
    }
    #expect(time < .seconds(60))
  }

  @Test func aLexiconOfNothingHasNoCandidates() throws {
    #expect(try found("İlham Əliyev", "az", in: Lexicon(compiling: [])).isEmpty)
  }
}
