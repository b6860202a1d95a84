/// What the package's other modules use of ICU: cold code only.
package enum CanonicalText {
  /// The text in Unicode normalization form C.
  package static func nfc(_ text: String) -> String { ICU.nfc(text) }

  /// The text in lower case by the language's rules.
  package static func lowercased(_ text: String, in language: Language) -> String {
    ICU.lowercased(text, in: language)
  }
}
