import Testing

@testable import Onoma

@Suite struct NameKeysTests {
  @Test(arguments: [
    ("Bakı", "BAKI"), ("Kasım-Jomart Tokayev", "kasım jomart tokayev"), ("St. Lucia", "St Lucia"),
    ("Орёл", "орел"), ("N'Djamena", "N’Djamena"),
  ])
  func whatIsPassedOverChangesNoKey(left: String, right: String) {
    #expect(NameKeys.hash(of: left) == NameKeys.hash(of: right))
  }

  @Test func differentNamesHaveDifferentKeys() {
    #expect(NameKeys.hash(of: "Quba") != NameKeys.hash(of: "Kuba"))
    #expect(NameKeys.hash(of: "New York") != NameKeys.hash(of: "NewYork"))
    #expect(NameKeys.hash(of: "...") == nil && NameKeys.words(of: "...").isEmpty)
  }

  @Test func stemsAreWhatTheLastWordBeginsWith() throws {
    let stems = NameKeys.stemHashes(of: "Heydər Kürdə")
    #expect(stems.contains(try #require(NameKeys.hash(of: "Heydər Kür"))))
    #expect(!stems.contains(try #require(NameKeys.hash(of: "Heydər Kürdə"))))
    #expect(!stems.contains(try #require(NameKeys.hash(of: "Heydər"))))
    #expect(NameKeys.stemHashes(of: "").isEmpty)
  }

  @Test(arguments: [
    ("Kürdə", "Kür", [Ending.locative]), ("Bakıdan", "Bakı", [.ablative]), ("Xocalı", "Xoca", nil),
    ("Kürda", "Kür", nil), ("Kür", "Kür", nil), ("Kürtük", "Kür", nil),
  ])
  func endingsLeaveTheNameAName(form: String, stem: String, expected: [Ending]?) {
    #expect(NameKeys.endings(of: form, after: stem) == expected)
  }
}
