/// A spelling without what a text decides for itself: case, the shapes of apostrophes and hyphens,
/// the widths of spaces, and characters that cannot be seen.
struct VisibleSpelling: Hashable {
  private let key: String

  init(_ text: String, in language: Language) {
    var key = ICU.lowercased(ICU.nfc(text), in: language)
    key.unicodeScalars = String.UnicodeScalarView(
      key.unicodeScalars.compactMap { VisibleSpelling.plain($0) })
    self.key = key
  }

  private static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar {
    case "\u{2019}", "\u{2018}", "\u{02BC}", "`", "\u{B4}": "'"
    case "\u{2010}", "\u{2011}": "-"
    case "\u{AD}", "\u{200B}", "\u{200C}", "\u{200D}", "\u{2060}", "\u{FEFF}", "\r": nil
    default: scalar.properties.isWhitespace ? " " : scalar
    }
  }
}
