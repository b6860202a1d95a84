import CICUBridge

/// ICU's functions over Swift strings. They allocate and may take ICU's locks: none of them is
/// called per token.
enum ICU {
  /// Unicode's version as the linked ICU knows it, as major * 256 + minor.
  static var unicodeVersion: Int32 { onoma_icu_unicode_version() }

  /// Unicode normalization form C (`unorm2_normalize`).
  static func nfc(_ text: String) -> String {
    unsafe transformed(text) { unsafe onoma_icu_nfc($0, $1, $2, $3) }
  }

  /// Unicode normalization form D (`unorm2_normalize`).
  static func nfd(_ text: String) -> String {
    unsafe transformed(text) { unsafe onoma_icu_nfd($0, $1, $2, $3) }
  }

  /// The text in lower case by the language's rules (`ucasemap_utf8ToLower`).
  static func lowercased(_ text: String, in language: Language) -> String {
    let locale = caseLocale(language)
    return unsafe transformed(text) { unsafe onoma_icu_lower(locale, $0, $1, $2, $3) }
  }

  /// The text in upper case by the language's rules (`ucasemap_utf8ToUpper`).
  static func uppercased(_ text: String, in language: Language) -> String {
    let locale = caseLocale(language)
    return unsafe transformed(text) { unsafe onoma_icu_upper(locale, $0, $1, $2, $3) }
  }

  // The root locale, except where İ and ı pair otherwise: no other language here differs.
  private static func caseLocale(_ language: Language) -> String {
    language.hasDottedCapitalI ? "az" : ""
  }

  private typealias Transform = (
    UnsafePointer<UInt8>?, Int32, UnsafeMutablePointer<UInt8>?, Int32
  ) -> Int32

  // Runs the transform once in a guessed buffer and once more where the buffer was too small.
  // A text that ICU cannot transform comes back as it was.
  private static func transformed(_ text: String, _ transform: Transform) -> String {
    let input = Array(text.utf8)
    guard let count = Int32(exactly: input.count), count > 0, count < Int32.max / 8 else {
      return text
    }
    var output = [UInt8](repeating: 0, count: input.count * 2 + 16)
    for _ in 0..<2 {
      let needed = unsafe input.withUnsafeBufferPointer { source in
        unsafe output.withUnsafeMutableBufferPointer { target in
          unsafe transform(source.baseAddress, count, target.baseAddress, Int32(target.count))
        }
      }
      if needed < 0 { return text }
      if needed <= output.count { return String(decoding: output[..<Int(needed)], as: UTF8.self) }
      output = [UInt8](repeating: 0, count: Int(needed))
    }
    return text
  }
}
