import Testing

@testable import Onoma

/// The example of the README, compiled and run.
@Suite struct ReadmeExampleTests {
  @Test func theExamplePrintsWhatItSays() throws {
    let baku = Entity(
      id: try #require(EntityID("Q9248")), kind: .place,
      names: [
        EntityName(form: "Bakı", language: .azerbaijani, status: .preferred),
        EntityName(form: "Baku", language: .english, status: .preferred),
      ])
    let lexicon = try Lexicon(compiling: [baku])
    let text = "Nazir Bakıda çıxış edib."
    var lines: [String] = []
    for mention in try Annotator(lexicon).annotation(of: text).mentions {
      lines.append("\(mention.text) \(mention.entity?.text ?? "-") \(mention.endings.map(\.tag))")
    }
    #expect(lines == ["Bakıda Q9248 [\"LOC\"]"])
    let english = try Normalizer(lexicon, to: .english).normalized(Array(text.utf8))
    #expect(String(decoding: english, as: UTF8.self) == "Nazir Baku-da çıxış edib.")
  }

  @Test func theReadmeHasTheSameLines() throws {
    let path = "\(Fixture.root)/README.md"
    let readme = String(decoding: try FileReading.bytes(of: FilePath(path)), as: UTF8.self)
    for line in ["let lexicon = try Lexicon(compiling: [baku])", "// Nazir Baku-da çıxış edib."] {
      #expect(readme.contains(line))
    }
  }
}
