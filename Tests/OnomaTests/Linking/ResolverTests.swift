import Testing

@testable import Onoma

@Suite struct ResolverTests {
  private func resolve(
    _ name: String, _ tag: String? = nil, _ kind: Kind? = nil, in lexicon: Lexicon? = nil,
    limit: Int = 5
  ) throws -> Resolver.Resolution {
    try Resolver(lexicon ?? NewsLexicon.load()).resolution(
      of: .init(name, language: tag.flatMap { Language($0) }, kind: kind), limit: limit)
  }

  @Test(arguments: [(0, "az"), (1, "ru")])
  func personsAreKnownByNamesOfOtherLanguages(column: Int, tag: String) throws {
    let persons = try NewsLexicon.persons()
    var (lost, wrong): ([String], [String]) = ([], [])
    for (row, names) in persons.enumerated() {
      let found = try resolve(names[column], tag, .person)
      let expected = try NewsLexicon.person(row)
      if found.candidates.first?.entity != expected { lost.append(names[column]) }
      if found.verdict == .linked, found.entity != expected { wrong.append(names[column]) }
    }
    #expect(wrong == [])
    #expect(lost.count <= 2, "\(lost)")
  }

  @Test(arguments: [
    ("Heydər Əliyev", "az"), ("Гейдар Алиев", "ru"), ("İlham Əliyeva", "az"),
    ("Leyla Quliyeva", "az"), ("Vladimir Rasputin", "az"), ("Zakir Hüseynov", "az"),
    ("Закир Гусейнов", "ru"), ("Ceyhun Bəhramov", "az"), ("Сергей Лаврентьев", "ru"),
    ("Мария Сахарова", "ru"), ("Sadır Cəfərov", "az"), ("Кир Старков", "ru"),
    ("Виктор Лукашенко", "ru"), ("Ruben Petrosyan", "az"), ("Hikmət Quliyev", "az"),
    ("Хикмет Мамедов", "ru"), ("Əhməd Xomeyni", "az"), ("Руслан Хаменеи", "ru"),
    ("İ.R. Məmmədov", "az"), ("Zzyzx", "en"), ("Сахиба Гаджиева", "ru"),
  ])
  func namesOfOthersAreNotLinked(name: String, tag: String) throws {
    let found = try resolve(name, tag, .person)
    #expect(found.verdict != .linked && found.entity == nil, "\(found)")
  }

  @Test(arguments: [
    ("Kuba", "az", "x-cuba"), ("İran", "az", "x-iran"),
    ("Ирак", "ru", "x-iraq"), ("Австрия", "ru", "x-austria"), ("Avstraliya", "az", "x-australia"),
    ("Нигерия", "ru", "x-nigeria"), ("Niger", "az", "x-niger"), ("Tomsk", "az", "x-tomsk"),
    ("Xocavənd", "az", "x-khojavend"), ("Ходжалы", "ru", "x-khojaly"),
    ("Nyu-York", "az", "x-new-york"),
  ])
  func nearHomonymsAreToldApart(name: String, tag: String, id: String) throws {
    let found = try resolve(name, tag, .place)
    #expect(found.candidates.first?.entity.text == id, "\(found)")
  }

  // By their English names alone Cuba and Guba are as near.
  @Test func aTieIsAmbiguous() throws {
    let found = try resolve("Quba", "az", .place)
    #expect(found.verdict == .ambiguous && found.candidates.prefix(2).count == 2, "\(found)")
  }

  @Test(arguments: [
    ("Putin", "az"), ("Путин", "ru"), ("Putin", "en"), ("Tokayev", "az"), ("Əliyev", "az"),
  ])
  func aFamilyNameAloneIsNeverALink(name: String, tag: String) throws {
    let found = try resolve(name, tag, .person)
    #expect(found.verdict != .linked)
    #expect(!found.candidates.isEmpty)
  }

  @Test(arguments: [
    "prezident Vladimir Putin", "президент Владимир Путин", "Путин, Владимир",
    "Владимир Владимирович Путин", "Vladimir PUTIN", "vladimir putin",
    "Vladimir Putin (politician)",
  ])
  func titlesOrderAndPatronymicsHideNobody(name: String) throws {
    #expect(try resolve(name).candidates.first?.entity == NewsLexicon.person(3))
  }

  @Test func candidatesComeByProbabilityThatSumsToLessThanOne() throws {
    let lexicon = try ShippedLexicon.shared().annotator.lexicon
    for names in try NewsLexicon.persons() {
      let found = try resolve(names[1], "ru", in: lexicon, limit: 50)
      let scores = found.candidates.map(\.score)
      #expect(scores == scores.sorted(by: >), "\(names)")
      #expect(scores.allSatisfy { (0...1).contains($0) }, "\(names)")
      #expect(scores.reduce(0, +) < 1.2, "\(names)")
      #expect(Set(found.candidates.map(\.entity)).count == scores.count, "\(names)")
    }
  }

  @Test func anEntityIsGivenForLinkedNamesOnly() throws {
    let lexicon = try ShippedLexicon.shared().annotator.lexicon
    for names in try NewsLexicon.persons() {
      for name in [names[0], names[1], String(names[0].prefix { $0 != " " })] {
        let found = try resolve(name, in: lexicon)
        #expect((found.verdict == .linked) == (found.entity != nil), "\(name)")
        if let entity = found.entity { #expect(entity == found.candidates.first?.entity) }
      }
    }
  }

  @Test func minimumProbabilityAndMarginMoveTheVerdict() throws {
    var resolver = try Resolver(NewsLexicon.load())
    let query = Resolver.Query("Vladimir Putin", language: .english, kind: .person)
    let found = try resolver.resolution(of: query)
    #expect(found.verdict == .linked)
    let best = try #require(found.candidates.first?.score)
    resolver.minimumProbability = min(1, best + 1e-6)
    #expect(try resolver.resolution(of: query).verdict != .linked)
    resolver.minimumProbability = 0
    resolver.margin = 1.1
    #expect(try resolver.resolution(of: query).verdict == .ambiguous)
  }

  @Test func theLimitCutsTheCandidates() throws {
    let all = try resolve("Алиева", "ru", .person, limit: 50).candidates
    #expect(all.count > 1)
    for limit in 1...all.count {
      #expect(
        try resolve("Алиева", "ru", .person, limit: limit).candidates == Array(all.prefix(limit)))
    }
    #expect(try resolve("Алиева", "ru", .person, limit: 0).candidates.count == 1)
  }

  @Test(arguments: [
    ("letters", String(repeating: "ə", count: 100_000)),
    ("letters in time", String(repeating: "щ", count: 2_000)),
    ("tokens", String(repeating: "Əli ", count: 500)),
    ("initials", String(repeating: "Ə.", count: 500)),
    ("digits", String(repeating: "20 ", count: 500)), ("one letter", "Ə"), ("empty", ""),
    ("brackets", String(repeating: "(", count: 4_000)), ("a NUL", "\u{0}"),
    ("emoji", String(repeating: "👨‍👩‍👧", count: 100)),
    ("marks", String(repeating: "\u{301}", count: 2_000)),
    ("mixed scripts", "Иlhаm Əლიევ Ալիև 2014 😀"),
  ])
  func anyNameIsAnsweredInBoundedTime(sort: String, name: String) throws {
    let lexicon = try ShippedLexicon.shared().annotator.lexicon
    let time = try ContinuousClock().measure {
      let found = try resolve(name, in: lexicon)
      #expect(found.verdict != .linked, "\(sort): \(found)")
    }
    #expect(time < .seconds(30), "\(sort)")
  }
}
