import Testing

@testable import Onoma

@Suite struct NearMissOfKnownNameTests {
  @Test(arguments: [
    (
      "person", "O, Kassım-Jomart Tokayevlə görüşüb və gedib.", "Kassım-Jomart Tokayevlə",
      "Kasım-Jomart Tokayevlə"
    ),
    (
      "doubled letter", "O, Vladimir Puttinlə görüşüb və gedib.", "Vladimir Puttinlə",
      "Vladimir Putinlə"
    ),
    (
      "final consonant", "Он встретил Рамзана Кадырофа в городе.", "Рамзана Кадырофа",
      "Рамзана Кадырова"
    ),
  ])
  func closeNamesAreFound(name: String, text: String, written: String, replacement: String) throws {
    #expect(try RuleFindings(NearMissOfKnownName.self, in: text).pairs == [[written, replacement]])
    #expect(try RuleFindings(PreferHouseSpelling.self, in: text).pairs.isEmpty)
  }

  @Test func theMessageNamesTheEntityAsTheHouseDoes() throws {
    let text = "O, Kassim-Jommart Tokkayevlə görüşüb və gedib."
    let found = try RuleFindings(NearMissOfKnownName.self, in: text).findings
    let name = "'Kasım-Jomart Tokayev' (x-kassym-jomart-tokayev)"
    #expect(found.map(\.message) == ["'Kassim-Jommart Tokkayevlə' is close to \(name)"])
  }

  @Test func knownSpellingsAreNoNearMiss() throws {
    let text = "O, Kasım-Jomart Tokayevlə görüşüb və gedib. Kiev’s mayor said that."
    #expect(try RuleFindings(NearMissOfKnownName.self, in: text).pairs.isEmpty)
  }
}
