import Onoma

/// What outside files call kinds, subtypes, countries and languages, in this dictionary's words.
enum ImportedWords {
  /// The kind that a type of an outside file means; `nil` for a word that is none.
  static func kind(_ text: String) -> Kind? {
    switch text.lowercased() {
    case "per", "pers", "person": .person
    case "loc", "place", "location", "gpe": .place
    case "org", "organization", "organisation": .organization
    default: nil
    }
  }

  /// Lower-case words with hyphens, of the letters a to z; the rest is left out.
  static func subtype(_ text: String) -> String {
    let lowered = text.lowercased().utf8
    let words = lowered.split { !(0x61...0x7A).contains($0) }
    return words.map { String(decoding: Array($0), as: UTF8.self) }.joined(separator: "-")
  }

  /// An ISO 3166-1 alpha-2 code in capitals; empty for anything else.
  static func country(_ text: String) -> String {
    let code = text.uppercased()
    let isCode = code.utf8.count == 2 && code.utf8.allSatisfy { (0x41...0x5A).contains($0) }
    return isCode ? code : ""
  }

  /// A source's key: lower-case letters, digits and hyphens.
  static func sourceKey(_ text: String) -> String { slug(text) }

  /// Lower-case letters a to z, digits, and one hyphen for every stretch of other characters.
  static func slug(_ text: String) -> String {
    var bytes: [UInt8] = []
    for byte in text.lowercased().utf8 {
      let isKept = (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
      if isKept {
        bytes.append(byte)
      } else if bytes.last != 0x2D, !bytes.isEmpty {
        bytes.append(0x2D)
      }
    }
    if bytes.last == 0x2D { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The language of a tag as outside files write them: in any letter case, with `_` for `-`, with
  /// three letters for two, with subtags that dictionaries do without, or a code of Wikimedia's own.
  ///
  /// `nil` where the tag does not begin with a language.
  static func language(_ tag: String) -> Language? {
    let isUsual = tag.utf8.count == 2 || tag.utf8.count == 7 && tag.utf8.dropFirst(2).first == 0x2D
    if isUsual, LanguageTag.isWellFormed(tag), wikimediaCodes[tag] == nil { return Language(tag) }
    let lowered = tag.lowercased().replacing("_", with: "-")
    if let language = wikimediaCodes[lowered] { return Language(language) }
    let subtags = lowered.split(separator: "-", omittingEmptySubsequences: false)
    guard let first = subtags.first, (2...3).contains(first.utf8.count) else { return nil }
    let script = subtags.dropFirst().first { $0.utf8.count == 4 && isLetters($0) }.map {
      $0.prefix(1).uppercased() + $0.dropFirst()
    }
    let region = subtags.dropFirst().first { $0.utf8.count == 2 && isLetters($0) }.map {
      $0.uppercased()
    }
    let language = LanguageCodes.short(String(first)) ?? String(first)
    let short = [language, script ?? region].compactMap(\.self).joined(separator: "-")
    return LanguageTag.isWellFormed(short) ? Language(short) : nil
  }

  private static func isLetters(_ subtag: Substring) -> Bool {
    subtag.utf8.allSatisfy { (0x61...0x7A).contains($0) }
  }

  /// A prominence of a count that grows by powers, as of readers or inhabitants: `start` for one,
  /// and `step` more for every doubling.
  static func prominence(of count: Int, start: Double, step: Double) -> UInt8 {
    guard count > 0 else { return 0 }
    let exponent = Int.bitWidth - 1 - count.leadingZeroBitCount
    let fraction = Double(count) / Double(1 << exponent) - 1
    return UInt8(min(100, max(0, start + step * (Double(exponent) + fraction))))
  }

  // https://meta.wikimedia.org/wiki/Special_language_codes
  private static let wikimediaCodes = [
    "als": "gsw", "bat-smg": "sgs", "be-tarask": "be", "be-x-old": "be", "fiu-vro": "vro",
    "map-bms": "jv", "mo": "ro", "roa-rup": "rup", "roa-tara": "nap", "simple": "en",
    "sr-ec": "sr-Cyrl", "sr-el": "sr-Latn", "zh-classical": "lzh", "zh-min-nan": "nan",
    "zh-yue": "yue",
  ]
}
