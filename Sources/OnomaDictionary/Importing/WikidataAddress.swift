import Onoma

/// How other files point to items of Wikidata.
enum WikidataAddress {
  /// The QID of `http://www.wikidata.org/entity/Q9248`, `wd:Q9248` or `wikidata:Q9248`; any other
  /// text as it is.
  static func item(_ text: String) -> String {
    guard let cut = text.lastIndex(where: { $0 == "/" || $0 == ":" }) else { return text }
    let head = text[..<cut].lowercased()
    let isWikidata =
      ["wd", "wikidata"].contains(head)
      || ["wikidata.org/entity", "wikidata.org/wiki"].contains { head.hasSuffix($0) }
    return isWikidata ? String(text[text.index(after: cut)...]) : text
  }

  /// The sexes as items: male, trans man, female, trans woman.
  static let sexes: [String: Sex] = [
    "Q6581097": .masculine, "Q2449503": .masculine, "Q6581072": .feminine,
    "Q1052281": .feminine,
  ]
}
