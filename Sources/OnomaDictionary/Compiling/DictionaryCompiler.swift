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
      givenNames: contents.givenNames.map {
        WordLists.GivenName(form: $0.form, language: $0.language, sex: $0.sex)
      },
      commonFamilyNames: contents.surnames, titles: titles,
      nameClasses: contents.nameClasses.map(\.forms))
  }
}
