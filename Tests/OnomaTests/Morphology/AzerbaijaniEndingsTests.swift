import Testing

@testable import Onoma

@Suite struct AzerbaijaniEndingsTests {
  @Test func theTableIsGeneratedAndReadBack() throws {
    let rows = try Fixture.rows("inflection/azerbaijani.tsv")
    #expect(rows.count == 370)
    for row in rows {
      let endings = row[1].split(separator: "+").compactMap { Ending(tag: String($0)) }
      let host = AzerbaijaniHost(stem: row[0])
      #expect(AzerbaijaniEndings.inflected(row[0], endings, host: host) == row[2])
      let rest = Array(row[2].utf8.dropFirst(row[0].utf8.count))[...]
      #expect(AzerbaijaniEndings.chains(of: rest, after: host).contains(endings), "\(row)")
    }
  }

  @Test(arguments: [
    ("Bakı", "LOC KI PL", "Bakıdakılar"), ("Bakı", "LOC KI GEN", "Bakıdakının"),
    ("Bakı", "LOC KI LOC", "Bakıdakında"), ("Əliyev", "PL GEN", "Əliyevlərin"),
    ("Əliyev", "GIL LOC", "Əliyevgildə"), ("Naxçıvan", "LI PL", "Naxçıvanlılar"),
    ("Putin", "GEN COP", "Putinindir"), ("Gəncə", "LI PL DAT", "Gəncəlilərə"),
    ("Tramp", "AGT PL", "Trampçılar"), ("Bakı", "PRIV", "Bakısız"),
    ("Krallıq", "GEN", "Krallığın"), ("Birlik", "DAT", "Birliyə"), ("Birlik", "LOC", "Birlikdə"),
    ("Məlik", "GEN", "Məlikin"), ("Tofiq", "DAT", "Tofiqə"), ("Kərkük", "ACC", "Kərkükü"),
    ("Ağbulaq", "GEN", "Ağbulağın"), ("Putin", "ABSTR ACC", "Putinliyi"),
    ("Putin", "Q", "Putinmi"), ("Bakı", "COP PL", "Bakıdırlar"), ("İlham", "", "İlham"),
  ])
  func chainsOfEndings(stem: String, tags: String, form: String) {
    let endings = tags.split(separator: " ").compactMap { Ending(tag: String($0)) }
    let host = AzerbaijaniHost(stem: stem)
    #expect(AzerbaijaniEndings.inflected(stem, endings, host: host) == form)
  }

  @Test(arguments: [
    ("Avropa Birliyi", Kind.organization, "GEN", "Avropa Birliyinin"),
    ("Avropa Birliyi", .organization, "DAT", "Avropa Birliyinə"),
    ("Avropa Birliyi", .organization, "LOC", "Avropa Birliyində"),
    ("Dövlət Duması", .organization, "DAT", "Dövlət Dumasına"),
    ("Yeni Azərbaycan Partiyası", .organization, "ABL", "Yeni Azərbaycan Partiyasından"),
    ("Bakı şəhəri", .place, "LOC KI", "Bakı şəhərindəki"),
    ("Xəzər dənizi", .place, "ACC", "Xəzər dənizini"),
    ("Burdur ili", .place, "DAT", "Burdur ilinə"), ("Ağ körpü", .place, "DAT", "Ağ körpüyə"),
    ("Yeni Dehli", .place, "LOC", "Yeni Dehlidə"), ("Bakı", .place, "LOC", "Bakıda"),
    ("Nizami Gəncəvi", .person, "DAT", "Nizami Gəncəviyə"),
    ("Heydər Əlirza oğlu", .person, "DAT", "Heydər Əlirza oğluna"),
    ("Leyla Məmməd qızı", .person, "GEN", "Leyla Məmməd qızının"),
  ])
  func possessiveNamesTakeTheNForms(name: String, kind: Kind, tags: String, form: String) {
    let endings = tags.split(separator: " ").compactMap { Ending(tag: String($0)) }
    let host = AzerbaijaniHost(name: name, kind: kind)
    #expect(AzerbaijaniEndings.inflected(name, endings, host: host) == form)
  }

