public import Onoma

/// Compiles what dictionary files hold into a lexicon.
public struct DictionaryCompiler: Sendable {
  private let contents: DictionaryContents

  /// - Parameter contents: Well-formed contents; records that have problems are not among them.
  public init(_ contents: DictionaryContents) {
    self.contents = contents
  }

  /// The bytes of the lexicon; the same contents give the same bytes.
  ///
  /// - Throws: ``LexiconError`` where the lexicon would be too large.
  public func bytes() throws(LexiconError) -> [UInt8] {
    try Lexicon.compiled(contents.records.map(\.entity), words: wordLists)
  }

  private var wordLists: WordLists {
    let titles = contents.titles.flatMap { title in
      title.forms.map {
        WordLists.Title(id: title.id, form: $0.text, language: $0.language, sex: $0.sex)
      }
    }
    return WordLists(
      ordinary: contents.commonWords,
      givenNames: givenNames, commonFamilyNames: contents.surnames, titles: titles,
      nameClasses: contents.nameClasses.map(\.forms), headNouns: contents.headNouns)
  }

  // Those of the list, and those that persons of the records bear who have a family name beside them.
  private var givenNames: [WordLists.GivenName] {
    let listed = contents.givenNames.map {
      WordLists.GivenName(form: $0.form, language: $0.language, sex: $0.sex)
    }
    let persons = contents.records.map(\.entity).filter { $0.kind == .person }
    let parts = persons.flatMap { person in person.names.map { (person, $0) } }
    var known = Set(listed.map { CanonicalText.lowercased($0.form, in: $0.language) })
    known.formUnion(contents.titles.flatMap { $0.forms.map(\.text) })
    for (_, name) in parts {
      guard let family = name.parts?.family else { continue }
      known.insert(CanonicalText.lowercased(family, in: name.language))
    }
    let borne = parts.compactMap { person, name -> WordLists.GivenName? in
      guard let given = name.parts?.given, isOneName(given),
        known.insert(CanonicalText.lowercased(given, in: name.language)).inserted
      else { return nil }
      return WordLists.GivenName(form: given, language: name.language, sex: person.sex)
    }
    return listed + borne
  }

  private func isOneName(_ given: String) -> Bool {
    given.unicodeScalars.count >= 4 && !given.contains { " -.'’".contains($0) }
  }
}
