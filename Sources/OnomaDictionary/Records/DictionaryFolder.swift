import Onoma

/// A folder with the dictionaries: `entities/`, `parts/`, `words/`, `sources.yaml`.
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
    contents.append(
      read([
        ("sources.yaml", { $0.readSources($1) }), ("retired.tsv", { $0.readRetiredIDs($1) }),
        (FingerprintList.fileName, { [path] in $0.readFingerprints($1, folder: path) }),
      ]))
    contents.append(readLists())
    return contents
  }

  private typealias Reader = (String, (inout DictionaryContents, String) -> Void)

  private func read(_ readers: [Reader]) -> DictionaryContents {
    var contents = DictionaryContents()
    for (name, read) in readers where TextFile.exists(path + "/" + name) {
      read(&contents, path + "/" + name)
    }
    return contents
  }

  /// The folder's words, titles and parts of names, without its records.
  public func readLists() -> DictionaryContents {
    var contents = read([
      ("parts/titles.yaml", { $0.readTitles($1) }), ("parts/given.tsv", { $0.readGivenNames($1) }),
      ("parts/surnames.txt", { $0.readSurnames($1) }),
      ("parts/given-classes.tsv", { $0.readNameClasses($1) }),
      ("parts/surname-classes.tsv", { $0.readNameClasses($1) }),
    ])
    for language in DictionaryFolder.wordLanguages {
      let file = path + "/words/common-\(language).txt"
      if TextFile.exists(file) { contents.readWords(file, language: language) }
      let counts = path + "/words/frequency-\(language).tsv"
      if TextFile.exists(counts) { contents.readFrequencies(counts, language: language) }
    }
    return contents
  }

  private static let wordLanguages: [Language] = [.azerbaijani, .russian, .english]

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
          if TextFile.isFolder(path) {
            waiting.append(path)
          } else if name.hasSuffix(".yaml") {
            files.append(path)
          }
        }
      } catch {
        problems.append(error)
      }
    }
    return files.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