  @Test(arguments: [
    ("Putin", [Ending.possessive, .possessive]), ("Bakı", [.dative, .relational]),
    ("Bakı", [.accusative, .plural]), ("Gəncə", [.genitive, .genitive]),
    ("Tokayev", [.locative, .relational, .locative, .relational, .locative]),
  ])
  func chainsThatNoNameTakesAreRefused(stem: String, endings: [Ending]) {
    let host = AzerbaijaniHost(stem: stem)
    #expect(AzerbaijaniEndings.inflected(stem, endings, host: host) == nil)
  }

  @Test func capitalsAreAzerbaijani() {
    let host = AzerbaijaniHost(stem: "PUTİN")
    let form = AzerbaijaniEndings.inflected("PUTİN", [.genitive], host: host, letters: .upper)
    #expect(form == "PUTİNİN")
  }
}

@Suite struct AzerbaijaniAnalysisTests {
  @Test(arguments: [
    ("Bakı", "da", ["LOC"]), ("Bakı", "nın", ["GEN"]), ("Putin", "in", ["GEN"]),
    ("Putin", "i", ["ACC", "POSS"]), ("Əliyev", "lərin", ["PL GEN"]), ("Moskva", "", [""]),
    ("Bakı", "de", []), ("Putin", "inin", ["POSS GEN"]), ("Məmmədov", "a", ["DAT"]),
    ("Bakı", "x", []), ("Bakı", "d", []), ("Gəncə", "ya", []), ("Tokayev", "\u{10A4B}", []),
  ])
  func exactChains(stem: String, rest: String, tags: [String]) {
    let host = AzerbaijaniHost(stem: stem)
    let chains = AzerbaijaniEndings.chains(of: Array(rest.utf8)[...], after: host)
    #expect(chains.map { $0.map(\.tag).joined(separator: " ") } == tags)
  }

  @Test(arguments: [
    ("Bakı", "da", "LOC"), ("Baki", "dan", "ABL"), ("Eliyev", "in", "GEN"),
    ("Memmedov", "un", "GEN"), ("Gence", "deki", "LOC KI"), ("Bakı", "nin", "GEN"),
    ("Turkiye", "ye", "DAT"), ("Naxcivan", "li", "LI"), ("Tramp", "ci", "AGT"),
  ])
  func relaxedChainsReadBareLetters(stem: String, rest: String, tags: String) {
    let host = AzerbaijaniHost(stem: stem)
    let chains = AzerbaijaniEndings.chains(
      of: Array(rest.utf8)[...], after: host, harmony: .relaxed)
    #expect(chains.map { $0.map(\.tag).joined(separator: " ") }.contains(tags))
  }

  @Test func everyGeneratedChainIsReadBack() throws {
    let stems = try Fixture.text("inflection/stems.txt").split(separator: "\n").map(String.init)
    #expect(stems.count >= 60)
    let chains = legalChains(upTo: 3)
    #expect(chains.count > 150)
    var count = 0
    for stem in stems {
      for isPossessive in [false, true] {
        var host = AzerbaijaniHost(stem: stem)
        host.isPossessive = isPossessive
        for chain in chains {
          guard let surface = AzerbaijaniEndings.surface(of: chain, after: host) else { continue }
          count += 1
          let exact = AzerbaijaniEndings.chains(of: surface[...], after: host)
          let relaxed = AzerbaijaniEndings.chains(of: surface[...], after: host, harmony: .relaxed)
          #expect(exact.contains(chain) && relaxed.contains(chain), "\(stem) \(chain)")
        }
      }
    }
    #expect(count > 10_000)
  }

  private func legalChains(upTo depth: Int) -> [[Ending]] {
    var all: Set<[Ending]> = []
    func extend(_ state: AzerbaijaniEndings.State, _ chain: [Ending]) {
      if state.isFinal && !chain.isEmpty { all.insert(chain) }
      guard chain.count < depth else { return }
      for arrow in AzerbaijaniEndings.table[state.rawValue] {
        extend(arrow.next, chain + [arrow.ending])
      }
    }
    extend(.stem, [])
    extend(.possessive, [])
    return all.sorted { $0.map(\.rawValue).lexicographicallyPrecedes($1.map(\.rawValue)) }
  }
}
