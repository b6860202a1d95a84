public import Onoma

/// What dictionary files hold.
public struct DictionaryContents: Sendable {
  public var records: [EntityRecord] = []
  public var sources: [SourceRecord] = []
  public var titles: [TitleRecord] = []
  public var givenNames: [GivenName] = []
  public var surnames: [String] = []
  public var nameClasses: [NameClass] = []
  /// Ordinary words by language, in lower case.
  public var commonWords: [Language: [String]] = [:]
  /// How often ordinary words stand in a million, by language.
  public var wordFrequencies: [Language: [String: Double]] = [:]
  /// The ids that were given up.
  public var retiredIDs: [RetiredID] = []
  /// The fingerprints of each folder that has some.
  public var fingerprints: [FingerprintList] = []
  public var problems: [RecordProblem] = []

  public init() {}

  /// Whether there are neither words nor titles nor parts of names.
  public var hasNoLists: Bool {
    titles.isEmpty && givenNames.isEmpty && surnames.isEmpty && commonWords.isEmpty
  }

  /// Adds what other files hold.
  public mutating func append(_ other: DictionaryContents) {
    records += other.records
    sources += other.sources
    titles += other.titles
    givenNames += other.givenNames
    surnames += other.surnames
    nameClasses += other.nameClasses
    commonWords.merge(other.commonWords) { $0 + $1 }
    wordFrequencies.merge(other.wordFrequencies) { $0.merging($1, uniquingKeysWith: max) }
    retiredIDs += other.retiredIDs
    fingerprints += other.fingerprints
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

  mutating func readNameClasses(_ file: String) {
    guard let bytes = bytes(of: file) else { return }
    let answer = NameClass.read(bytes, file: file)
    nameClasses += answer.classes
    problems += answer.problems
  }

  mutating func readWords(_ file: String, language: Language) {
    guard let bytes = bytes(of: file) else { return }
    let answer = WordList.words(bytes, file: file, language: language)
    commonWords[language, default: []] += answer.words
    problems += answer.problems
  }

  mutating func readFrequencies(_ file: String, language: Language) {
    guard let bytes = bytes(of: file) else { return }
    let answer = WordFrequencies.read(bytes, file: file)
    wordFrequencies[language, default: [:]].merge(answer.words, uniquingKeysWith: max)
    problems += answer.problems
  }

  mutating func readRetiredIDs(_ file: String) {
    guard let bytes = bytes(of: file) else { return }
    let answer = RetiredID.read(bytes, file: file)
    retiredIDs += answer.ids
    problems += answer.problems
  }

  mutating func readFingerprints(_ file: String, folder: String) {
    guard let bytes = bytes(of: file) else { return }
    let answer = FingerprintList.read(bytes, file: file, folder: folder)
    fingerprints.append(answer.list)
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
