/// What the package's other modules use of ICU: cold code only.
package enum CanonicalText {
  /// The text in Unicode normalization form C.
  package static func nfc(_ text: String) -> String { ICU.nfc(text) }

  /// The text in lower case by the language's rules.
  package static func lowercased(_ text: String, in language: Language) -> String {
    ICU.lowercased(text, in: language)
  }

  /// The word with letters that came in by their looks replaced, so that it is of one script; `nil`
  /// where that cannot be.
  package static func withoutLookalikes(_ word: String) -> String? {
    let bytes = Array(word.utf8)
    guard let script = Lookalikes.commonScript(of: bytes.span) else { return nil }
    return String(decoding: Lookalikes.repaired(bytes.span, to: script), as: UTF8.self)
  }
}
