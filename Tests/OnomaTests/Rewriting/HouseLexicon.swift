import Onoma

@testable import OnomaDictionary

/// A lexicon of some of the shipped dictionaries, compiled once for all tests of a run.
enum HouseLexicon {
  private static let files = [
    "person/kz.yaml", "person/ru.yaml", "person/us.yaml", "person/az.yaml", "place/ru.yaml",
    "place/az.yaml", "place/ua.yaml", "place/caucasus.yaml", "place/kz.yaml",
    "organization/int.yaml",
    "organization/az.yaml",
  ]

  /// The lexicon and the entities that it holds.
  static func load() throws -> (lexicon: Lexicon, entities: [Entity]) { try compiled.get() }

  private static let compiled = Result {
    let folder = Fixture.root + "/dictionaries"
    var contents = DictionaryFolder.read(files.map { "\(folder)/entities/\($0)" })
    contents.readTitles(folder + "/parts/titles.yaml")
    contents.readGivenNames(folder + "/parts/given.tsv")
    contents.readSurnames(folder + "/parts/surnames.txt")
    for language in [Language.azerbaijani, .russian, .english] {
      contents.readWords(folder + "/words/common-\(language).txt", language: language)
    }
    let lexicon = try Lexicon(bytes: DictionaryCompiler(contents).bytes())
    return (lexicon, contents.records.map(\.entity))
  }
}
