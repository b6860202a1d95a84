import Testing

@testable import Onoma

@Suite struct HouseFormTests {
  private func edits(_ text: String, to target: Language, at index: Int = 0) throws -> [String] {
    let fixture = try HouseFixture(text, at: index)
    return HouseForm(target: target, bytes: fixture.bytes).edits(
      for: fixture.mention, of: fixture.entity
    )
    .map(\.replacement)
  }

  @Test(arguments: [
    ("preferred form", "O, Bakıda olub və gəlib.", Language.azerbaijani),
    ("capitals", "BU, BAKIDA OLUB VƏ GƏLİB.", .azerbaijani),
    ("no-break hyphen", "Prezident Kasım\u{2011}Jomart Tokayev gəlib və gedib.", .azerbaijani),
    ("typewriter apostrophe", "The president of Moscow's city said that.", .english),
    ("direct speech", "O deyib: “Biz Qaziz Abişevin fikrini bilirik və gedirik.”", .azerbaijani),
  ])
  func rightFormsAreLeftAlone(name: String, text: String, target: Language) throws {
    #expect(try edits(text, to: target) == [])
  }

  @Test(arguments: [
    ("capitals", "BU, BAKIDA OLUB VƏ GƏLİB.", Language.english, "BAKU-DA"),
    ("acronyms keep their case", "Bu, BMT-nin sözüdür və belədir.", .english, "UN-in"),
    (
      "capitals of another alphabet", "ВЛАДИМИР ПУТИН ПРИБЫЛ СЕГОДНЯ УТРОМ.", .azerbaijani,
      "VLADİMİR PUTİN"
    ),
  ])
  func lettersFollowTheText(name: String, text: String, target: Language, expected: String) throws {
    #expect(try edits(text, to: target) == [expected])
  }

  @Test func whatIsNotLinkedIsNotWritten() throws {
    var fixture = try HouseFixture("The war was in Kiev and it is over.")
    let form = HouseForm(target: .english, bytes: fixture.bytes)
    #expect(form.edits(for: fixture.mention, of: fixture.entity).map(\.replacement) == ["Kyiv"])
    fixture = try HouseFixture("The war was in Kiev and it is over.")
    var mention = fixture.mention
    mention.verdict = .ambiguous
    #expect(form.edits(for: mention, of: fixture.entity).isEmpty)
    mention = fixture.mention
    mention.isRewritable = false
    #expect(form.edits(for: mention, of: fixture.entity).isEmpty)
  }
}
