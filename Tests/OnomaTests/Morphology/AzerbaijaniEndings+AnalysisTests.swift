import Testing

@testable import Onoma

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
