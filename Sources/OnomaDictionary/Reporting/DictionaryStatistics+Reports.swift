import Onoma

extension DictionaryStatistics {
  /// The counts in columns, with the sources and their licences.
  public var text: String {
    tables.map(\.text).joined(separator: "\n") + "\nSources\n"
      + sources.map { "  \($0.attribution)\n" }.joined()
  }

  /// The page `docs/dictionaries.md`: the counts, and the attribution that licences ask for.
  public var markdown: String {
    let introduction = """
      # What is in the dictionaries

      This page is written by `scripts/docs`, which runs `onoma dict stats --format markdown`; do not edit it.
      `dictionaries/README.md` says how to add or correct a name.

      """
    let attribution = """
      ## Sources and attribution

      Who passes the dictionaries or a compiled lexicon on passes this list on with them. Records were selected,
      merged and rewritten in the format of this project: they are not the sources' own editions.

      """
    return introduction + "\n" + tables.map(\.markdown).joined(separator: "\n") + "\n"
      + attribution + "\n" + sources.map { "- \($0.attribution)\n" }.joined()
  }

  private var tables: [ReportTable] {
    let lists = ReportTable(
      title: "Parts and words", header: ["list", "entries"],
      rows: lists.map { [$0.name, "\($0.entries)"] })
    return [kindTable, languageTable, areaTable, sourceTable, lists]
  }

  private var kindTable: ReportTable {
    let rows = Kind.allCases.map { kind in row(kind.name, kinds[kind] ?? Count()) }
    return ReportTable(
      title: "By kind", header: ["kind", "entities", "names"], rows: rows + [row("all", total)])
  }

  // The languages with the most entities first.
  private var languageTable: ReportTable {
    let sorted = languages.sorted { left, right in
      left.value.entities == right.value.entities
        ? left.key < right.key : left.value.entities > right.value.entities
    }
    return ReportTable(
      title: "By language",
      header: ["language", "entities", "with a preferred name", "names"],
      rows: sorted.map { language, count in
        [language.tag, "\(count.entities)", "\(count.preferred)", "\(count.names)"]
      })
  }

  private var areaTable: ReportTable {
    let sorted = areas.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    return ReportTable(
      title: "By area", header: ["file", "entities", "names"],
      rows: sorted.map { row($0.key, $0.value) })
  }

  private var sourceTable: ReportTable {
    ReportTable(
      title: "By source", header: ["source", "licence", "entities"],
      rows: sources.map { [$0.record.key, $0.record.licence, "\($0.entities)"] })
  }

  private func row(_ name: String, _ count: Count) -> [String] {
    [name, "\(count.entities)", "\(count.names)"]
  }
}

extension DictionaryStatistics.Source {
  /// Name, licence, address, what was taken, and the words that the licence asks for.
  fileprivate var attribution: String {
    let place = record.url.isEmpty ? "" : ", \(record.url)"
    let words = record.attribution.isEmpty ? "" : ". \(record.attribution)"
    return "\(record.name) (\(record.licence))\(place): \(record.taken)\(words)"
  }
}
