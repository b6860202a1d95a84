extension LanguageMap {
  /// A document that is in one language throughout.
  init(whole byteCount: Int, language: Language) {
    self.init(
      document: language,
      segments: [Segment(range: 0..<byteCount, language: language, isASCII: false)])
  }

  /// Whether Azerbaijani endings may follow a name at the offset: in Azerbaijani, in Turkish, which
  /// short sentences are taken for, and where an Azerbaijani document does not tell its language.
  func takesAzerbaijaniEndings(at offset: Int) -> Bool {
    let language = language(at: offset)
    return language == .azerbaijani || language == .turkish
      || (document == .azerbaijani && language == .undetermined)
  }

  /// Whether English endings may follow a name at the offset.
  func takesEnglishEndings(at offset: Int) -> Bool {
    let language = language(at: offset)
    return language == .english || language == .undetermined
  }
}
