/// A stretch of a text: a word, or what stands between words.
///
/// A word is letters with their marks, and apostrophes that have a letter on both sides. Spaces,
/// hyphens, digits and punctuation part words, so that each half of `Жан-Жак` has its own capital.
enum WordPiece: Equatable {
  case word([Unicode.Scalar])
  case gap([Unicode.Scalar])

  /// The pieces of the scalars, in order; together they are the scalars again.
  static func pieces(of scalars: [Unicode.Scalar]) -> [WordPiece] {
    var pieces: [WordPiece] = []
    var start = 0
    while start < scalars.count {
      let isWord = belongsToWord(scalars, start)
      var end = start + 1
      while end < scalars.count, belongsToWord(scalars, end) == isWord { end += 1 }
      let stretch = Array(scalars[start..<end])
      pieces.append(isWord ? .word(stretch) : .gap(stretch))
      start = end
    }
    return pieces
  }

  private static func belongsToWord(_ scalars: [Unicode.Scalar], _ offset: Int) -> Bool {
    if scalars[offset].isLetterOrMark { return true }
    guard scalars[offset] == "'", offset > 0, offset + 1 < scalars.count else { return false }
    return scalars[offset - 1].isLetterOrMark && scalars[offset + 1].isLetterOrMark
  }
}

extension Unicode.Scalar {
  /// Whether the scalar is a letter, or a mark that stands on one.
  var isLetterOrMark: Bool {
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark:
      true
    default: false
    }
  }
}
