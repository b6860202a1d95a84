/// A folder with the dictionaries: `entities/`, `parts/`, `sources.yaml`.
public struct DictionaryFolder: Sendable {
  public let path: String

  public init(path: String) {
    var path = path
    while path.utf8.count > 1 && path.hasSuffix("/") { path.removeLast() }
    self.path = path
  }

  /// Everything that the folder holds, and what is wrong with it.
  ///
  /// The order is that of the paths' bytes, on every machine. Where there is no `entities` folder,
  /// all YAML files count as records but those of `parts` and `sources.yaml`; a path to one file is
  /// a folder with that file alone.
  public func read() -> DictionaryContents {
    var contents = DictionaryContents()
    for file in recordFiles(&contents.problems) { contents.readRecords(file) }
    let sources = path + "/sources.yaml"
    if TextFile.exists(sources) { contents.readSources(sources) }
    let titles = path + "/parts/titles.yaml"
    if TextFile.exists(titles) { contents.readTitles(titles) }
    return contents
  }

  /// The contents of several folders and files, in the order given.
  public static func read(_ paths: [String]) -> DictionaryContents {
    paths.reduce(into: DictionaryContents()) { contents, path in
      contents.append(DictionaryFolder(path: path).read())
    }
  }

  /// The paths of the record files, sorted; what cannot be read is added to the problems.
  func recordFiles(_ problems: inout [RecordProblem]) -> [String] {
    guard TextFile.isFolder(path) else { return [path] }
    let entities = path + "/entities"
    if TextFile.isFolder(entities) {
      return DictionaryFolder.files(under: entities, &problems)
    }
    let others = [path + "/sources.yaml"]
    return DictionaryFolder.files(under: path, &problems).filter { file in
      !others.contains(file) && !file.hasPrefix(path + "/parts/")
    }
  }

  private static func files(under root: String, _ problems: inout [RecordProblem]) -> [String] {
    var files: [String] = []
    // A folder is read once, whatever symbolic links lead to it: loops end.
    var seen: Set<TextFile.Identity> = []
    var waiting = [root]
    while let folder = waiting.popLast() {
      guard let identity = TextFile.identity(of: folder), seen.insert(identity).inserted else {
        continue
      }
      do throws(RecordProblem) {
        for name in try TextFile.names(in: folder).reversed() {
          let path = folder + "/" + name
          if TextFile.isFolder(path) { waiting.append(path) }
          else if name.hasSuffix(".yaml") { files.append(path) }
        }
      } catch {
        problems.append(error)
      }
    }
    return files.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}

/// What dictionary files hold.
public struct DictionaryContents: Sendable {
  public var records: [EntityRecord] = []
  public var sources: [SourceRecord] = []
  public var titles: [TitleRecord] = []
  public var problems: [RecordProblem] = []

  public init() {}

  /// Adds what other files hold.
  public mutating func append(_ other: DictionaryContents) {
    records += other.records
    sources += other.sources
    titles += other.titles
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

  private mutating func bytes(of file: String) -> [UInt8]? {
    do throws(RecordProblem) {
      return try TextFile.bytes(of: file)
    } catch {
      problems.append(error)
      return nil
    }
  }
}
