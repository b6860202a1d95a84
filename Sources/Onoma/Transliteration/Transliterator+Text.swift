extension Transliterator {
  /// The text in the scheme's target letters; what is not a word stays as it is.
  ///
  /// Words are cleaned of what only typography or encoding put into them, written in lower case of
  /// the source language, transliterated, and given their capitals back in the target language.
  public func transliterated(_ text: String) -> String {
    var result = ""
    for piece in WordPiece.pieces(of: SourceText.cleaned(text)) {
      switch piece {
      case .gap(let scalars): result.unicodeScalars.append(contentsOf: scalars)
      case .word(let scalars): result += transliterated(word: scalars)
      }
    }
    return result
  }

  private func transliterated(word scalars: [Unicode.Scalar]) -> String {
    let word = String(scalars)
    let lower = lowercased(word)
    let written = applied(to: lower)
    // Letters that the rules do not know are another language's: they keep their capitals. Where
    // I pairs with ı, unchanged letters may still change their capitals (İlham, Ilham).
    if written == lower, !scheme.sourceLanguage.hasDottedCapitalI { return word }
    switch CasePattern(of: scalars) {
    case .lower: return written
    case .title: return titled(written)
    case .upper: return ICU.uppercased(written, in: scheme.casingLanguage)
    case .mixed(let runs): return mixed(written, word: scalars, runs: runs)
    }
  }

  // A capital İ that is none of the source language leaves U+0307 behind its i.
  private func lowercased(_ word: String) -> String {
    let lower = ICU.lowercased(word, in: scheme.sourceLanguage)
    guard lower.unicodeScalars.contains("\u{307}") else { return lower }
    return String(lower.unicodeScalars.filter { $0 != "\u{307}" })
  }

  private func titled(_ word: String) -> String {
    let scalars = Array(word.unicodeScalars)
    guard let first = scalars.firstIndex(where: \.properties.isLowercase) else { return word }
    let capital = ICU.uppercased(String(scalars[first]), in: scheme.casingLanguage)
    return String(scalars[..<first]) + capital + String(scalars[(first + 1)...])
  }

  // Each run of the word owns what the rules add to the text when they reach the run's end. A
  // context that looks ahead can shift such a border by a letter, never lose one.
  private func mixed(
    _ written: String, word: [Unicode.Scalar], runs: [CasePattern.Run]
  ) -> String {
    let output = Array(written.unicodeScalars)
    var result = ""
    var start = 0
    for run in runs {
      let isLast = run.end == word.count
      let prefix = isLast ? written : applied(to: lowercased(String(word[..<run.end])))
      let end = min(output.count, max(start, prefix.unicodeScalars.count))
      let part = String(output[start..<end])
      switch run.shape {
      case .small: result += part
      case .oneCapital: result += titled(part)
      case .capitals: result += ICU.uppercased(part, in: scheme.casingLanguage)
      }
      start = end
    }
    return result
  }
}

extension String {
  /// The text of the scalars.
  init(_ scalars: some Sequence<Unicode.Scalar>) {
    self.init()
    unicodeScalars.append(contentsOf: scalars)
  }
}
