public import Onoma

/// What dictionary files hold.
public struct DictionaryContents: Sendable {
  public var records: [EntityRecord] = []
  public var sources: [SourceRecord] = []
  public var titles: [TitleRecord] = []
  public var givenNames: [GivenName] = []
  public var surnames: [String] = []
  /// Ordinary words by language, in lower case.
  public var commonWords: [Language: [String]] = [:]
  /// Nouns by language that make a longer name of a name beside them, in lower case.
  public var headNouns: [Language: [String]] = [:]
  public var problems: [RecordProblem] = []

  public init() {}

  /// Adds what other files hold.
  public mutating func append(_ other: DictionaryContents) {
    records += other.records
    sources += other.sources
    titles += other.titles
    givenNames += other.givenNames
    surnames += other.surnames
    commonWords.merge(other.commonWords) { $0 + $1 }
    headNouns.merge(other.headNouns) { $0 + $1 }
    problems += other.problems
  }

  mutating func readRecords(_ file: String) {
    guard let bytes = bytes(of: file) else { return }
    let answer = RecordReader.read(bytes, file: file)
    records += answer.records
    problems += answer.problems
  }

  mutating func readSources(_ file: String) {
    guard let bytes = bytes(of: file) else { return }
    let answer = SourceRecord.read(bytes, file: file)
    sources += answer.sources
    problems += answer.problems
  }

  mutating func readTitles(_ file: String) {
    guard let bytes = bytes(of: file) else { return }
    let answer = TitleRecord.read(bytes, file: file)
    titles += answer.titles
    problems += answer.problems
  }

  mutating func readGivenNames(_ file: String) {
    guard let bytes = bytes(of: file) else { return }
    let answer = GivenName.read(bytes, file: file)
    givenNames += answer.names
    problems += answer.problems
  }

  mutating func readSurnames(_ file: String) {
    guard let bytes = bytes(of: file) else { return }
    let answer = WordList.surnames(bytes, file: file)
    surnames += answer.words
    problems += answer.problems
  }

  mutating func readWords(_ file: String, language: Language) {
    guard let bytes = bytes(of: file) else { return }
    let answer = WordList.words(bytes, file: file, language: language)
    commonWords[language, default: []] += answer.words
    problems += answer.problems
  }

  mutating func readHeadNouns(_ file: String, language: Language) {
    guard let bytes = bytes(of: file) else { return }
    let answer = WordList.words(bytes, file: file, language: language)
    headNouns[language, default: []] += answer.words
    problems += answer.problems
  }

  private mutating func bytes(of file: String) -> [UInt8]? {
    do throws(RecordProblem) {
      return try TextFile.bytes(of: file)
    } catch {
      problems.append(error)
      return nil
    }
  }
}
