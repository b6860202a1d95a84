import Testing

@testable import Onoma

@Suite struct KeyHashTests {
  // A change of these values is a change of the key recipe: raise `recipeVersion` with it.
  @Test(arguments: [
    ("", UInt64(0xEFD01F60BA992926)), ("a", 0x82A2A958A9BECE5B), ("bakı", 0xC978A0BA3FC802F2),
    ("əliyev", 0x51788E6C8AF17CB6), ("путин", 0x921B10BE19474C09),
  ])
  func theRecipeStaysAsItIs(text: String, hash: UInt64) {
    #expect(KeyHash.recipeVersion == 1)
    #expect(KeyHash.token(text.utf8) == hash, "\(text)")
  }

  @Test func aStateHashesEveryPrefix() {
    let text = Array("azərbaycanlılaşdırılmış".utf8)
    var state = KeyHash.TokenState()
    for (count, byte) in text.enumerated() {
      #expect(state.hash == KeyHash.token(text[..<count]))
      state.add(byte)
    }
    #expect(state.hash == KeyHash.token(text))
  }

  @Test func chainsDependOnOrderAndBoundaries() {
    func chain(_ tokens: String...) -> KeyHash {
      tokens.reduce(.start) { $0.appending(KeyHash.token($1.utf8)) }
    }
    let chains = [
      chain("ilham", "əliyev"), chain("əliyev", "ilham"), chain("ilham"), chain("ilhaməliyev"),
      chain("ilhamə", "liyev"), chain("", "ilham"), chain("ilham", ""), chain(),
    ]
    #expect(Set(chains).count == chains.count)
  }

  @Test func theFinalizerKeepsNumbersApart() {
    var seen: Set<UInt64> = []
    for value in UInt64(0)..<20_000 { seen.insert(KeyHash.mixed(value)) }
    for shift in UInt64(15)..<64 { seen.insert(KeyHash.mixed(1 << shift)) }
    #expect(seen.count == 20_049)
  }

  @Test func tokensOfOneToThreeLettersDoNotCollide() {
    let letters = Array("abcdefghijklmnopqrstuvwxyz".utf8)
    var seen: Set<UInt64> = []
    var count = 0
    for first in letters {
      for second in letters {
        for third in letters {
          seen.insert(KeyHash.token([first, second, third]))
          count += 1
        }
      }
    }
    #expect(seen.count == count)
  }
}
