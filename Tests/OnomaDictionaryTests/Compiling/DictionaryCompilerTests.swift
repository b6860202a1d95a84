import Onoma
import Testing

@testable import OnomaDictionary

@Suite struct DictionaryCompilerTests {
  private static let baku = """
    ---
    id: Q9248
    kind: place
    names: {az: Bakı, ru: Баку, en: Baku}
    grammar: {ru: indeclinable}
    sources: [hand]

    """
  private static let aliyev = """
    ---
    id: Q191045
    kind: person
    sex: m
    names: {az: İlham Əliyev, ru: Ильхам Алиев, en: Ilham Aliyev}
    sources: [hand]

    """

  private static func contents(_ records: String) throws -> DictionaryContents {
    let folder = try TemporaryFolder()
    try folder.write("entities/all.yaml", records)
    try folder.write("parts/given.tsv", "İlham\taz\tm\n")
    try folder.write("parts/surnames.txt", "Əliyev\n")
    try folder.write("words/common-az.txt", "bahar\n")
    let contents = DictionaryFolder(path: folder.path).read()
    #expect(contents.problems.map(\.message) == [])
    return contents
  }

  @Test func recordsAreFoundInTheLexicon() throws {
    let contents = try Self.contents(Self.baku + Self.aliyev)
    let lexicon = try Lexicon(bytes: DictionaryCompiler(contents).bytes())
    try lexicon.verify()
    #expect(lexicon.entityCount == 2)
    for record in contents.records {
      #expect(try lexicon.entity(record.entity.id) == record.entity)
    }
    let text = "İlham Əliyev Bakıda çıxış edib. Ильхама Алиева ждут в Баку."
    let found = try Annotator(lexicon).annotation(of: text).mentions.map { $0.entity?.text }
    #expect(found == ["Q191045", "Q9248", "Q191045", "Q9248"])
  }

  @Test func headNounsAndGivenNamesOfRecordsAreInTheLexicon() throws {
    var contents = try Self.contents(Self.baku + Self.aliyev)
    let without = try DictionaryCompiler(contents).bytes()
    contents.headNouns = [.azerbaijani: ["universitet"]]
    let lexicon = try Lexicon(bytes: DictionaryCompiler(contents).bytes())
    #expect(try DictionaryCompiler(contents).bytes() != without)
    let text = "Bakı Universitetini bitirib. Ильхам Баку пришёл."
    let mentions = try Annotator(lexicon).annotation(of: text).mentions
    #expect(mentions.allSatisfy { $0.verdict != .linked })
  }

  @Test func theOrderOfRecordsMakesNoDifference() throws {
    let bytes = try DictionaryCompiler(Self.contents(Self.baku + Self.aliyev)).bytes()
    #expect(try DictionaryCompiler(Self.contents(Self.aliyev + Self.baku)).bytes() == bytes)
  }

  @Test func wordListsAreInTheLexicon() throws {
    let with = try DictionaryCompiler(Self.contents(Self.baku)).bytes()
    var contents = try Self.contents(Self.baku)
    contents.commonWords = [:]
    #expect(try DictionaryCompiler(contents).bytes() != with)
  }

  @Test func nothingCompilesToALexiconOfNothing() throws {
    let lexicon = try Lexicon(bytes: DictionaryCompiler(DictionaryContents()).bytes())
    #expect(lexicon.entityCount == 0)
    try lexicon.verify()
  }
}
