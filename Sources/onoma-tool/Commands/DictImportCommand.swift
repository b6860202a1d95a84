import Onoma
import OnomaDictionary

extension OptionDefinition {
  fileprivate static let importFormat = OptionDefinition(
    "format", .choice(DictImportRun.formats.map(\.name)), "What the files are written in")
  fileprivate static let folder = OptionDefinition(
    "output", letter: "o", .path("DIR"), "Bring the names into this folder of dictionaries")
  fileprivate static let languages = OptionDefinition(
    "lang", .text("L,…"), "Bring only names in these languages (az,ru,en)")
  fileprivate static let importedKind = OptionDefinition(
    "kind", .choice(Kind.allCases.map(\.name)),
    "Take entities of which the files do not say the kind for this one")
  fileprivate static let columnMap = OptionDefinition(
    "map", .text("KEY=COLUMN,…"),
    "The columns of a csv file: id, kind, subtype, country, sex, az, az.alias, az.former, az.avoid")
  fileprivate static let source = OptionDefinition(
    "source", .text("KEY"), "Write this key as the records' source")
  fileprivate static let licence = OptionDefinition(
    "licence", .text("L"), "The source's licence, as an SPDX identifier")
  fileprivate static let sourceName = OptionDefinition(
    "name", .text("N"), "The source's name, for the attribution")
}

extension Command {
  /// `onoma dict import`.
  static let dictImport = Command(
    CommandDescription(
      "dict import", "Brings names of outside files into dictionaries, and up to date later",
      operand: .init("FILE", .path, "The files; without any, standard input"),
      options: [
        .importFormat, .folder, .languages, .importedKind, .columnMap, .source, .licence,
        .sourceName,
      ],
      examples: [
        .init("dict", "import", "--format", "tsv", "names.tsv", "-o", "house"),
        .init(
          "dict", "import", "--format", "wikidata", "--lang", "az,ru,en", "dump.json", "-o", "house"
        ),
        .init(
          "dict", "import", "--format", "geonames", "cities15000.txt", "alternateNamesV2.txt", "-o",
          "house"),
        .init(
          "dict", "import", "--format", "csv", "--map", "id=ID,kind=Type,en=Name", "a.csv", "-o",
          "house"),
      ])
  ) { invocation in
    try DictImportRun(invocation).run()
  }
}

// One run of `onoma dict import`.
private struct DictImportRun {
  static let formats: [(name: String, make: @Sendable ([String: String]) -> any ImportFormat)] = [
    ("tsv", { _ in TSVImport() }), ("jsonl", { _ in JSONLinesImport() }),
    ("csv", { CSVImport(map: $0) }), ("wikidata", { _ in WikidataImport() }),
    ("sparql", { _ in SPARQLImport() }), ("geonames", { _ in GeoNamesImport() }),
    ("whosonfirst", { _ in WhosOnFirstImport() }), ("ftm", { _ in FollowTheMoneyImport() }),
    ("skos", { _ in SKOSImport() }), ("tbx", { _ in TBXImport() }),
    ("solr", { _ in SolrImport() }),
  ]

  private let invocation: Invocation

  init(_ invocation: Invocation) {
    self.invocation = invocation
  }

  func run() throws -> ExitCode {
    let arguments = invocation.arguments
    let name = try arguments.required(.importFormat)
    let output = try arguments.required(.folder)
    let map = try columnMap()
    guard map.isEmpty || name == "csv" else {
      throw arguments.error(.conflict("'--map' is for '--format csv'"))
    }
    guard let format = DictImportRun.formats.first(where: { $0.name == name })?.make(map) else {
      throw arguments.error(.missingOption(OptionDefinition.importFormat.name))
    }
    var work = DictionaryImport(
      into: output, source: try source(of: format), options: try options())
    let console = invocation.console
    let summary = try Input(arguments.operands, standardInput: invocation.standardInput)
      .withStreams { streams in
        try work.run(
          format, streams.map { ImportInput($0, showingProgressOn: console) },
          report: { console.report("\($0)") })
      }
    return report(summary, output)
  }

  private func source(of format: any ImportFormat) throws -> ImportedSource {
    let arguments = invocation.arguments
    var source = format.source
    if let key = arguments.text(.source) {
      let isKey =
        !key.isEmpty
        && key.utf8.allSatisfy { byte in
          (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2D
        }
      guard isKey else {
        throw arguments.error(
          .conflict("'--source' is '\(key)', expected lower-case letters, digits and hyphens"))
      }
      source = ImportedSource(key: key, name: key, licence: source.licence)
    }
    source.name = arguments.text(.sourceName) ?? source.name
    source.licence = arguments.text(.licence) ?? source.licence
    return source
  }

  private func columnMap() throws -> [String: String] {
    var map: [String: String] = [:]
    for pair in (invocation.arguments.text(.columnMap) ?? "").split(separator: ",") {
      let parts = pair.split(separator: "=", maxSplits: 1).map(String.init)
      guard parts.count == 2, CSVImport.isKey(parts[0]) else {
        throw invocation.arguments.error(
          .conflict("'--map' has '\(pair)', expected as in id=ID,kind=Type,en=Name"))
      }
      map[parts[0]] = parts[1]
    }
    return map
  }

  private func options() throws -> ImportSink.Options {
    var options = ImportSink.Options()
    for tag in (invocation.arguments.text(.languages) ?? "").split(separator: ",") {
      guard let language = Language(String(tag)) else {
        throw invocation.arguments.error(.conflict("'--lang' is '\(tag)', expected BCP 47 tags"))
      }
      options.languages.insert(language)
    }
    options.kind = invocation.arguments.text(.importedKind).flatMap(Kind.init(name:))
    return options
  }

  private func report(_ summary: DictionaryImport.Summary, _ output: String) -> ExitCode {
    let console = invocation.console
    for problem in summary.recordProblems { console.report("\(problem)") }
    for conflict in summary.conflicts { console.report("\(conflict)") }
    let counts = [
      (summary.added, "new"), (summary.updated, "changed"), (summary.unchanged, "as they were"),
      (summary.keptOut, "removed by hand before"), (summary.unusable, "without a name or a type"),
      (summary.conflicts.count, "conflicts"), (summary.importProblemCount, "problems"),
    ]
    let shown = counts.enumerated().filter { $0.offset < 2 || $0.element.0 > 0 }
    console.report(
      "\(output): " + shown.map { "\($0.element.0) \($0.element.1)" }.joined(separator: ", "))
    if !summary.recordProblems.isEmpty { return .dictionaryInvalid }
    return summary.importProblemCount == 0 ? .success : .someInputsFailed
  }
}

extension ImportInput {
  fileprivate init(_ stream: ByteStream, showingProgressOn console: Console) {
    var byteCount = 0
    self.init(name: stream.name) { () throws(ImportProblem) in
      do throws(FileError) {
        let bytes = try stream.next()
        byteCount += bytes.count
        console.showProgress("\(stream.name): \(byteCount >> 20) MB")
        return bytes
      } catch {
        throw ImportProblem(.unreadable(error.reason), at: FilePosition(file: stream.name))
      }
    }
  }
}

extension ImportProblem: ExitCoded {
  var exitCode: ExitCode { .someInputsFailed }
}
